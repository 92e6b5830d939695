import { expect, test } from 'vitest';
import { mayBeSame } from './contact.rules.js';

test.each([
  ['Äijälä Matti', 'äijälä  matti ', true],
  ['', 'Matti Äijälä', true],
  ['Matti Äijälä', 'Matti Ahola', false],
  ['Matti Äijälä', '', false],
  ['Ma\u0308tti', 'Mätti', true],
])('%j and %j: %s', (known, typed, same) => {
  expect(mayBeSame(known, typed)).toBe(same);
});
