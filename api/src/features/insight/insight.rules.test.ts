import { describe, expect, test } from 'vitest';
import { csvOf } from './csv.rules.js';
import { byTheme, FIGURES, together } from './insight.rules.js';
import type { EventInsight } from './insight.types.js';

const event = (title: string, topics: string[], changes: Partial<EventInsight> = {}): EventInsight => ({
  ...(Object.fromEntries(FIGURES.map((name) => [name, 0])) as unknown as EventInsight),
  event: 'id',
  title: { fi: title, sv: title, en: title },
  kind: 'COFFEE',
  status: 'HELD',
  startsAt: '2026-12-31T22:30:00+00:00',
  capacity: 20,
  topics,
  useful: null,
  words: [],
  ...changes,
});

test('figures are put together by theme and as a whole', () => {
  const events = [event('a', ['energy', 'plots'], { came: 5, newPeople: 2 }), event('b', ['energy'], { came: 3, newPeople: 1 }), event('c', ['training'], { came: 6 })];
  expect(together(events)).toMatchObject({ came: 14, newPeople: 3, noShows: 0 });
  expect(together([event('a', [], { useful: 5, feedbackAnswers: 3 }), event('b', [], { useful: 3, feedbackAnswers: 1 }), event('c', [])]).useful).toBe(4.5);
  expect(together(events).useful).toBeNull();
  expect(byTheme(events).map(({ topic, events: n, came }) => [topic, n, came])).toEqual([['energy', 2, 8], ['training', 1, 6], ['plots', 1, 5]]);
});

describe('the table for spreadsheets', () => {
  test('has a row for each event, with the day of Finland and the marks that spreadsheets want', () => {
    const [head, row, end] = csvOf([event('Sähkö', ['energy'], { came: 7, useful: 4.5 })], 'fi').split('\r\n');
    expect(head!.startsWith('\uFEFFPäivä;Tilaisuus;')).toBe(true);
    expect(row).toBe(`2027-01-01;Sähkö;energy;20;0;7;${'0;'.repeat(FIGURES.length - 2)}4,5`);
    expect(end).toBe('');
    for (const language of ['fi', 'sv', 'en'] as const) {
      const [titles, values] = csvOf([event('x', [])], language).split('\r\n');
      expect(titles!.split(';')).toHaveLength(values!.split(';').length);
    }
  });

  test.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['+1', "'+1"],
    ['@sum', "'@sum"],
    ['a;b', '"a;b"'],
    ['two\nlines', '"two\nlines"'],
  ])('keeps %j a text', (title, cell) => {
    expect(csvOf([event(title, [])], 'en').split('\r\n')[1]).toContain(`;${cell};;20;`);
  });
});
