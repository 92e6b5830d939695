import { messages } from '../app/text.ts';

export const m = messages('table', {
  more: { fi: 'Lisää', sv: 'Mer', en: 'More' },
  moreOf: { fi: 'Lisää: {name}', sv: 'Mer: {name}', en: 'More: {name}' },
  rest: { fi: 'Lisätiedot', sv: 'Fler uppgifter', en: 'More details' },
});
