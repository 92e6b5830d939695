import { messages } from '../../app/text.ts';

export const m = messages('closed', {
  closedNotYet: { fi: 'Ilmoittautuminen ei ole vielä alkanut', sv: 'Anmälan har inte börjat än', en: 'Registration has not begun yet' },
  closedNotYetText: { fi: 'Ilmoittautuminen alkaa {when}. Tule silloin uudelleen tälle sivulle.', sv: 'Anmälan börjar {when}. Kom tillbaka till den här sidan då.', en: 'Registration begins {when}. Come back to this page then.' },
  closedTimeText: { fi: 'Ilmoittautumisaika päättyi {when}. Kysy järjestäjältä, mahtuuko vielä mukaan.', sv: 'Anmälningstiden gick ut {when}. Fråga arrangören om ni fortfarande får plats.', en: 'The time for registering ended {when}. Ask the host whether there is still room.' },
  closedCancelled: { fi: 'Tilaisuus on peruttu', sv: 'Evenemanget är inställt', en: 'The event is cancelled' },
  closedCancelledText: { fi: 'Katso, mitä muuta on tulossa.', sv: 'Se vad annat som är på gång.', en: 'See what else is coming up.' },
  closedDraft: { fi: 'Ilmoittautuminen ei ole vielä auki', sv: 'Anmälan är inte öppen än', en: 'Registration is not open yet' },
  closedDraftText: { fi: 'Tilaisuus on luonnos. Yritykset näkevät sen, kun se julkaistaan.', sv: 'Evenemanget är ett utkast. Företagen ser det när det publiceras.', en: 'The event is a draft. Businesses see it once it is published.' },
  closedOver: { fi: 'Ilmoittautuminen on päättynyt', sv: 'Anmälan är stängd', en: 'Registration is closed' },
  closedOverText: { fi: 'Tilaisuus on jo alkanut tai ohi.', sv: 'Evenemanget har redan börjat eller är över.', en: 'The event has already started or is over.' },
  summaryComing: { fi: 'Tilaisuus on pidetty. Yhteenveto julkaistaan tällä sivulla.', sv: 'Evenemanget har hållits. En sammanfattning publiceras på den här sidan.', en: 'The event has been held. A summary will be published on this page.' },
  toUpcoming: { fi: 'Katso tulevat aamukahvit', sv: 'Se kommande morgonkaffen', en: 'See the coming coffees' },
});
