import { describe, expect, test } from 'vitest';
import { shortened } from './preview.js';

describe('a description is shortened', () => {
  const words = 'kahvila '.repeat(40);
  test.each([
    ['a short one stays', 'Mitä tarvitaan?', 'Mitä tarvitaan?'],
    ['lines become one', ' Ensin.\n\n  Sitten. ', 'Ensin. Sitten.'],
    ['of exactly the length stays', 'a'.repeat(200), 'a'.repeat(200)],
    ['whole words stay', words, `${'kahvila '.repeat(25).trim()}…`],
    ['no comma before the dots', `${'a'.repeat(190)}, ${'b'.repeat(30)}`, `${'a'.repeat(190)}…`],
    ['a word without an end is cut', 'x'.repeat(300), `${'x'.repeat(200)}…`],
    ['a sign of two halves stays whole', `${'x'.repeat(199)}😀😀`, `${'x'.repeat(199)}…`],
  ])('%s', (_name, text, said) => expect(shortened(text)).toBe(said));
});
