import { messages } from '../../app/text.ts';

export const m = messages('phrasesPage', {
  title: { fi: 'Sanonnat', sv: 'Uttryck', en: 'Phrases' },
  lead: {
    fi: 'Näin yritykset sanovat, mitä ne tarvitsevat. Haku löytää palvelut näillä. Avaa palvelu, kun haluat lisätä tai poistaa sanontoja.',
    sv: 'Så säger företagen vad de behöver. Sökningen hittar tjänsterna med de här uttrycken. Öppna tjänsten när du vill lägga till eller ta bort uttryck.',
    en: 'This is how businesses say what they need. The search finds the services by these phrases. Open the service to add or remove some.',
  },
  leadReader: {
    fi: 'Näin yritykset sanovat, mitä ne tarvitsevat. Haku löytää palvelut näillä sanonnoilla.',
    sv: 'Så säger företagen vad de behöver. Sökningen hittar tjänsterna med de här uttrycken.',
    en: 'This is how businesses say what they need. The search finds the services by these phrases.',
  },
  search: { fi: 'Etsi sanonnoista', sv: 'Sök bland uttrycken', en: 'Search the phrases' },
  language: { fi: 'Kieli', sv: 'Språk', en: 'Language' },
  allLanguages: { fi: 'Kaikki kielet', sv: 'Alla språk', en: 'All languages' },
  phrase: { fi: 'Sanonta', sv: 'Uttryck', en: 'Phrase' },
  service: { fi: 'Palvelu', sv: 'Tjänst', en: 'Service' },
  added: { fi: 'Lisätty', sv: 'Tillagt', en: 'Added' },
  fromStart: { fi: 'Alusta asti', sv: 'Från början', en: 'From the beginning' },
  none: { fi: 'Sanontoja ei löytynyt', sv: 'Inga uttryck hittades', en: 'No phrases were found' },
  noneText: { fi: 'Kokeile lyhyempää sanaa tai kaikkia kieliä.', sv: 'Pröva ett kortare ord eller alla språk.', en: 'Try a shorter word or all languages.' },
  inAllLanguages: { fi: 'Etsi kaikilla kielillä', sv: 'Sök på alla språk', en: 'Search in all languages' },
});
