import { messages } from './text.ts';

/** What the menu says to those who are signed in. */
export const m = messages('navigation', {
  desk: { fi: 'Työpöytä', sv: 'Arbetsbord', en: 'Desk' },
  planning: { fi: 'Suunnittelu', sv: 'Planering', en: 'Planning' },
  my: { fi: 'Omat asiat', sv: 'Mina ärenden', en: 'My page' },
  questions: { fi: 'Kysymykset', sv: 'Frågor', en: 'Questions' },
  companies: { fi: 'Yritykset', sv: 'Företag', en: 'Companies' },
  referrals: { fi: 'Ohjaukset', sv: 'Hänvisningar', en: 'Referrals' },
  needs: { fi: 'Tulevat tarpeet', sv: 'Kommande behov', en: 'Upcoming needs' },
  bulletins: { fi: 'Tiedotteet', sv: 'Meddelanden', en: 'Bulletins' },
  network: { fi: 'Verkosto', sv: 'Nätverket', en: 'Network' },
});
