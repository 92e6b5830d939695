import { CombinedGraphQLErrors, ServerError } from '@apollo/client';
import { expect, test } from 'vitest';
import { type Chosen, doSeverally } from './several.ts';

const refused = (code: string, more: object = {}) => new CombinedGraphQLErrors({ errors: [{ message: 'Ei käy', extensions: { code, ...more } }] as never });
const three: Chosen[] = ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase(), status: 'SENT' }));
const failing = (by: Record<string, unknown>) => async ({ id }: Chosen) => {
  if (by[id]) throw by[id];
};

test('what fails for one leaves the others done, and says why', async () => {
  const moved = { status: 'DECLINED', move: 'DECLINE', at: '2026-11-24T10:00:00Z', by: 'Johanna' };
  const steps: number[] = [];
  const { done, failed } = await doSeverally(three, failing({ b: refused('MOVED_ON', { moved }) }), (n) => steps.push(n));
  expect([done.map(({ id }) => id), steps]).toEqual([['a', 'c'], [1, 2, 3]]);
  expect(failed).toEqual([{ one: three[1], again: false, why: 'moved', moved }]);
});

test('a refusal can be mended or not', async () => {
  const { failed } = await doSeverally(three, failing({ a: refused('NOT_FOUND'), b: refused('RATE_LIMITED'), c: new Error('a fault') }), () => {});
  expect(failed.map(({ why, again, message }) => [why, again, message])).toEqual([
    ['refused', false, 'Ei käy'],
    ['refused', true, 'Ei käy'],
    ['unexpected', true, undefined],
  ]);
});

test('without a network the rest is not tried', async () => {
  const tried: string[] = [];
  const { done, failed } = await doSeverally(
    three,
    async ({ id }) => {
      tried.push(id);
      if (id === 'b') throw new ServerError('nobody there', { response: new Response(null, { status: 503 }), bodyText: '' });
    },
    () => {},
  );
  expect([tried, done.map(({ id }) => id), failed.map(({ why, again }) => [why, again])]).toEqual([['a', 'b'], ['a'], [['network', true], ['notTried', true]]]);
});
