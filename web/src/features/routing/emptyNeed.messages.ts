import { messages } from '../../app/text.ts';

/** What an empty search is told, wherever needs are asked. */
export const m = messages('emptyNeed', {
  missing: { fi: 'Kirjoita, mitä tarvitset', sv: 'Skriv vad du behöver', en: 'Write what you need' },
});
