import { expect, it } from 'vitest';
import { serviceToTeach, waysOf } from './correctionWays.ts';

const service = (id: string) => ({ id, slug: id, concept: null, name: { fi: id, sv: null, en: null }, organisation: { id: 'o', name: { fi: 'o', sv: null, en: null } } }) as never;

it('counts the same way together, the most frequent first', () => {
  const ways = waysOf([
    { kind: 'CONTACT_ASKED', proposed: service('a'), chosen: null },
    { kind: 'PICKED_OTHER', proposed: service('a'), chosen: service('b') },
    { kind: 'PICKED_OTHER', proposed: service('a'), chosen: service('b') },
    { kind: 'PICKED_OTHER', proposed: null, chosen: service('b') },
  ]);
  expect(ways.map(({ kind, times }) => [kind, times])).toEqual([['PICKED_OTHER', 2], ['CONTACT_ASKED', 1], ['PICKED_OTHER', 1]]);
});

it('teaches the service that was chosen or asked for, never the one that declined', () => {
  const chosen = service('b');
  expect(serviceToTeach({ kind: 'PICKED_OTHER', proposed: null, chosen })).toBe(chosen);
  expect(serviceToTeach({ kind: 'CONTACT_ASKED', proposed: null, chosen })).toBe(chosen);
  expect(serviceToTeach({ kind: 'CONTACT_ASKED', proposed: null, chosen: null })).toBeNull();
  expect(serviceToTeach({ kind: 'DECLINED_NOT_OUR_SERVICE', proposed: chosen, chosen })).toBeNull();
});
