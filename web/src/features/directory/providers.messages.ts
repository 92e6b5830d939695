import { messages } from '../../app/text.ts';

export const m = messages('providers', {
  providersTitle: { fi: 'Palveluntarjoajat', sv: 'Tjänsteleverantörer', en: 'Providers' },
  providersLead: { fi: 'Kunnat, kehitysyhtiöt, viranomaiset, järjestöt ja muut, jotka auttavat yrityksiä.', sv: 'Kommuner, utvecklingsbolag, myndigheter, organisationer och andra som hjälper företag.', en: 'Municipalities, developers, authorities, associations and others who help businesses.' },
  searchProvider: { fi: 'Hae nimellä', sv: 'Sök på namn', en: 'Search by name' },
  kind: { fi: 'Millainen toimija', sv: 'Typ av aktör', en: 'Kind of organisation' },
  allKinds: { fi: 'Kaikki', sv: 'Alla', en: 'All' },
  providerCount: { fi: '{n, plural, one {# palveluntarjoaja} other {# palveluntarjoajaa}}', sv: '{n, plural, one {# tjänsteleverantör} other {# tjänsteleverantörer}}', en: '{n, plural, one {# provider} other {# providers}}' },
  noProviders: { fi: 'Palveluntarjoajia ei löytynyt', sv: 'Inga tjänsteleverantörer hittades', en: 'No providers found' },
  noProvidersText: { fi: 'Kokeile osaa nimestä tai poista rajaukset.', sv: 'Prova en del av namnet eller ta bort avgränsningarna.', en: 'Try part of the name, or remove the filters.' },
  servicesOf: { fi: 'Palvelut yrityksille', sv: 'Tjänster för företag', en: 'Services for businesses' },
  noServices: { fi: 'Palveluja ei ole vielä kirjattu.', sv: 'Inga tjänster har antecknats ännu.', en: 'No services have been recorded yet.' },
  awayUntil: { fi: 'Poissa {day} asti', sv: 'Borta till {day}', en: 'Away until {day}' },
  awayText: { fi: 'Siihen asti kukaan ei vastaa, eivätkä palvelut ota uusia asiakkaita.', sv: 'Till dess svarar ingen, och tjänsterna tar inte emot nya kunder.', en: 'Until then nobody answers, and the services take no new clients.' },
  providerGone: { fi: 'Palveluntarjoajaa ei löytynyt', sv: 'Tjänsteleverantören hittades inte', en: 'Provider not found' },
  providerGoneText: { fi: 'Etsi palveluntarjoajien luettelosta.', sv: 'Sök i förteckningen över tjänsteleverantörer.', en: 'Look in the list of providers.' },
});
