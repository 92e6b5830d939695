import { expect, test } from 'vitest';
import { confidenceOf, municipalityIn, reasonsOf, scoreWithRules, subjectOf, type Candidate } from './routing.rules.js';

const municipalities = [
  { code: '790', names: ['Sastamala', 'Sastamala'] },
  { code: '609', names: ['Pori', 'Björneborg'] },
  { code: '484', names: ['Merikarvia', 'Sastmola'] },
  { code: '837', names: ['Tampere', 'Tammerfors'] },
];
test.each([
  ['tontti Porissa', '609'],
  ['olisko merikarvialla myynnissä yritystonttia', '484'],
  ['en lokal i Björneborg', '609'],
  ['premises in Sastamala', '790'],
  ['Sastamalan kaupunki', '790'],
  ['porilaisille yrittäjille', null],
  ['haluan palkata', null],
])('the municipality in “%s” is %s', (text, code) => {
  expect(municipalityIn(text, municipalities)).toBe(code);
});

const candidate = (changes: Partial<Candidate> = {}): Candidate => ({
  id: 's',
  score: 1,
  words: [],
  nameLikeness: 0,
  topics: [],
  topicNamed: false,
  covers: true,
  industries: [],
  stages: [],
  capacity: 'OPEN',
  ...changes,
});

test('what is not known is said and does not exclude', () => {
  const reasons = reasonsOf(candidate({ industries: ['C'] }), { municipality: '790', industry: null, stage: null });
  expect(reasons).toContainEqual({ kind: 'INDUSTRY', outcome: 'UNKNOWN', values: ['C'] });
  expect(scoreWithRules(1, reasons)).toBeGreaterThan(0.9);
});

test.each([
  [{ industries: ['C'] }, 'C', 'INDUSTRY', 'PASSED'],
  [{ industries: ['C'] }, 'I', 'INDUSTRY', 'FAILED'],
  [{ covers: false }, null, 'AREA', 'FAILED'],
  [{ capacity: 'FULL' }, null, 'CAPACITY', 'FAILED'],
  [{ words: ['tontti'] }, null, 'WORDS', 'PASSED'],
  [{ topics: ['plots'], topicNamed: true }, null, 'TOPIC', 'PASSED'],
] as const)('%j with industry %s: %s %s', (changes, industry, kind, outcome) => {
  const reasons = reasonsOf(candidate(changes as never), { municipality: '790', industry, stage: null });
  expect(reasons.find((reason) => reason.kind === kind)?.outcome).toBe(outcome);
});

test('a rule that failed costs more than one that is unknown', () => {
  const score = (industry: string | null) => scoreWithRules(1, reasonsOf(candidate({ industries: ['C'] }), { municipality: '790', industry, stage: null }));
  expect(score('C')).toBeGreaterThan(score(null));
  expect(score(null)).toBeGreaterThan(score('I'));
});

test('too little is no answer', () => {
  expect(confidenceOf(0.05)).toBeNull();
});

test.each([
  ['Tarvitsemme lainaa uuteen koneeseen', 'lainaa koneeseen'],
  ['Hur får jag startpeng?', 'startpeng'],
  ['we need premises', 'we premises'],
  ['yritystontti', 'yritystontti'],
  ['mistä apua', 'apua'],
  ['yritys', 'yritys'],
])('“%s” is about “%s”', (text, subject) => {
  expect(subjectOf(text)).toBe(subject);
});
