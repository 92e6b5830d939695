import { messages } from '../app/text.ts';

/** What forms and their fields say. */
export const m = messages('form', {
  optional: { fi: 'vapaaehtoinen', sv: 'frivilligt', en: 'optional' },
  errorPrefix: { fi: 'Virhe:', sv: 'Fel:', en: 'Error:' },
  charactersLeft: {
    fi: '{n, plural, one {# merkki} other {# merkkiä}} jäljellä',
    sv: '{n, plural, one {# tecken} other {# tecken}} kvar',
    en: '{n, plural, one {# character} other {# characters}} left',
  },
  charactersOver: {
    fi: '{n, plural, one {# merkki} other {# merkkiä}} liikaa',
    sv: '{n, plural, one {# tecken} other {# tecken}} för mycket',
    en: '{n, plural, one {# character} other {# characters}} too many',
  },
  choose: { fi: 'Valitse', sv: 'Välj', en: 'Choose' },
  chooseNone: { fi: 'Ei valintaa', sv: 'Inget val', en: 'No choice' },
  summaryTitle: { fi: 'Tarkista nämä kohdat', sv: 'Kontrollera dessa punkter', en: 'Check these points' },
  notDone: { fi: 'Tätä ei voitu tehdä', sv: 'Det här kunde inte göras', en: 'This could not be done' },
  networkFailed: {
    fi: 'Yhteys katkesi. Kaikki, mitä kirjoitit, on tallella. Yritä hetken päästä uudelleen.',
    sv: 'Förbindelsen bröts. Allt du skrev finns kvar. Försök igen om en stund.',
    en: 'The connection was lost. Everything you wrote is still here. Try again in a moment.',
  },
  unexpected: {
    fi: 'Jokin meni vikaan meidän päässämme. Kaikki, mitä kirjoitit, on tallella. Yritä uudelleen.',
    sv: 'Något gick fel hos oss. Allt du skrev finns kvar. Försök igen.',
    en: 'Something went wrong at our end. Everything you wrote is still here. Try again.',
  },
  missing: { fi: 'Täytä kohta ”{label}”', sv: 'Fyll i ”{label}”', en: 'Fill in “{label}”' },
  missingChoice: { fi: 'Valitse vaihtoehto kohdassa ”{label}”', sv: 'Välj ett alternativ vid ”{label}”', en: 'Choose an option for “{label}”' },
  missingTick: { fi: 'Merkitse kohta ”{label}”', sv: 'Kryssa för ”{label}”', en: 'Tick “{label}”' },
  tooLong: {
    fi: '”{label}” on liian pitkä: enintään {limit, plural, one {# merkki} other {# merkkiä}}',
    sv: '”{label}” är för lång: högst {limit, plural, one {# tecken} other {# tecken}}',
    en: '“{label}” is too long: {limit, plural, one {# character} other {# characters}} at most',
  },
  tooShort: {
    fi: '”{label}” on liian lyhyt: vähintään {limit, plural, one {# merkki} other {# merkkiä}}',
    sv: '”{label}” är för kort: minst {limit, plural, one {# tecken} other {# tecken}}',
    en: '“{label}” is too short: {limit, plural, one {# character} other {# characters}} at least',
  },
  tooEarly: { fi: '”{label}”: valitse {day} tai myöhempi päivä', sv: '”{label}”: välj {day} eller en senare dag', en: '“{label}”: choose {day} or a later day' },
  tooLate: { fi: '”{label}”: valitse {day} tai aiempi päivä', sv: '”{label}”: välj {day} eller en tidigare dag', en: '“{label}”: choose {day} or an earlier day' },
  tooSmall: { fi: '”{label}”: pienin sallittu arvo on {limit}', sv: '”{label}”: det minsta tillåtna värdet är {limit}', en: '“{label}”: the smallest allowed value is {limit}' },
  tooLarge: { fi: '”{label}”: suurin sallittu arvo on {limit}', sv: '”{label}”: det största tillåtna värdet är {limit}', en: '“{label}”: the largest allowed value is {limit}' },
  notEmail: {
    fi: 'Kirjoita sähköpostiosoite muodossa nimi@esimerkki.fi',
    sv: 'Skriv e-postadressen i formen namn@exempel.fi',
    en: 'Write the e-mail address in the form name@example.fi',
  },
  notValid: { fi: 'Tarkista kohta ”{label}”', sv: 'Kontrollera ”{label}”', en: 'Check “{label}”' },
});
