import { expect, test } from 'vitest';
import { Viewer } from '../../core/viewer.js';
import { answerLife, errorsInAnswer } from './answer.rules.js';
import { AnswerStatus } from './idea.entity.js';
import { mergeLife, refusalToMerge } from './merge.rules.js';

const adviser = new Viewer('a', [{ role: 'ADVISER', scope: '790' }]);
const head = new Viewer('h', [{ role: 'HEAD', scope: 'technical' }]);
const asked = { status: 'NONE' as AnswerStatus, municipality: '790', department: 'technical', isHidden: false, isMerged: false };

test.each([
  ['NONE', ['REVIEW', 'PLAN', 'FULFIL', 'REJECT']],
  ['UNDER_REVIEW', ['REVIEW', 'PLAN', 'FULFIL', 'REJECT']],
  ['PLANNED', ['REVIEW', 'PLAN', 'FULFIL', 'REJECT']],
  ['DONE', ['REVIEW', 'FULFIL']],
  ['NOT_POSSIBLE', ['REVIEW', 'PLAN', 'REJECT']],
] as const)('an idea that is %s can be answered by %j', (status, moves) => {
  for (const viewer of [adviser, head]) expect(answerLife.moves(viewer, { ...asked, status })).toEqual(moves);
});

test.each([
  ['an adviser of the municipality', adviser, {}, null],
  ['the head of the department', head, {}, null],
  ['a head for another department', head, { department: 'landuse' }, 'NOT_ALLOWED'],
  ['an adviser of another municipality', new Viewer('b', [{ role: 'ADVISER', scope: '609' }]), {}, 'NOT_ALLOWED'],
  ['an entrepreneur', new Viewer('e', [{ role: 'ENTREPRENEUR', scope: 'c' }]), {}, 'NOT_ALLOWED'],
  ['an adviser, what is done', adviser, { status: 'DONE' }, 'WRONG_STATE'],
  ['an adviser, what is hidden', adviser, { isHidden: true }, 'IDEA_HIDDEN'],
  ['an adviser, what is merged', adviser, { isMerged: true }, 'IDEA_MERGED'],
] as const)('%s plans an idea: %o', (_who, viewer, changes, refusal) => {
  expect(answerLife.refusalTo('PLAN', viewer, { ...asked, ...changes })).toBe(refusal);
});

const text = { fi: 'Teemme sen.', sv: '', en: '' };
test.each([
  ['a plan with a day', { move: 'PLAN', text, plannedFor: '2027-06-01' }, 'fi', []],
  ['a plan for today', { move: 'PLAN', text, plannedFor: '2027-04-05' }, 'fi', []],
  ['a plan without a day', { move: 'PLAN', text }, 'fi', ['plannedFor: REQUIRED']],
  ['a plan for yesterday', { move: 'PLAN', text, plannedFor: '2027-04-04' }, 'fi', ['plannedFor: IN_THE_PAST']],
  ['a day for what is no plan', { move: 'REJECT', text, plannedFor: '2027-06-01' }, 'fi', ['plannedFor: INVALID']],
  ['nothing in the writer’s language', { move: 'REJECT', text }, 'sv', ['text.sv: REQUIRED']],
] as const)('%s', (_case, said, language, errors) => {
  expect(errorsInAnswer(said, language, '2027-04-05').map(({ path, code }) => `${path}: ${code}`)).toEqual(errors);
});

const author = new Viewer('author', []);
const nobody = new Viewer(null, []);
const ofCompany = new Viewer('member', [{ role: 'ENTREPRENEUR', scope: 'company' }]);
const merge = { status: 'PROPOSED' as const, author: 'author', company: null, municipality: '790', isDue: false, isHidden: false };
test.each([
  ['its writer', author, {}, ['OBJECT']],
  ['its writer, once it is merged', author, { status: 'MERGED' }, []],
  ['a host', adviser, {}, ['WITHDRAW']],
  ['a host, once it is merged', adviser, { status: 'MERGED' }, ['WITHDRAW']],
  ['a host, once the writer objected', adviser, { status: 'OBJECTED' }, []],
  ['the portal, too early', nobody, {}, []],
  ['the portal, in time', nobody, { isDue: true }, ['COMPLETE']],
  ['the portal, while one of the two is hidden', nobody, { isDue: true, isHidden: true }, []],
  ['nobody, of an idea without a writer', nobody, { author: null }, []],
  ['somebody of the company that said it', ofCompany, { author: null, company: 'company' }, ['OBJECT']],
  ['somebody of another company', ofCompany, { author: null, company: 'other' }, []],
] as const)('%s can do with a merge: %o', (_who, viewer, changes, moves) => {
  expect(mergeLife.moves(viewer, { ...merge, ...changes })).toEqual(moves);
});

const idea = { id: 'a', campaign: { id: 'c' }, hiddenAt: null, mergedInto: null };
const into = { ...idea, id: 'b' };
test.each([
  ['two ideas', idea, into, false, null],
  ['an idea into itself', idea, idea, false, 'CANNOT_MERGE'],
  ['an idea into one of another campaign', idea, { ...into, campaign: { id: 'd' } }, false, 'CANNOT_MERGE'],
  ['a hidden idea', { ...idea, hiddenAt: new Date() }, into, false, 'IDEA_HIDDEN'],
  ['an idea that is merged', { ...idea, mergedInto: into }, into, false, 'ALREADY_MERGED'],
  ['an idea into one that is merged', idea, { ...into, mergedInto: idea }, false, 'ALREADY_MERGED'],
  ['an idea into which others go', idea, into, true, 'ALREADY_MERGED'],
] as const)('merging %s', (_case, one, other, takesPart, refusal) => {
  expect(refusalToMerge(one, other, takesPart)).toBe(refusal);
});
