import { expect, test } from 'vitest';
import { readable } from './readable.ts';

test.each([
  ['the reader’s language', { fi: 'Joo', sv: 'Ja', en: '' }, 'sv', 'fi', { text: 'Ja', language: 'sv' }],
  ['the writer’s, where it is not in the reader’s', { fi: 'Joo', sv: 'Ja', en: '' }, 'en', 'sv', { text: 'Ja', language: 'sv' }],
  ['any other, where the writer changed theirs since', { fi: 'Joo', sv: '', en: '' }, 'en', 'sv', { text: 'Joo', language: 'fi' }],
] as const)('an answer is read in %s', (_case, text, reader, writer, found) => {
  expect(readable(text, reader, writer)).toEqual(found);
});
