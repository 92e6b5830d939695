import { messages } from '../../app/text.ts';

export const m = messages('eventPlace', {
  invited: { fi: 'Sinut on kutsuttu mukaan', sv: 'Du är inbjuden', en: 'You are invited' },
  invitedText: { fi: 'Mukaan tuleva yrittäjä lähetti sinulle tämän linkin. Ensi kertaa tulevat ovat erityisen tervetulleita.', sv: 'En företagare som kommer skickade dig den här länken. Du som kommer första gången är särskilt välkommen.', en: 'An entrepreneur who is coming sent you this link. Those who come for the first time are especially welcome.' },
  keptSeats: { fi: '{n, plural, one {# paikka} other {# paikkaa}} on varattu niille, jotka tulevat ensi kertaa.', sv: '{n, plural, one {# plats är reserverad} other {# platser är reserverade}} för dem som kommer första gången.', en: '{n, plural, one {# seat is} other {# seats are}} kept for those who come for the first time.' },
  keptSeatsUntil: { fi: '{n, plural, one {# paikka} other {# paikkaa}} on varattu ensi kertaa tuleville {when} asti.', sv: '{n, plural, one {# plats är reserverad} other {# platser är reserverade}} för dem som kommer första gången, till {when}.', en: '{n, plural, one {# seat is} other {# seats are}} kept for those who come for the first time, until {when}.' },
});
