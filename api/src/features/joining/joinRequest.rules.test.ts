import { describe, expect, test } from 'vitest';
import { Viewer } from '../../core/viewer.js';
import { joinLife, toldOf, type JoinFacts } from './joinRequest.rules.js';

const as = (person: string, ...standings: [role: string, scope: string | null][]) => new Viewer(person, standings.map(([role, scope]) => ({ role, scope })));
const asker = as('asker');
const colleague = as('x', ['ENTREPRENEUR', 'paja']);
const adviser = as('x', ['ADVISER', '790']);
const strangers = [as('x'), as('x', ['ENTREPRENEUR', 'toinen']), as('x', ['ADVISER', '609']), as('x', ['HEAD', '790']), as('x', ['CONTACT', 'paja']), as('x', ['COORDINATOR', null])];

const request = (changes: Partial<JoinFacts> = {}): JoinFacts => ({ status: 'OPEN', person: { id: 'asker' }, company: { id: 'paja' }, handledIn: { code: '790' }, ...changes });

describe('a request to be one of a company', () => {
  test.each([
    ['who asks', asker, request(), ['TAKE_BACK']],
    ['one of the company', colleague, request(), ['CONFIRM', 'DECLINE']],
    ['an adviser of its municipality', adviser, request(), ['CONFIRM', 'DECLINE']],
    ['an adviser, of a company that nobody knows', adviser, request({ company: null }), ['CONFIRM', 'DECLINE']],
    ['one of a company, of one that nobody knows', colleague, request({ company: null }), []],
    ['who asks and is an adviser there', as('asker', ['ADVISER', '790']), request(), ['TAKE_BACK']],
    ['who asks and is in the company meanwhile', as('asker', ['ENTREPRENEUR', 'paja']), request(), ['TAKE_BACK']],
    ['one of the company, too late', colleague, request({ status: 'CONFIRMED' }), []],
    ['a coordinator, where nobody nearer could answer', as('x', ['COORDINATOR', null]), request({ nobodyNearer: true }), ['CONFIRM', 'DECLINE']],
    ['who asks and is a coordinator', as('asker', ['COORDINATOR', null]), request({ nobodyNearer: true }), ['TAKE_BACK']],
    ['an adviser of elsewhere, where nobody nearer could answer', as('x', ['ADVISER', '609']), request({ nobodyNearer: true }), []],
    ['who asks, of what has lapsed', asker, request({ status: 'LAPSED' }), []],
    ...strangers.map((viewer) => [`a stranger (${viewer.signature})`, viewer, request(), []] as const),
  ] as const)('%s', (_who, viewer, one, moves) => {
    expect(joinLife.moves(viewer, one)).toEqual(moves);
  });

  test.each([
    ['CONFIRM', asker, 'OPEN', 'NOT_ALLOWED'],
    ['DECLINE', asker, 'DECLINED', 'NOT_ALLOWED'],
    ['TAKE_BACK', colleague, 'OPEN', 'NOT_ALLOWED'],
    ['CONFIRM', colleague, 'TAKEN_BACK', 'WRONG_STATE'],
    ['DECLINE', adviser, 'CONFIRMED', 'WRONG_STATE'],
    ['TAKE_BACK', asker, 'CONFIRMED', 'WRONG_STATE'],
  ] as const)('%s of %o in %s: %s', (move, viewer, status, refusal) => {
    expect(joinLife.refusalTo(move, viewer, request({ status }))).toBe(refusal);
  });
});

test('the company’s own people are told, and the advisers only where there are none', () => {
  const [own, other] = [{ role: 'ENTREPRENEUR', email: 'a' }, { role: 'ADVISER', email: 'b' }];
  expect(toldOf([other, own])).toEqual([own]);
  expect(toldOf([other])).toEqual([other]);
  expect(toldOf([])).toEqual([]);
});
