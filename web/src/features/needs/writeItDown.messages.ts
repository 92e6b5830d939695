import { messages } from '../../app/text.ts';

export const m = messages('writeItDown', {
  writeDown: { fi: 'Kirjaa tämä tarpeeksi', sv: 'Anteckna det här som ett behov', en: 'Write it down as a need' },
});
