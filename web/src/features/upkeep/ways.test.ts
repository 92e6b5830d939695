import { expect, test } from 'vitest';
import { wayMistakes } from './ways.ts';

const wrong = (web: string, phone: string) => wayMistakes({ web, phone }, (message) => message.fi).map(({ name }) => name);

test.each([
  ['', '', []],
  ['https://esimerkki.fi/palvelu', '+358 40 123 4567', []],
  [' https://esimerkki.fi ', ' 040-123 4567 ', []],
  ['javascript:alert(1)', '', ['web']],
  ['https://paikallinen', '', ['web']],
  ['esimerkki.fi', 'soita', ['web', 'phone']],
])('%j and %j: %j', (web, phone, names) => {
  expect(wrong(web, phone)).toEqual(names);
});
