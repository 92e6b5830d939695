import { expect, test } from 'vitest';
import { Viewer, VISITOR } from '../../core/viewer.js';
import { errorsInSignature, refusalToChange, refusalToWithdrawIdea, writerKindOf } from './idea.rules.js';

const ME = '0190a000-0000-7000-8000-000000000000';
const OWN = '0190a000-0000-7000-8000-000000000001';
const OTHER = '0190a000-0000-7000-8000-000000000002';
const owner = new Viewer(ME, [{ role: 'ENTREPRENEUR', scope: OWN }]);

test.each([
  [owner, OWN, false, 'COMPANY'],
  [owner, null, false, 'PERSON'],
  [owner, null, true, 'HOST'],
  // An adviser with a company of their own says for which of the two they write.
  [owner, OWN, true, 'COMPANY'],
  [VISITOR, null, true, 'PERSON'],
] as const)('%#: as whom somebody writes', (viewer, company, isHost, kind) => expect(writerKindOf(viewer, { company, signedAs: 'NAME' }, isHost)).toBe(kind));

test.each([
  [OWN, 'COMPANY', []],
  [OWN, 'NEITHER', []],
  [null, 'NAME', []],
  [OTHER, 'NAME', ['company: UNKNOWN']],
  [null, 'COMPANY', ['signedAs: INVALID']],
] as const)('for %s signed as %s', (company, signedAs, wrong) => expect(errorsInSignature(owner, { company, signedAs }).map(({ path, code }) => `${path}: ${code}`)).toEqual(wrong));

test.each([
  [{}, false, null],
  [{ hiddenAt: '2027-01-01' }, false, 'IDEA_HIDDEN'],
  [{ author: { id: OTHER } }, false, 'NOT_ALLOWED'],
  [{ author: null }, false, 'NOT_ALLOWED'],
  [{ writerKind: 'COMPANY', company: { id: OWN } }, false, null],
  // Who has left goes on speaking neither for the company nor for the municipality.
  [{ writerKind: 'COMPANY', company: { id: OTHER } }, false, 'NOT_ALLOWED'],
  [{ writerKind: 'COMPANY' }, false, 'NOT_ALLOWED'],
  [{ writerKind: 'HOST' }, true, null],
  [{ writerKind: 'HOST' }, false, 'NOT_ALLOWED'],
] as const)('%j is changed by its writer alone (host: %s)', (changes, isHost, refusal) => {
  const idea = { author: { id: ME }, company: null, writerKind: 'PERSON' as const, hiddenAt: null, ...changes };
  expect(refusalToChange(owner, idea, isHost)).toBe(refusal);
  // Nobody is the writer of what nobody signed in has written.
  expect(refusalToChange(VISITOR, idea, isHost)).toBe('NOT_ALLOWED');
});

test.each([
  [{}, false, null],
  [{ answerStatus: 'UNDER_REVIEW' }, false, 'IDEA_ANSWERED'],
  [{ answerStatus: 'NOT_POSSIBLE' }, false, 'IDEA_ANSWERED'],
  [{ mergedInto: { id: OTHER } }, false, 'IDEA_PART_OF_MERGE'],
  // Others went into it.
  [{}, true, 'IDEA_PART_OF_MERGE'],
  [{ hiddenAt: '2027-01-01' }, false, 'IDEA_HIDDEN'],
  [{ author: { id: OTHER }, answerStatus: 'DONE' }, true, 'NOT_ALLOWED'],
  [{ author: null }, false, 'NOT_ALLOWED'],
  [{ writerKind: 'COMPANY', company: { id: OTHER } }, false, 'NOT_ALLOWED'],
] as const)('%j is withdrawn by its writer alone, while it is only theirs (others merged: %s)', (changes, hasMerged, refusal) => {
  const idea = { author: { id: ME }, company: null, writerKind: 'PERSON' as const, hiddenAt: null, answerStatus: 'NONE' as const, ...changes };
  expect(refusalToWithdrawIdea(owner, idea, false, hasMerged)).toBe(refusal);
  expect(refusalToWithdrawIdea(VISITOR, idea, true, hasMerged)).toBe('NOT_ALLOWED');
});
