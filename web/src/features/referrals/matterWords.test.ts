import { expect, test } from 'vitest';
import { formatIn } from '../../app/format.ts';
import { localizedIn, textIn } from '../../app/text.ts';
import { isWithAdviser, sentenceOfMatter, stepsOfMatter } from './matterWords.ts';

const words = { t: textIn('fi'), l: localizedIn('fi'), f: formatIn('fi') };
const organisation = { id: 'o', name: { fi: 'Finnvera', sv: 'Finnvera', en: 'Finnvera' } } as never;
const open = { usefulness: null, isOverdue: false, consentWithdrawnOn: null, organisation };
const due = '2026-12-02T14:00:00Z';

test.each([
  [{ ...open, status: 'SENT', dueAt: due }, 'Finnvera vastaa viimeistään ke 2.12.2026.'],
  [{ ...open, status: 'SENT', dueAt: null }, 'Finnvera on saanut asiasi ja vastaa pian.'],
  [{ ...open, status: 'SENT', dueAt: due, isOverdue: true }, 'Finnvera: vastauksen piti tulla viimeistään ke 2.12.2026. Sinun ei tarvitse tehdä mitään: Riikka huolehtii, että asia etenee.'],
  [{ ...open, status: 'ACCEPTED', dueAt: due }, 'Finnvera hoitaa asiaasi. Tapaatte viimeistään ke 2.12.2026.'],
  [{ ...open, status: 'ACCEPTED', dueAt: due, meetingStatus: 'PROPOSED', meetingAt: null }, 'Finnvera hoitaa asiaasi. Valitse tapaamiselle sopiva aika.'],
  [{ ...open, status: 'ACCEPTED', dueAt: due, meetingStatus: 'AGREED', meetingAt: '2199-12-02T08:00:00Z' }, 'Finnvera hoitaa asiaasi. Tapaatte ma 2.12.2199 klo 10.00.'],
  [{ ...open, status: 'ACCEPTED', dueAt: due, meetingStatus: 'AGREED', meetingAt: '2020-12-02T08:00:00Z' }, 'Finnvera hoitaa asiaasi. Tapaatte viimeistään ke 2.12.2026.'],
  [{ ...open, status: 'DECLINED', dueAt: null }, 'Finnvera ei voinut ottaa asiaasi. Riikka etsii sinulle toisen palvelun.'],
  [{ ...open, status: 'CONFIRMED', usefulness: 'NOT_USEFUL', dueAt: null }, 'Asia palasi yritysneuvojalle. Riikka etsii toisen avun ja ottaa sinuun yhteyttä.'],
  [{ ...open, status: 'COMPLETED', consentWithdrawnOn: '2026-11-24', dueAt: null }, 'Olet perunut suostumuksesi. Finnvera ei enää hoida asiaasi eikä näe tietojasi.'],
] as const)('says where the matter stands: %#', (referral, sentence) => {
  expect(sentenceOfMatter(referral, 'Riikka', words)).toBe(sentence);
});

const nothing = { metOn: null, acceptedAt: null, usefulness: null, consentWithdrawnOn: null };
test.each([
  [{ ...nothing, status: 'SENT' }, 'sent:done answer:now meeting:next outcome:next confirm:next', false],
  [{ ...nothing, status: 'ACCEPTED', acceptedAt: due }, 'sent:done answer:done meeting:now outcome:next confirm:next', false],
  [{ ...nothing, status: 'MET', acceptedAt: due, metOn: '2026-12-03' }, 'sent:done answer:done meeting:done outcome:now confirm:next', false],
  // An answer without taking over has no meeting and no outcome.
  [{ ...nothing, status: 'ADVISED' }, 'sent:done answer:done confirm:now', false],
  [{ ...nothing, status: 'COMPLETED', acceptedAt: due }, 'sent:done answer:done outcome:done confirm:now', false],
  [{ ...nothing, status: 'CONFIRMED', acceptedAt: due, usefulness: 'NOT_USEFUL' }, 'sent:done answer:done outcome:done confirm:done adviser:now', true],
  [{ ...nothing, status: 'DECLINED' }, 'sent:done answer:stopped adviser:now', true],
  [{ ...nothing, status: 'WITHDRAWN' }, 'sent:done stopped:stopped', true],
  [{ ...nothing, status: 'COMPLETED', acceptedAt: due, consentWithdrawnOn: '2026-12-04' }, 'sent:done stopped:stopped', true],
] as const)('says what has been, what is and what comes: %#', (facts, steps, withAdviser) => {
  expect(stepsOfMatter(facts).map(({ key, state }) => `${key}:${state}`).join(' ')).toBe(steps);
  expect(isWithAdviser(facts)).toBe(withAdviser);
});
