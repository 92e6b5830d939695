import { messages } from '../../app/text.ts';

export const m = messages('eventFacts', {
  online: { fi: 'Etänä. Saat linkin, kun sinulla on paikka.', sv: 'På distans. Du får länken när du har en plats.', en: 'Online. You get the link when you have a place.' },
  remote: { fi: 'Etäyhteys', sv: 'På distans', en: 'Online' },
  forWhom: { fi: 'Kenelle', sv: 'För vem', en: 'For whom' },
  speakers: { fi: 'Puhumassa', sv: 'Talare', en: 'Speaking' },
  registration: { fi: 'Ilmoittautuminen', sv: 'Anmälan', en: 'Registration' },
  registrationOpens: { fi: 'Alkaa {when}', sv: 'Öppnar {when}', en: 'Opens {when}' },
  registrationCloses: { fi: 'Päättyy {when}', sv: 'Stänger {when}', en: 'Closes {when}' },
  keptSeats: { fi: '{n, plural, one {Yksi paikka on varattu uudelle kasvolle} other {# paikkaa on varattu uusille kasvoille}} {when} asti.', sv: '{n, plural, one {En plats hålls för ett nytt ansikte} other {# platser hålls för nya ansikten}} till {when}.', en: '{n, plural, one {One seat is kept for a new face} other {# seats are kept for new faces}} until {when}.' },
  keptSeatsAlways: { fi: '{n, plural, one {Yksi paikka on varattu uudelle kasvolle} other {# paikkaa on varattu uusille kasvoille}}.', sv: '{n, plural, one {En plats hålls för ett nytt ansikte} other {# platser hålls för nya ansikten}}.', en: '{n, plural, one {One seat is kept for a new face} other {# seats are kept for new faces}}.' },
  fromIdea: { fi: 'Aihe tuli ideasta', sv: 'Temat kom från idén', en: 'The theme came from the idea' },
});
