import { expect, test } from 'vitest';
import { termsOf } from './similar.rules.js';

test.each([
  ['Lounasravintola alueelle', 'Lounaspaikka, joka avautuu aamukuudelta', true],
  ['Aamiaista ja lounasta vuorotyöläisille', 'Lounaspaikka, joka avautuu aamukuudelta', true],
  ['Ruokarekka pihaan', 'Paikka ruokarekoille, sähkö ja vesi valmiina', true],
  ['Kahvila', 'Yrityskahviloita keskustaan', true],
  ['Latausteline sähköpyörille', 'Sähköpyörien telineet', true],
  ['Penkkejä ja puita', 'Lisää penkkien paikkoja', true],
  ['Snabbladdare för bilar', 'Snabbladdning för tunga fordon vid infarten', true],
  ['En restaurang', 'Lunchrestauranger i centrum', true],
  ['Yritystontteja', 'Halpa yritystontti', true],
  ['More benches', 'A bench by the river', true],
  ['Yrityksille yhteinen alue', 'Yritysten yhteinen varasto alueelle', false],
  ['Koirapuisto lounastauolle', 'Valaistus kävelytielle', false],
  ['Uusi halli', 'Valaistus kävelytielle', false],
])('“%s” and “%s”: alike %s', (typed, title, alike) => {
  const found = termsOf(typed).some((term) => new RegExp(term.replace('\\m', '(?<![\\p{L}\\d])'), 'iu').test(title));
  expect(found).toBe(alike);
});

test('is bounded, and nothing that is typed is part of an expression', () => {
  expect(termsOf('(.*)+ [a-z]{9} \\m | ()')).toEqual([]);
  expect(termsOf('kahvilatila '.repeat(50)).length).toBe(2);
  expect(termsOf(Array.from({ length: 40 }, (_, at) => `sana${String.fromCharCode(97 + (at % 26))}loputon${at}`).join(' ')).length).toBe(12);
});
