import { expect, test } from 'vitest';
import { daysOf, emptyDraft, inputOf, savesBy, whenOf, type When } from './heardDraft.ts';

test.each([
  ['THIS_QUARTER', '2026-12-03', '2026-12-03', '2026-12-31'],
  ['NEXT_QUARTER', '2026-12-03', '2027-01-01', '2027-03-31'],
  ['NEXT_QUARTER', '2027-01-15', '2027-04-01', '2027-06-30'],
  ['YEAR', '2026-12-03', '2026-12-03', '2027-12-03'],
  ['LATER', '2026-12-03', '2027-12-03', '2029-12-03'],
  ['YEAR', '2028-02-29', '2028-02-29', '2029-02-28'],
] as const)('%s at a coffee on %s is from %s to %s, and is known again', (when: When, day, windowFrom, windowTo) => {
  expect(daysOf(when, day)).toEqual({ windowFrom, windowTo });
  expect(whenOf({ windowFrom, windowTo }, day)).toBe(when);
});

const key = { key: 'Enter', ctrlKey: false, metaKey: false, shiftKey: false };
test.each([
  ['Enter', key, 'yksi rivi', true],
  ['Enter after several lines', key, 'yksi\nkaksi', false],
  ['Ctrl+Enter after several lines', { ...key, ctrlKey: true }, 'yksi\nkaksi', true],
  ['Shift+Enter', { ...key, shiftKey: true }, 'yksi', false],
  ['another key', { ...key, key: 'a' }, 'yksi', false],
])('%s writes down or not', (_name, event, words, saves) => {
  expect(savesBy(event, words)).toBe(saves);
});

test('a name may be shown only where somebody is named, and a guest is not named twice', () => {
  expect(inputOf({ ...emptyDraft, words: ' x ', nameShown: true }, 'energy', '2026-12-03', 'FI')).toMatchObject({ words: 'x', nameShown: false, companyName: null, saidBy: null });
  expect(inputOf({ ...emptyDraft, words: 'x', who: 'Paja', heardFrom: 'r1', nameShown: true }, null, '2026-12-03', 'FI')).toMatchObject({ nameShown: true, companyName: null, heardFrom: 'r1', saidBy: 'Paja' });
  expect(inputOf({ ...emptyDraft, words: 'x', who: ' Paja ' }, null, '2026-12-03', 'FI')).toMatchObject({ companyName: 'Paja', heardFrom: null });
});
