import { messages } from '../../app/text.ts';

export const m = messages('digest', {
  title: { fi: 'Päivän kooste', sv: 'Dagens sammandrag', en: 'The digest of the day' },
  lead: {
    fi: 'Yksi sähköposti päivässä kertoo ohjauksista, jotka odottavat sinua yli määräajan. Se tulee työpäivinä ja vain, kun siinä on uutta.',
    sv: 'Ett e-postmeddelande om dagen berättar om hänvisningar som har väntat på dig längre än tidsfristen. Det kommer på arbetsdagar och bara när det finns något nytt.',
    en: 'One e-mail a day tells you of referrals that have waited for you for too long. It comes on working days, and only when there is something new in it.',
  },
  wanted: { fi: 'Haluatko koosteen?', sv: 'Vill du ha sammandraget?', en: 'Do you want the digest?' },
  on: { fi: 'Kyllä', sv: 'Ja', en: 'Yes' },
  off: { fi: 'En', sv: 'Nej', en: 'No' },
  hour: { fi: 'Mistä kellonajasta alkaen se saa tulla?', sv: 'Från vilket klockslag får det komma?', en: 'From which time of day on may it come?' },
  hourHint: { fi: 'Suomen aikaa.', sv: 'Finsk tid.', en: 'Time in Finland.' },
  oClock: { fi: 'klo {hour}', sv: 'kl. {hour}', en: '{hour}:00' },
  save: { fi: 'Tallenna koosteen asetukset', sv: 'Spara inställningarna för sammandraget', en: 'Save the settings of the digest' },
  saved: { fi: 'Tallennettu: kooste tulee klo {hour} alkaen', sv: 'Sparat: sammandraget kommer från kl. {hour}', en: 'Saved: the digest comes from {hour}:00 on' },
  savedOff: { fi: 'Tallennettu: et saa koostetta. Odottavat asiat näkyvät silti Luotsissa', sv: 'Sparat: du får inget sammandrag. Det som väntar syns ändå i Luotsi', en: 'Saved: you get no digest. What waits is still shown in Luotsi' },
  notLoaded: { fi: 'Koosteen asetukset eivät nyt auenneet. Lataa sivu uudelleen.', sv: 'Inställningarna för sammandraget kunde inte öppnas. Ladda sidan på nytt.', en: 'The settings of the digest could not be loaded. Load the page again.' },
});
