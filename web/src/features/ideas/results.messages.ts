import { messages } from '../../app/text.ts';

export const m = messages('ideaResults', {
  title: { fi: 'Tulokset lukuina', sv: 'Resultaten i siffror', en: 'The results in figures' },
  leadOpen: { fi: 'Luvut kertovat tilanteen juuri nyt. Ne muuttuvat, kunnes keskustelu päättyy.', sv: 'Siffrorna visar läget just nu. De ändras tills diskussionen är över.', en: 'The figures tell how it stands now. They change until the discussion is over.' },
  lead: { fi: 'Näin yritykset ja asukkaat osallistuivat, ja tästä he puhuivat.', sv: 'Så här deltog företag och invånare, och det här talade de om.', en: 'How businesses and residents took part, and what they talked about.' },
  noneYet: { fi: 'Ei vielä mitään laskettavaa', sv: 'Inget att räkna än', en: 'Nothing to count yet' },
  noneYetText: { fi: 'Luvut näkyvät tässä, kun ensimmäinen idea on ehdotettu.', sv: 'Siffrorna visas här när den första idén har föreslagits.', en: 'The figures come here once the first idea has been proposed.' },
  toCampaign: { fi: 'Kysymykseen ja ideoihin', sv: 'Till frågan och idéerna', en: 'To the question and the ideas' },

  figures: { fi: 'Osallistuminen', sv: 'Deltagande', en: 'Taking part' },
  ideas: { fi: 'Ideoita', sv: 'Idéer', en: 'Ideas' },
  people: { fi: 'Osallistujia', sv: 'Deltagare', en: 'People' },
  companies: { fi: 'Yrityksiä', sv: 'Företag', en: 'Companies' },
  newCompanies: {
    fi: '{n, plural, =0 {ei yhtään kunnalle uutta} one {joista # kunnalle uusi} other {joista # kunnalle uusia}}',
    sv: '{n, plural, =0 {inget nytt för kommunen} one {varav # nytt för kommunen} other {varav # nya för kommunen}}',
    en: '{n, plural, =0 {none new to the municipality} other {# of them new to the municipality}}',
  },
  supports: { fi: 'Kannatuksia', sv: 'Stöd', en: 'Supporters' },
  comments: { fi: 'Kommentteja', sv: 'Kommentarer', en: 'Comments' },
  hidden: { fi: 'Piilotettuja ideoita', sv: 'Dolda idéer', en: 'Hidden ideas' },

  topics: { fi: 'Mistä ideat kertovat', sv: 'Vad idéerna handlar om', en: 'What the ideas are about' },
  topicsLead: { fi: 'Idealla voi olla monta aihetta. Silloin se on mukana niissä kaikissa.', sv: 'En idé kan ha flera ämnen. Då räknas den i alla.', en: 'An idea can have several topics, and is then counted in each.' },
  topicsPicture: { fi: 'Pylväät: ideoita eniten aiheesta {topic}, {n}.', sv: 'Staplar: flest idéer om {topic}, {n}.', en: 'Bars: most ideas are about {topic}, {n}.' },
  topic: { fi: 'Aihe', sv: 'Ämne', en: 'Topic' },
  noTopic: { fi: 'Ei aihetta', sv: 'Inget ämne', en: 'No topic' },

  answers: { fi: 'Mitä kunta on vastannut', sv: 'Vad kommunen har svarat', en: 'What the municipality has answered' },
  answer: { fi: 'Vastaus', sv: 'Svar', en: 'Answer' },

  most: { fi: 'Eniten kannatetut', sv: 'Mest stöd', en: 'The most supported' },
  idea: { fi: 'Idea', sv: 'Idé', en: 'Idea' },

  data: { fi: 'Lataa aineisto', sv: 'Ladda ner materialet', en: 'Download the data' },
  dataText: {
    fi: 'Kaikki ideat taulukkona tai JSON-muodossa. Aineistossa ei ole kirjoittajien nimiä. Piilotetuista ideoista kerrotaan vain, miksi ne on piilotettu.',
    sv: 'Alla idéer som tabell eller JSON. Materialet innehåller inga namn på skribenterna. Om dolda idéer berättas bara varför de är dolda.',
    en: 'All ideas as a table or as JSON, without the names of who wrote them. Of hidden ideas only the reason is told.',
  },
  csv: { fi: 'Lataa taulukko (CSV)', sv: 'Ladda ner tabellen (CSV)', en: 'Download the table (CSV)' },
  json: { fi: 'Lataa JSON', sv: 'Ladda ner JSON', en: 'Download JSON' },
  print: { fi: 'Tulosta', sv: 'Skriv ut', en: 'Print' },
});
