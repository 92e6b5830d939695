import { describe, expect, test } from 'vitest';
import type { SignedAs } from './idea.entity.js';
import { errorsInOutcome } from './outcome.rules.js';

const A = { id: 'a' };
const B = { id: 'b' };
const idea = (company: { id: string } | null, signedAs: SignedAs) => ({ company, signedAs });

describe('an idea goes on', () => {
  test.each([
    ['as an event, whoever wrote it', idea(null, 'NEITHER'), { need: null, event: {} }, []],
    ['as a need of the company that proposed it', idea(A, 'COMPANY'), { need: { company: A }, event: null }, []],
    ['not as a need of another company', idea(A, 'COMPANY'), { need: { company: B }, event: null }, ['need: INVALID']],
    ['not as a need of a company that did not show its name', idea(A, 'NEITHER'), { need: { company: A }, event: null }, ['need: INVALID']],
    ['not as a need where its writer shows a name of their own', idea(A, 'NAME'), { need: { company: A }, event: null }, ['need: INVALID']],
    ['not as a need of nobody', idea(null, 'COMPANY'), { need: { company: null }, event: null }, ['need: INVALID']],
    ['as something', idea(A, 'COMPANY'), { need: null, event: null }, ['need: REQUIRED']],
    ['as one thing', idea(A, 'COMPANY'), { need: { company: A }, event: {} }, ['need: REQUIRED']],
  ] as const)('%s', (_name, one, linked, errors) => {
    expect(errorsInOutcome(one, linked).map(({ path, code }) => `${path}: ${code}`)).toEqual(errors);
  });
});
