import { messages } from './text.ts';

export const m = messages('live', {
  live: { fi: 'Lista päivittyy itsestään.', sv: 'Listan uppdateras av sig själv.', en: 'The list keeps itself up to date.' },
  updated: { fi: 'Lista päivittyi {time}.', sv: 'Listan uppdaterades {time}.', en: 'The list was updated {time}.' },
  pageLive: { fi: 'Sivu päivittyy itsestään.', sv: 'Sidan uppdateras av sig själv.', en: 'The page keeps itself up to date.' },
  pageUpdated: { fi: 'Sivu päivittyi {time}.', sv: 'Sidan uppdaterades {time}.', en: 'The page was updated {time}.' },
  news: { fi: 'Listassa on uutta.', sv: 'Det finns något nytt i listan.', en: 'There is something new in the list.' },
  show: { fi: 'Näytä', sv: 'Visa', en: 'Show' },
});
