import { messages } from '../../app/text.ts';

export const m = messages('gaps', {
  title: { fi: 'Mihin kukaan ei vastaa', sv: 'Vad ingen svarar på', en: 'What nobody answers' },
  lead: {
    fi: 'Näitä yritykset ovat hakeneet, eikä verkostossa ole sopivaa palvelua. Sanat säilyvät 12 kuukautta ilman henkilötietoja.',
    sv: 'Det här har företagen sökt utan att det finns en passande tjänst i nätverket. Orden sparas i 12 månader utan personuppgifter.',
    en: 'Businesses looked for this and the network has no service that fits. The words are kept for 12 months without personal data.',
  },
  filters: { fi: 'Rajaa', sv: 'Avgränsa', en: 'Narrow down' },
  topic: { fi: 'Aihe', sv: 'Ämne', en: 'Topic' },
  allTopics: { fi: 'Kaikki aiheet', sv: 'Alla ämnen', en: 'All topics' },
  municipality: { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
  allMunicipalities: { fi: 'Kaikki kunnat', sv: 'Alla kommuner', en: 'All municipalities' },
  since: { fi: 'Milloin', sv: 'När', en: 'When' },
  allTime: { fi: 'Viimeiset 12 kuukautta', sv: 'De senaste 12 månaderna', en: 'The last 12 months' },
  lastDays: { fi: 'Viimeiset {n} päivää', sv: 'De senaste {n} dagarna', en: 'The last {n} days' },

  figures: { fi: 'Montako kertaa haettu', sv: 'Hur många gånger det sökts', en: 'How often it was asked' },
  figuresLead: {
    fi: 'Aihe on haun arvaus sanoista. Luku vie luetteloon siitä, mitä on haettu.',
    sv: 'Ämnet är sökningens gissning utifrån orden. Siffran leder till listan över vad som sökts.',
    en: 'The topic is the search’s guess from the words. A figure leads to the list of what was asked.',
  },
  noTopic: { fi: 'Aihe ei tiedossa', sv: 'Ämnet okänt', en: 'Topic not known' },
  noMunicipality: { fi: 'Kunta ei tiedossa', sv: 'Kommunen okänd', en: 'Municipality not known' },
  others: { fi: 'Muut kunnat', sv: 'Andra kommuner', en: 'Other municipalities' },
  total: { fi: 'Yhteensä', sv: 'Totalt', en: 'In all' },
  cell: { fi: '{topic}, {place}: haettu {n, plural, one {# kerran} other {# kertaa}}', sv: '{topic}, {place}: sökt {n, plural, one {# gång} other {# gånger}}', en: '{topic}, {place}: asked {n, plural, one {# time} other {# times}}' },

  list: { fi: 'Mitä haettiin', sv: 'Vad som söktes', en: 'What was asked' },
  listOf: { fi: 'Rajaus: {filters}', sv: 'Avgränsning: {filters}', en: 'Narrowed down to: {filters}' },
  words: { fi: 'Yrityksen sanat', sv: 'Företagets ord', en: 'The words' },
  times: { fi: 'Kertoja', sv: 'Gånger', en: 'Times' },
  day: { fi: 'Päivä', sv: 'Dag', en: 'Day' },
  showAll: { fi: 'Poista rajaus', sv: 'Ta bort avgränsningen', en: 'Show everything' },

  none: { fi: 'Verkosto on vastannut kaikkeen', sv: 'Nätverket har svarat på allt', en: 'The network has answered everything' },
  noneText: {
    fi: 'Kun joku hakee jotakin, mihin mikään palvelu ei sovi, se tulee tähän. Kenenkään nimeä tai yhteystietoja ei tallenneta.',
    sv: 'När någon söker något som ingen tjänst passar till syns det här. Inga namn eller kontaktuppgifter sparas.',
    en: 'When somebody looks for something that no service fits, it comes here. No names or contact details are kept.',
  },
  noneFiltered: { fi: 'Tällä rajauksella ei löytynyt mitään', sv: 'Inget hittades med den här avgränsningen', en: 'Nothing was found for this choice' },
  noneFilteredText: { fi: 'Valitse toinen aihe, kunta tai pidempi aika.', sv: 'Välj ett annat ämne, en annan kommun eller en längre tid.', en: 'Choose another topic, municipality or a longer time.' },
});
