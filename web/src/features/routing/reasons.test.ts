import { describe, expect, it } from 'vitest';
import { inTellingOrder } from './reasonSentences.ts';

type Told = Parameters<typeof inTellingOrder>[0][number];
const reason = (said: string) => {
  const [kind, outcome = 'PASSED'] = said.split(' ');
  return { kind, outcome } as Told;
};
const said = (reasons: readonly Told[]) => reasons.map(({ kind }) => kind);

describe('the order of reasons', () => {
  it.each([
    ['the reader’s words come first, then what is against it', ['AREA', 'TOPIC', 'SIZE UNKNOWN', 'STAGE FAILED', 'WORDS'], ['WORDS', 'STAGE', 'SIZE', 'AREA', 'TOPIC'], []],
    ['only what holds is folded', ['WORDS', 'PHRASE', 'NAME', 'TOPIC', 'AREA', 'INDUSTRY'], ['WORDS', 'PHRASE', 'NAME', 'TOPIC'], ['AREA', 'INDUSTRY']],
    ['nothing unknown is folded', ['WORDS', 'PHRASE', 'TOPIC', 'AREA UNKNOWN', 'INDUSTRY UNKNOWN', 'SIZE FAILED'], ['WORDS', 'PHRASE', 'SIZE', 'AREA', 'INDUSTRY'], ['TOPIC']],
    ['one alone is not folded', ['WORDS', 'PHRASE', 'TOPIC', 'NAME', 'AREA'], ['WORDS', 'PHRASE', 'TOPIC', 'NAME', 'AREA'], []],
  ])('%s', (_what, reasons, shown, folded) => {
    const told = inTellingOrder(reasons.map(reason));
    expect([said(told.shown), said(told.folded)]).toEqual([shown, folded]);
  });
});
