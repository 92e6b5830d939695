import { expect, it } from 'vitest';
import { stemEnglish } from './stem.en.js';
import { stemFinnish } from './stem.fi.js';
import { stemSwedish } from './stem.sv.js';
import { foldedFormOf, wordsOf } from './words.js';

const FINNISH = [
  ['palkata', 'palkkaan', 'palkkaamaan'],
  ['tontti', 'tontin', 'tonttia', 'tontille', 'tontteja'],
  ['kunta', 'kunnan', 'kuntaan', 'kunnassa'],
  ['lupa', 'luvan', 'lupaa'],
  ['yritys', 'yrityksen', 'yritystä', 'yritykselle', 'yritykseni'],
  ['perustaminen', 'perustaa', 'perustamisen', 'perustamiseen', 'perustan'],
  ['ensimmäinen', 'ensimmäisen', 'ensimmäiset'],
  ['halli', 'hallin', 'halleja', 'hallille'],
  ['yrittäjä', 'yrittäjän', 'yrittäjäksi', 'yrittäjät'],
  ['ravintola', 'ravintolaan', 'ravintolassa'],
  ['verkko', 'verkon', 'verkossa'],
  ['kauppa', 'kaupan', 'kauppaa'],
  ['lainaa', 'lainan', 'laina', 'lainasta'],
  ['starttiraha', 'starttirahan', 'starttirahaa', 'starttirahakin'],
];
const SWEDISH = [
  ['företag', 'företaget', 'företagen', 'företagets'],
  ['tomt', 'tomter', 'tomten', 'tomterna'],
  ['anställd', 'anställda'],
  ['anmälan', 'anmäla', 'anmäler'],
  ['lån', 'lånet', 'lånen'],
  ['tillstånd', 'tillståndet'],
];
const ENGLISH = [
  ['permit', 'permits'],
  ['company', 'companies'],
  ['hire', 'hiring', 'hired'],
  ['register', 'registered', 'registering'],
];

it.each([
  ...FINNISH.map((forms) => ['Finnish', stemFinnish, forms] as const),
  ...SWEDISH.map((forms) => ['Swedish', stemSwedish, forms] as const),
  ...ENGLISH.map((forms) => ['English', stemEnglish, forms] as const),
])('brings %s forms of a word together (%#)', (_, stem, forms) => {
  expect(new Set(forms.map((form) => stem(foldedFormOf(form)))).size).toBe(1);
});

it.each([
  ['Työntekijä', 'tyontekija'],
  ['TYÖNTEKIJÄ', 'tyontekija'],
  ['tyo\u0308ntekija\u0308', 'tyontekija'],
  ['Åbo', 'abo'],
  ['Smørrebrød', 'smorrebrod'],
])('folds %s to %s', (word, folded) => {
  expect(foldedFormOf(word)).toBe(folded);
});

it('finds words with their places, whatever stands between them', () => {
  const text = '🙂 YEL-maksu, <b>2 hlöä</b>';
  const words = wordsOf(text);
  expect(words.map(({ text }) => text)).toEqual(['YEL', 'maksu', 'b', '2', 'hlöä', 'b']);
  for (const { start, end, text: written } of words) expect(text.slice(start, end)).toBe(written);
});
