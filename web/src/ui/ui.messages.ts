import { messages } from '../app/text.ts';

/** What any page may show: it is in the first load. */
export const m = messages('ui', {
  search: { fi: 'Hae', sv: 'Sök', en: 'Search' },
  sending: { fi: 'Lähetetään …', sv: 'Skickar …', en: 'Sending …' },
  close: { fi: 'Sulje', sv: 'Stäng', en: 'Close' },
  cancel: { fi: 'Peruuta', sv: 'Avbryt', en: 'Cancel' },
  showMore: { fi: 'Näytä lisää', sv: 'Visa fler', en: 'Show more' },
  shownOf: { fi: '{shown} / {total} näkyvissä', sv: '{shown} av {total} visas', en: '{shown} of {total} shown' },
  loading: { fi: 'Ladataan …', sv: 'Laddar …', en: 'Loading …' },
  stepDone: { fi: 'valmis', sv: 'klart', en: 'done' },
  stepNow: { fi: 'nyt', sv: 'nu', en: 'now' },
  stepStopped: { fi: 'päättynyt', sv: 'avslutat', en: 'ended' },
  breadcrumbs: { fi: 'Murupolku', sv: 'Brödsmulor', en: 'Breadcrumbs' },
  opensNewTab: { fi: 'avautuu uuteen välilehteen', sv: 'öppnas i ny flik', en: 'opens in a new tab' },
});
