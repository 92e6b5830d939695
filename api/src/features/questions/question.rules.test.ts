import { expect, test } from 'vitest';
import { Viewer } from '../../core/viewer.js';
import { questionLife } from './question.rules.js';

const adviser = new Viewer('a', [{ role: 'ADVISER', scope: '790' }]);
const elsewhere = new Viewer('b', [{ role: 'ADVISER', scope: '609' }]);
const coordinator = new Viewer('c', [{ role: 'COORDINATOR', scope: null }]);

test.each([
  ['OPEN', ['TAKE', 'ANSWER', 'DROP']],
  ['TAKEN', ['ANSWER', 'DROP']],
  ['ANSWERED', []],
  ['DROPPED', []],
] as const)('an adviser of the municipality can move a question that is %s by %j, nobody else', (status, moves) => {
  const question = { status, municipality: { code: '790' } };
  expect(questionLife.moves(adviser, question)).toEqual(moves);
  expect(questionLife.moves(elsewhere, question)).toEqual([]);
  expect(questionLife.moves(coordinator, question)).toEqual([]);
});
