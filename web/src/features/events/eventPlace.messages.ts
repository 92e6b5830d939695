import { messages } from '../../app/text.ts';

export const m = messages('eventPlace', {
  invited: { fi: 'Sinut on kutsuttu mukaan', sv: 'Du är inbjuden', en: 'You are invited' },
  invitedText: { fi: 'Mukaan tuleva yrittäjä lähetti sinulle tämän linkin. Ensi kertaa tulevat ovat erityisen tervetulleita.', sv: 'En företagare som kommer skickade dig den här länken. Du som kommer första gången är särskilt välkommen.', en: 'An entrepreneur who is coming sent you this link. Those who come for the first time are especially welcome.' },
  keptSeats: { fi: '{n, plural, one {# paikka} other {# paikkaa}} on varattu niille, jotka tulevat ensi kertaa.', sv: '{n, plural, one {# plats} other {# platser}} är reserverade för dem som kommer första gången.', en: '{n, plural, one {# seat is} other {# seats are}} kept for those who come for the first time.' },
  keptSeatsUntil: { fi: '{n, plural, one {# paikka} other {# paikkaa}} on varattu ensi kertaa tuleville, {when} asti.', sv: '{n, plural, one {# plats} other {# platser}} är reserverade för dem som kommer första gången, till {when}.', en: '{n, plural, one {# seat is} other {# seats are}} kept for those who come for the first time, until {when}.' },
  closedNotYet: { fi: 'Ilmoittautuminen ei ole vielä alkanut', sv: 'Anmälan har inte börjat än', en: 'Registration has not begun yet' },
  closedNotYetText: { fi: 'Ilmoittautuminen alkaa {when}. Tule silloin uudelleen tälle sivulle.', sv: 'Anmälan börjar {when}. Kom tillbaka till den här sidan då.', en: 'Registration begins {when}. Come back to this page then.' },
  closedTimeText: { fi: 'Ilmoittautumisaika päättyi {when}. Kysy järjestäjältä, mahtuuko vielä mukaan.', sv: 'Anmälningstiden gick ut {when}. Fråga arrangören om ni ännu ryms med.', en: 'The time for registering ended {when}. Ask the host whether there is still room.' },
  confirmBy: { fi: 'Vahvista viimeistään klo {time}. Sen jälkeen paikka vapautuu muille.', sv: 'Bekräfta senast kl. {time}. Därefter frigörs platsen för andra.', en: 'Confirm by {time}. After that the place becomes free for others.' },
  confirmQueueBy: { fi: 'Tilaisuus on täynnä. Vahvista paikkasi jonossa viimeistään klo {time}.', sv: 'Evenemanget är fullt. Bekräfta din plats i kön senast kl. {time}.', en: 'The event is full. Confirm your place in the queue by {time}.' },
});
