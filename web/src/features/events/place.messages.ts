import { messages } from '../../app/text.ts';

export const m = messages('place', {
  ownData: { fi: 'Katso tai poista tietosi', sv: 'Se eller radera dina uppgifter', en: 'See or delete your data' },
  title: { fi: 'Oma paikkasi', sv: 'Din plats', en: 'Your place' },
  toConfirm: { fi: 'Vahvista ilmoittautumisesi', sv: 'Bekräfta din anmälan', en: 'Confirm your registration' },
  confirm: { fi: 'Vahvista ilmoittautuminen', sv: 'Bekräfta anmälan', en: 'Confirm your registration' },
  notYou: { fi: 'Etkö ilmoittautunut? Sulje sivu: paikka vapautuu itsestään.', sv: 'Var det inte du? Stäng sidan: platsen frigörs av sig själv.', en: 'Was it not you? Close this page: the place becomes free by itself.' },
  toEvent: { fi: 'Tilaisuuden tiedot', sv: 'Om evenemanget', en: 'About the event' },
  moreTitle: { fi: 'Ennen tilaisuutta', sv: 'Före evenemanget', en: 'Before the event' },
  reminders: { fi: 'Valitse muistutukset', sv: 'Välj påminnelser', en: 'Choose reminders' },
  cannot: { fi: 'Etkö pääse?', sv: 'Kan du inte komma?', en: 'Can you not come?' },
  cannotText: { fi: 'Peru paikkasi, niin joku muu saa sen.', sv: 'Avboka din plats så att någon annan får den.', en: 'Give your place up, so that somebody else gets it.' },
  eventCancelled: { fi: 'Tilaisuus on peruttu', sv: 'Evenemanget är inställt', en: 'The event is cancelled' },
  eventCancelledText: { fi: 'Sinun ei tarvitse tehdä mitään.', sv: 'Du behöver inte göra något.', en: 'You need not do anything.' },
  started: { fi: 'Tilaisuus on jo alkanut tai ohi.', sv: 'Evenemanget har redan börjat eller är över.', en: 'The event has already started or is over.' },
  overTitle: { fi: 'Linkki ei ole enää voimassa', sv: 'Länken gäller inte längre', en: 'The link is no longer valid' },
  overLead: { fi: 'Syy on jokin näistä:', sv: 'Orsaken är någon av dessa:', en: 'It is one of these:' },
  overTyped: { fi: 'Linkki on jäänyt vajaaksi. Avaa se sähköpostista, tai kopioi se kokonaan.', sv: 'Länken är ofullständig. Öppna den i e-posten eller kopiera hela länken.', en: 'The link is incomplete. Open it from the e-mail, or copy all of it.' },
  overLate: { fi: 'Vahvistusaika, 30 minuuttia, ehti kulua umpeen. Ilmoittaudu uudelleen tilaisuuden sivulla.', sv: 'Tiden för att bekräfta, 30 minuter, hann gå ut. Anmäl dig på nytt på evenemangets sida.', en: 'The time to confirm, 30 minutes, has run out. Register again on the page of the event.' },
  overGone: { fi: 'Paikka on peruttu tai tilaisuus on ohi. Uusin viesti sähköpostissasi kertoo tilanteen.', sv: 'Platsen är avbokad eller evenemanget är över. Det senaste meddelandet i din e-post berättar läget.', en: 'The place is cancelled, or the event is over. The latest message in your e-mail tells how things stand.' },
  toEvents: { fi: 'Katso tulevat tilaisuudet', sv: 'Se kommande evenemang', en: 'See upcoming events' },
  again: { fi: 'Ilmoittaudu uudelleen', sv: 'Anmäl dig på nytt', en: 'Register again' },
});
