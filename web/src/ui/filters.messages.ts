import { messages } from '../app/text.ts';

export const m = messages('filters', {
  filters: { fi: 'Rajaa', sv: 'Avgränsa', en: 'Filter' },
  set: { fi: '{n, plural, one {valittu} other {valittu}}', sv: '{n, plural, one {vald} other {valda}}', en: '{n, plural, one {set} other {set}}' },
  chosen: { fi: 'Valitut rajaukset', sv: 'Valda avgränsningar', en: 'Filters that are set' },
  takeAway: { fi: 'Poista rajaus', sv: 'Ta bort avgränsningen', en: 'Remove the filter' },
  showAll: { fi: 'Näytä kaikki {n}', sv: 'Visa alla {n}', en: 'Show all {n}' },
  clear: { fi: 'Poista rajaukset', sv: 'Ta bort avgränsningarna', en: 'Clear the filters' },
});
