import { expect, test } from 'vitest';
import { Viewer, VISITOR } from '../../core/viewer.js';
import { refusalToRecordHeard, titleOf, windowOf } from './heard.rules.js';

const host = new Viewer('p1', [{ role: 'ADVISER', scope: '790' }]);
const stranger = new Viewer('p2', [{ role: 'ADVISER', scope: '609' }]);
const at = (text: string) => new Date(text);

test.each([
  ['on the day', host, 'PUBLISHED', '2026-12-03T08:30:00+02:00', null],
  ['a week later', host, 'SUMMARISED', '2026-12-10T08:30:00+02:00', null],
  ['the day before', host, 'PUBLISHED', '2026-12-02T08:30:00+02:00', 'EVENT_NOT_STARTED'],
  ['of one called off', host, 'CANCELLED', '2026-12-03T08:30:00+02:00', 'EVENT_NOT_OPEN'],
  ['of a draft', host, 'DRAFT', '2026-12-03T08:30:00+02:00', 'EVENT_NOT_OPEN'],
  ['by another host', stranger, 'PUBLISHED', '2026-12-03T08:30:00+02:00', 'NOT_ALLOWED'],
  ['by a visitor', VISITOR, 'PUBLISHED', '2026-12-03T08:30:00+02:00', 'NOT_ALLOWED'],
] as const)('writing a need down %s', (_name, viewer, status, now, refusal) => {
  expect(refusalToRecordHeard(viewer, { status, startsAt: '2026-12-03T08:00:00+02:00', municipality: { code: '790' } }, at(now))).toBe(refusal);
});

test.each([
  ['Lisää tehoa keväällä. Muuten kone seisoo.', 'Lisää tehoa keväällä.'],
  ['  tontti\nlogistiikalle ', 'tontti'],
  ['hallin vuokra 1.5 kertaa liian kallis', 'hallin vuokra 1.5 kertaa liian kallis'],
  [`${'sana '.repeat(40)}`, `${'sana '.repeat(23).trim()}…`],
  ['x'.repeat(300), `${'x'.repeat(119)}…`],
])('the title of %j', (words, title) => {
  expect(titleOf(words)).toBe(title);
  expect(titleOf(words).length).toBeLessThanOrEqual(120);
});

test.each([
  [{}, '2026-12-03', '2027-12-03'],
  [{ windowFrom: '2027-04-01' }, '2027-04-01', '2028-04-01'],
  [{ windowTo: '2027-06-30' }, '2026-12-03', '2027-06-30'],
  [{ windowFrom: '2027-04-01', windowTo: '2027-06-30' }, '2027-04-01', '2027-06-30'],
])('the time of a need of which one says %j', (said, windowFrom, windowTo) => {
  expect(windowOf(said, '2026-12-03')).toEqual({ windowFrom, windowTo });
});
