import { messages } from '../../app/text.ts';

/** Why a service fits, in plain words. */
export const m = messages('referralFit', {
  STRONG: { fi: 'Sopii hyvin', sv: 'Passar bra', en: 'Fits well' },
  GOOD: { fi: 'Sopii', sv: 'Passar', en: 'Fits' },
  POSSIBLE: { fi: 'Voi sopia', sv: 'Kan passa', en: 'May fit' },
  reasons: { fi: 'Perustelut', sv: 'Motiveringar', en: 'Reasons' },
  topic: { fi: 'Aihe: {names}', sv: 'Ämne: {names}', en: 'Topic: {names}' },
  words: { fi: 'Samoja sanoja: {words}', sv: 'Samma ord: {words}', en: 'Words in common: {words}' },
  phrase: { fi: 'Yritykset sanovat näin: ”{phrases}”', sv: 'Så säger företag: ”{phrases}”', en: 'Businesses say it like this: “{phrases}”' },
  name: { fi: 'Palvelun nimi vastaa tarvetta', sv: 'Tjänstens namn motsvarar behovet', en: 'The name of the service is like the need' },
  areaPASSED: { fi: 'Palvelee yrityksen kuntaa', sv: 'Betjänar företagets kommun', en: 'Serves the company’s municipality' },
  areaFAILED: { fi: 'Ei palvele yrityksen kuntaa', sv: 'Betjänar inte företagets kommun', en: 'Does not serve the company’s municipality' },
  areaUNKNOWN: { fi: 'Alue ei ole tiedossa: kysy', sv: 'Området är inte känt: fråga', en: 'The area is not known: ask' },
  industryPASSED: { fi: 'Tarkoitettu yrityksen toimialalle', sv: 'Avsedd för företagets bransch', en: 'Meant for the company’s industry' },
  industryFAILED: { fi: 'Tarkoitettu muille toimialoille', sv: 'Avsedd för andra branscher', en: 'Meant for other industries' },
  industryUNKNOWN: { fi: 'Vain tietyille toimialoille: kysy, sopiiko', sv: 'Bara för vissa branscher: fråga om det passar', en: 'Only for some industries: ask whether it fits' },
  stagePASSED: { fi: 'Tarkoitettu yrityksen vaiheeseen', sv: 'Avsedd för företagets skede', en: 'Meant for the stage of the company' },
  stageFAILED: { fi: 'Tarkoitettu toiseen vaiheeseen', sv: 'Avsedd för ett annat skede', en: 'Meant for another stage' },
  stageUNKNOWN: { fi: 'Vain tiettyyn vaiheeseen: kysy, sopiiko', sv: 'Bara för ett visst skede: fråga om det passar', en: 'Only for one stage: ask whether it fits' },
  sizePASSED: { fi: 'Tarkoitettu tämän kokoiselle yritykselle', sv: 'Avsedd för företag av den här storleken', en: 'Meant for companies of this size' },
  sizeFAILED: { fi: 'Tarkoitettu toisen kokoisille yrityksille', sv: 'Avsedd för företag av en annan storlek', en: 'Meant for companies of another size' },
  sizeUNKNOWN: { fi: 'Vain tietyn kokoisille yrityksille: kysy, sopiiko', sv: 'Bara för företag av en viss storlek: fråga om det passar', en: 'Only for companies of some sizes: ask whether it fits' },
  full: { fi: 'Ei ota nyt uusia asiakkaita', sv: 'Tar inte emot nya kunder nu', en: 'Takes no new clients now' },
  fullUntil: { fi: 'Ei ota uusia asiakkaita ennen kuin {day}', sv: 'Tar inte emot nya kunder före {day}', en: 'Takes no new clients until {day}' },
});
