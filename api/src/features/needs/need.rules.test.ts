import { expect, test } from 'vitest';
import { Viewer, VISITOR } from '../../core/viewer.js';
import type { NeedMove, NeedStatus } from './need.entity.js';
import { needLife, refusalToRecordNeed, type NeedFacts } from './need.rules.js';

const need = (status: NeedStatus): NeedFacts => ({ status, company: { id: 'c1' }, municipality: { code: '790' }, departments: [{ id: 'd1' }, { id: 'd2' }] });
const head = new Viewer('h', [{ role: 'HEAD', scope: 'd2' }]);
const adviser = new Viewer('a', [{ role: 'ADVISER', scope: '790' }]);
const company = new Viewer('e', [{ role: 'ENTREPRENEUR', scope: 'c1' }]);
const strangers = [VISITOR, new Viewer('x', [{ role: 'HEAD', scope: 'd3' }]), new Viewer('x', [{ role: 'ADVISER', scope: '609' }]), new Viewer('x', [{ role: 'COORDINATOR', scope: null }])];

const table: [NeedStatus, NeedMove[], NeedMove[]][] = [
  ['OPEN', ['ACKNOWLEDGE', 'ANSWER', 'HAND_OVER'], ['DROP']],
  ['ACKNOWLEDGED', ['ACKNOWLEDGE', 'ANSWER', 'HAND_OVER'], ['DROP']],
  ['ANSWERED', ['ANSWER_AGAIN', 'FULFIL'], ['FULFIL', 'DROP']],
  ['FULFILLED', [], []],
  ['DROPPED', [], []],
];
test.each(table)('a need that is %s offers the head %j and its sender %j', (status, forHead, forSender) => {
  expect(needLife.moves(head, need(status))).toEqual(forHead);
  expect(needLife.moves(adviser, need(status))).toEqual(forSender);
  expect(needLife.moves(company, need(status))).toEqual(forSender);
  for (const stranger of strangers) expect(needLife.moves(stranger, need(status))).toEqual([]);
});

test('a need is written down by its company or by an adviser of its municipality', () => {
  const about = { id: 'c1', municipality: { code: '790' } };
  expect(refusalToRecordNeed(company, about)).toBeNull();
  expect(refusalToRecordNeed(adviser, about)).toBeNull();
  for (const stranger of [...strangers, head]) expect(refusalToRecordNeed(stranger, about)).toBe('NOT_ALLOWED');
});
