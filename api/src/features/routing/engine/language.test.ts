import { expect, it } from 'vitest';
import { languageOf } from './language.js';
import { wordsOf } from './words.js';

const NOTHING_KNOWN = () => undefined;

it.each([
  ['haluan palkata ekan työntekijän', 'fi'],
  ['tarviin tontin', 'fi'],
  ['missä ilmoitan palkat', 'fi'],
  ['starttiraha', 'fi'],
  ['yrityskaupat', 'fi'],
  ['hur får jag startpeng', 'sv'],
  ['anställa första medarbetare', 'sv'],
  ['söker lokal för kafé', 'sv'],
  ['bygglov för lager', 'sv'],
  ['lån till ny maskin', 'sv'],
  ['how do I hire my first employee', 'en'],
  ['we need a plot for a hall', 'en'],
  ['licence to sell wine', 'en'],
  ['jag behöver starttiraha och YTJ', 'sv'],
  ['need tontti for our company in Pori', 'en'],
  ['', 'fi'],
  ['???', 'fi'],
  ['12345', 'fi'],
] as const)('reads "%s" as %s', (text, language) => {
  expect(languageOf(wordsOf(text), NOTHING_KNOWN)).toBe(language);
});

it('knows a bare word from the texts of the catalogue', () => {
  const known = (folded: string) => (folded === 'moms' ? { fi: 0, sv: 7, en: 0 } : undefined);
  expect(languageOf(wordsOf('moms'), known)).toBe('sv');
});
