import type { PlannedEventFragment } from '@luotsi/schema';
import { expect, test } from 'vitest';
import { inputOf, missingTexts, planLike, planOf, tellsEverybody } from './plan.ts';

const name = (fi: string) => ({ __typename: 'Localized' as const, fi, sv: `${fi} sv`, en: `${fi} en` });
const event = {
  id: 'e',
  kind: 'COFFEE',
  networkOnly: true,
  title: name('Sähkö'),
  description: name('Mistä tehoa?'),
  municipality: { code: '790' },
  topics: [{ code: 'energy' }],
  industries: ['C'],
  space: null,
  venue: name('Seurantalo'),
  remoteLink: 'https://meet.example/a',
  hosts: ['Helmi', 'Petri'],
  speakers: [{ id: 's', name: name('Fingrid') }],
  startsAt: '2026-12-10T06:00:00Z',
  endsAt: '2026-12-10T07:30:00Z',
  capacity: 20,
  firstTimerSeats: 4,
  firstTimerUntil: '2026-12-08T06:00:00Z',
  registrationOpensAt: null,
  registrationClosesAt: '2026-12-09T10:00:00Z',
} as unknown as PlannedEventFragment;
const named = ({ fi }: { fi: string }) => fi;

test('what was planned is sent again as it was', () => {
  const { title, ...input } = inputOf(planOf(event, named));
  expect(title).toEqual({ fi: 'Sähkö', sv: 'Sähkö sv', en: 'Sähkö en' });
  expect(input).toMatchObject({ networkOnly: true, topics: ['energy'], industries: ['C'], space: null, remoteLink: 'https://meet.example/a', hosts: ['Helmi', 'Petri'], speakers: ['s'], capacity: 20, firstTimerSeats: 4, registrationOpensAt: null });
  expect([input.startsAt, input.endsAt, input.firstTimerUntil, input.registrationClosesAt]).toEqual(['2026-12-10T06:00:00.000Z', '2026-12-10T07:30:00.000Z', '2026-12-08T06:00:00.000Z', '2026-12-09T10:00:00.000Z']);
});

test('another like it has the same time of day and no day', () => {
  expect(planLike(event, named)).toMatchObject({ day: '', from: '08:00', to: '09:30', closes: { day: '' }, firstTimerUntil: { day: '' }, firstTimerSeats: '4' });
});

test.each([
  ['nothing', {}, false],
  ['the title', { title: { fi: 'a', sv: 'b', en: 'c' } }, false],
  ['more seats', { capacity: '30' }, false],
  ['the hour', { from: '08:30' }, true],
  ['the end', { to: '10:00' }, true],
  ['the place', { venue: { fi: 'Kirjasto', sv: '', en: '' } }, true],
  ['the link', { remoteLink: '' }, true],
])('who has a place is told where what changes is %s: %j %s', (_name, changes, told) => {
  expect(tellsEverybody({ ...planOf(event, named), ...changes }, event)).toBe(told);
});

test('a place is called the same in all languages unless it is said', () => {
  expect(inputOf({ ...planOf(event, named), venue: { fi: 'Seurantalo', sv: ' ', en: 'Hall' } }).venue).toEqual({ fi: 'Seurantalo', sv: 'Seurantalo', en: 'Hall' });
});

test('says which texts are missing', () => {
  expect(missingTexts({ title: { fi: 'a', sv: '', en: 'c' }, description: { fi: 'a', sv: 'b', en: ' ' } })).toEqual([
    { field: 'title', language: 'sv' },
    { field: 'description', language: 'en' },
  ]);
});
