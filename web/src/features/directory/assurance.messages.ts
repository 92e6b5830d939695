import { messages } from '../../app/text.ts';

export const m = messages('assurance', {
  title: { fi: 'Pitävätkö tiedot paikkansa?', sv: 'Stämmer uppgifterna?', en: 'Is all of this true?' },
  text: {
    fi: 'Lue läpi, mitä hakemisto kertoo {n, plural, one {palvelustanne} other {palveluistanne}}. Vahvistus näkyy kaikille päivän tarkkuudella.',
    sv: 'Läs igenom vad katalogen säger om {n, plural, one {er tjänst} other {era tjänster}}. Alla ser vilken dag ni har bekräftat.',
    en: 'Read what the directory says of your {n, plural, one {service} other {services}}. Everybody sees the day on which you confirmed it.',
  },
  confirm: { fi: 'Kaikki pitää paikkansa', sv: 'Allt stämmer', en: 'All of this is true' },
  some: { fi: 'Vahvista vain osa palveluista', sv: 'Bekräfta bara en del av tjänsterna', en: 'Confirm only some of the services' },
  which: { fi: 'Mitkä pitävät paikkansa?', sv: 'Vilka stämmer?', en: 'Which of them are right?' },
  whichMissing: { fi: 'Valitse ainakin yksi palvelu', sv: 'Välj minst en tjänst', en: 'Choose at least one service' },
  confirmChosen: { fi: 'Vahvista valitut', sv: 'Bekräfta de valda', en: 'Confirm the chosen ones' },
  assuredOn: { fi: 'Vahvistettu {day}', sv: 'Bekräftad {day}', en: 'Confirmed on {day}' },
  notAssured: { fi: 'Ei vielä vahvistettu', sv: 'Inte bekräftad ännu', en: 'Not confirmed yet' },
  done: { fi: '{n, plural, one {Palvelu on vahvistettu.} other {# palvelua on vahvistettu.}}', sv: '{n, plural, one {Tjänsten är bekräftad.} other {# tjänster är bekräftade.}}', en: '{n, plural, one {The service is confirmed.} other {# services are confirmed.}}' },
  failed: { fi: 'Vahvistus ei mennyt perille. Yritä uudelleen.', sv: 'Bekräftelsen kom inte fram. Försök igen.', en: 'The confirmation did not get through. Try again.' },
});
