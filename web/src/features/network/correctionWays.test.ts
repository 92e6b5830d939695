import { expect, it } from 'vitest';
import { serviceToTeach, waysOf } from './correctionWays.ts';

const service = (id: string) => ({ id, slug: id, concept: null, name: { fi: id, sv: null, en: null }, organisation: { id: 'o', name: { fi: 'o', sv: null, en: null } } }) as never;

it('counts the same way together, the most frequent first', () => {
  const [a, b] = [service('a'), service('b')];
  const feedback = [
    { id: '1', kind: 'CONTACT_ASKED' as const, proposed: a, chosen: null },
    { id: '2', kind: 'PICKED_OTHER' as const, proposed: a, chosen: b },
    { id: '3', kind: 'PICKED_OTHER' as const, proposed: a, chosen: b },
    { id: '4', kind: 'PICKED_OTHER' as const, proposed: null, chosen: b },
  ];
  const ways = waysOf({ proposed: [a], chosen: [b], feedback });
  expect(ways[0]).toMatchObject({ proposed: a, chosen: b });
  expect(ways.map(({ kind, times }) => [kind, times])).toEqual([['PICKED_OTHER', 2], ['CONTACT_ASKED', 1], ['PICKED_OTHER', 1]]);
});

it('teaches the service that was chosen or asked for, never the one that declined', () => {
  const chosen = service('b');
  expect(serviceToTeach({ kind: 'PICKED_OTHER', chosen })).toBe(chosen);
  expect(serviceToTeach({ kind: 'CONTACT_ASKED', chosen })).toBe(chosen);
  expect(serviceToTeach({ kind: 'CONTACT_ASKED', chosen: null })).toBeNull();
  expect(serviceToTeach({ kind: 'DECLINED_NOT_OUR_SERVICE', chosen })).toBeNull();
});
