import { messages } from '../../app/text.ts';

export const m = messages('service', {
  FREE: { fi: 'Maksuton', sv: 'Avgiftsfri', en: 'Free of charge' },
  MIXED: { fi: 'Osin maksuton', sv: 'Delvis avgiftsfri', en: 'Partly free of charge' },
  PAID: { fi: 'Maksullinen', sv: 'Avgiftsbelagd', en: 'Has a price' },
  promise: { fi: 'Vastaa {n, plural, one {# työpäivässä} other {# työpäivässä}}', sv: 'Svarar inom {n, plural, one {# arbetsdag} other {# arbetsdagar}}', en: 'Answers in {n, plural, one {# working day} other {# working days}}' },
  NATIONAL: { fi: 'Koko Suomi', sv: 'Hela Finland', en: 'All of Finland' },
  manyMunicipalities: { fi: '{n, plural, one {# kunta} other {# kuntaa}}', sv: '{n, plural, one {# kommun} other {# kommuner}}', en: '{n, plural, one {# municipality} other {# municipalities}}' },
  OPEN: { fi: 'Ottaa uusia asiakkaita', sv: 'Tar emot nya kunder', en: 'Takes new clients' },
  LIMITED: { fi: 'Ruuhkaa, vastaus voi viipyä', sv: 'Kö, svaret kan dröja', en: 'Busy, the answer may take longer' },
  FULL: { fi: 'Ei ota nyt uusia asiakkaita', sv: 'Tar inte emot nya kunder nu', en: 'Takes no new clients now' },
  fullUntil: { fi: 'Ei ota uusia asiakkaita ennen {day}', sv: 'Tar inte emot nya kunder före {day}', en: 'Takes no new clients before {day}' },
  notAssured: { fi: 'Palveluntarjoaja ei ole vielä vahvistanut tietoja', sv: 'Tjänsteleverantören har ännu inte bekräftat uppgifterna', en: 'Not confirmed by its provider yet' },
  noContact: { fi: 'Yhteystietoja ei ole. Yritysneuvojasi auttaa eteenpäin.', sv: 'Kontaktuppgifter saknas. Din företagsrådgivare hjälper dig vidare.', en: 'There are no contact details. Your adviser will help you on.' },
});
