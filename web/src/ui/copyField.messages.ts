import { messages } from '../app/text.ts';

export const m = messages('copyField', {
  copy: { fi: 'Kopioi', sv: 'Kopiera', en: 'Copy' },
  copied: { fi: 'Kopioitu', sv: 'Kopierat', en: 'Copied' },
  share: { fi: 'Jaa', sv: 'Dela', en: 'Share' },
  selected: { fi: 'Osoite on valittu: kopioi se näppäimillä Ctrl + C.', sv: 'Adressen är markerad: kopiera den med Ctrl + C.', en: 'The address is selected: copy it with Ctrl + C.' },
});
