import { messages } from '../../app/text.ts';

export const m = messages('leaving', {
  left: { fi: '{name} on lähtenyt verkostosta', sv: '{name} har lämnat nätverket', en: '{name} has left the network' },
  leftText: { fi: 'Sen palveluihin ei ohjata ketään {day} alkaen.', sv: 'Ingen har hänvisats till dess tjänster sedan {day}.', en: 'Nobody has been referred to its services since {day}.' },
  close: { fi: 'Poista verkostosta', sv: 'Ta bort ur nätverket', en: 'Take out of the network' },
  closeTitle: { fi: '{name} lähtee verkostosta', sv: '{name} lämnar nätverket', en: '{name} leaves the network' },
  what: { fi: 'Näin käy heti:', sv: 'Det här händer genast:', en: 'This happens at once:' },
  whatServices: { fi: '{n, plural, =0 {Sillä ei ole palveluja hakemistossa.} one {Sen palvelu poistuu hakemistosta, eikä siihen enää ohjata.} other {Sen # palvelua poistuvat hakemistosta, eikä niihin enää ohjata.}}', sv: '{n, plural, =0 {Den har inga tjänster i katalogen.} one {Dess tjänst försvinner ur katalogen och ingen hänvisas dit längre.} other {Dess # tjänster försvinner ur katalogen och ingen hänvisas dit längre.}}', en: '{n, plural, =0 {It has no services in the directory.} one {Its service leaves the directory, and nobody is referred to it.} other {Its # services leave the directory, and nobody is referred to them.}}' },
  whatReferrals: { fi: 'Keskeneräiset ohjaukset palaavat yritysneuvojille, ja he saavat siitä viestin.', sv: 'Hänvisningar som pågår går tillbaka till rådgivarna, som får ett meddelande om det.', en: 'Referrals under way go back to their advisers, who are told by e-mail.' },
  whatCompanies: { fi: 'Sen yhteyshenkilöt eivät enää näe näiden yritysten tietoja.', sv: 'Dess kontaktpersoner ser inte längre uppgifterna om de här företagen.', en: 'Its people no longer see the data of these companies.' },
  whatBack: { fi: 'Voit palauttaa sen verkostoon myöhemmin. Palanneet ohjaukset jäävät silti neuvojille.', sv: 'Du kan ta tillbaka den i nätverket senare. De hänvisningar som gått tillbaka stannar ändå hos rådgivarna.', en: 'You can bring it back later. Referrals that went back stay with their advisers.' },
  reason: { fi: 'Miksi se lähtee?', sv: 'Varför lämnar den?', en: 'Why does it leave?' },
  reasonHint: { fi: 'Yritysneuvojat lukevat tämän viestistä.', sv: 'Rådgivarna läser det här i sitt meddelande.', en: 'The advisers read this in their e-mail.' },
  reasonMissing: { fi: 'Kerro syy', sv: 'Berätta varför', en: 'Give the reason' },
  cancel: { fi: 'Peruuta', sv: 'Avbryt', en: 'Cancel' },
  closed: { fi: '{name} on nyt poissa verkostosta. Yritysneuvojat saavat viestin.', sv: '{name} är nu borta ur nätverket. Rådgivarna får ett meddelande.', en: '{name} is out of the network now. The advisers are told.' },
  reopen: { fi: 'Palauta verkostoon', sv: 'Ta tillbaka i nätverket', en: 'Bring back into the network' },
  reopened: { fi: '{name} on taas verkostossa, ja sen palvelut näkyvät hakemistossa.', sv: '{name} hör till nätverket igen, och dess tjänster syns i katalogen.', en: '{name} is part of the network again, and its services are in the directory.' },
  leaveHow: { fi: 'Kun palveluntarjoaja lähtee verkostosta, avaa sen sivu <providers>palveluntarjoajien luettelosta</providers>.', sv: 'När en tjänsteleverantör lämnar nätverket, öppna dess sida i <providers>förteckningen över tjänsteleverantörer</providers>.', en: 'When a provider leaves the network, open its page from the <providers>list of providers</providers>.' },
  whoLeft: { fi: 'Verkostosta lähteneet', sv: 'De som har lämnat nätverket', en: 'Those that have left' },
  since: { fi: '{day} alkaen', sv: 'sedan {day}', en: 'since {day}' },
  failed: { fi: 'Tämä ei onnistunut. Yritä hetken päästä uudelleen.', sv: 'Det lyckades inte. Försök igen om en stund.', en: 'That did not work. Try again in a moment.' },
});
