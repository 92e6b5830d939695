import { expect, test } from 'vitest';
import { textIn } from '../../app/text.ts';
import { toneOf, whyOf, wordsOf } from './referralWords.ts';

const t = textIn('fi');
const nothing = { usefulness: null, outcome: null, declineReason: null, contacted: null, providerLeftOn: null } as const;

test.each([
  ['given back', { status: 'DECLINED', declineReason: 'OUTSIDE_AREA' }, 'Palautettu', 'bad', 'Yritys on alueemme ulkopuolella'],
  ['of a provider that left', { status: 'DECLINED', providerLeftOn: '2026-11-24' }, 'Palautettu', 'bad', 'Palveluntarjoaja lähti verkostosta'],
  ['dealt with', { status: 'COMPLETED', outcome: 'HELPED' }, 'Hoidettu', 'good', 'Yritys sai avun'],
  ['dealt with without success', { status: 'COMPLETED', outcome: 'NOT_REACHED' }, 'Yritystä ei tavoitettu', 'bad', null],
  ['confirmed', { status: 'CONFIRMED', usefulness: 'USEFUL', contacted: true }, 'Auttoi', 'good', null],
  ['confirmed as no help', { status: 'CONFIRMED', usefulness: 'NOT_USEFUL', contacted: false }, 'Ei auttanut', 'bad', 'Palvelu ei ottanut yhteyttä'],
  ['under way', { status: 'ACCEPTED' }, 'Otettu hoitoon', 'active', null],
] as const)('a referral that is %s', (_name, state, words, tone, why) => {
  const referral = { ...nothing, ...state };
  const reason = whyOf(referral);
  expect([t(wordsOf(referral)), toneOf(referral), reason && t(reason)]).toEqual([words, tone, why]);
});
