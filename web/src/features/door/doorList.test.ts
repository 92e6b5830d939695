import { expect, test } from 'vitest';
import { byName, codeIn, countsOf, digestOf, found, type Guest, withAnswer, withWaiting } from './doorList.ts';
import type { Action, Waiting } from './outbox.ts';

const guest = (id: string, changes: Partial<Guest> = {}): Guest => ({
  id, status: 'CONFIRMED', partySize: 1, walkIn: false, firstTimer: false, guestName: id, guestCompany: null, checkedInAt: null, queuePlace: null, doorDigest: null, ...changes,
} as Guest);
const waiting = (action: Action, changes: Partial<Waiting> = {}): Waiting => ({ key: 'k', order: 1, at: '2026-12-03T06:00:00Z', event: 'e', viewer: 'v', tries: 0, action, ...changes });
const mark = (kind: 'CHECK_IN' | 'NO_SHOW' | 'UNMARK', registration: string) => waiting({ kind, registration, name: registration });
const walkIn = waiting({ kind: 'WALK_IN', name: 'Uusi', companyName: 'Paja', email: null, partySize: 2, language: 'FI' });

test.each([
  ['checked in', [mark('CHECK_IN', 'a')], ['a ATTENDED waits', 'b CONFIRMED']],
  ['checked in and taken back', [mark('CHECK_IN', 'a'), mark('UNMARK', 'a')], ['a CONFIRMED waits', 'b CONFIRMED']],
  ['a walk-in', [walkIn], ['a CONFIRMED', 'b CONFIRMED', 'Uusi ATTENDED waits']],
  ['refused', [{ ...mark('CHECK_IN', 'a'), refused: 'no' }], ['a CONFIRMED', 'b CONFIRMED']],
  ['somebody who is not in the list any more', [mark('CHECK_IN', 'x')], ['a CONFIRMED', 'b CONFIRMED']],
])('what waits has happened for the host: %s', (_name, done, expected) => {
  expect(withWaiting([guest('a'), guest('b')], done).map(({ guestName, status, waits }) => `${guestName} ${status}${waits ? ' waits' : ''}`)).toEqual(expected);
});

test('a walk-in that was a mistake goes away, and an answer takes the place of what was there', () => {
  const list = [guest('a'), guest('w', { walkIn: true, status: 'ATTENDED' })];
  expect(withWaiting(list, [mark('UNMARK', 'w')]).map(({ id }) => id)).toEqual(['a']);
  expect(withAnswer(list, guest('w', { status: 'CANCELLED' })).map(({ id }) => id)).toEqual(['a']);
  expect(withAnswer(list, guest('a', { status: 'ATTENDED' })).map(({ status }) => status)).toEqual(['ATTENDED', 'ATTENDED']);
  expect(withAnswer(list, guest('n')).map(({ id }) => id)).toEqual(['a', 'w', 'n']);
});

test('people are counted, and who stays away leaves a seat', () => {
  const list = [guest('a', { status: 'ATTENDED', partySize: 3 }), guest('b', { partySize: 2 }), guest('c', { status: 'NO_SHOW', partySize: 4 }), guest('d', { status: 'WAITLISTED', partySize: 2 }), guest('e', { status: 'OFFERED' })];
  expect(countsOf(list, 10)).toEqual({ came: 3, expected: 3, free: 4, waiting: 2 });
  expect(countsOf(list, 2).free).toBe(0);
});

test.each([
  ['mei', ['Matti Meikäläinen']],
  ['meikal', ['Matti Meikäläinen']],
  ['PAJA', ['Åke Öberg']],
  ['oberg ake', ['Åke Öberg']],
  ['', ['Matti Meikäläinen', 'Åke Öberg']],
  ['matti paja', []],
])('typing %j finds %j', (typed, names) => {
  const list = [guest('1', { guestName: 'Åke Öberg', guestCompany: 'Kylän Paja' }), guest('2', { guestName: 'Matti Meikäläinen' })];
  expect(found(byName(list, 'fi'), typed).map(({ guestName }) => guestName)).toEqual(names);
});

test('a code is found in what a reader types, and its digest is that of the API', async () => {
  expect(codeIn(' 0A1B2C3D-0000-4000-8000-1234567890AB\n')).toBe('0a1b2c3d-0000-4000-8000-1234567890ab');
  expect(codeIn('Matti')).toBeNull();
  expect(await digestOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
