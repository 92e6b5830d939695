import type { Word } from './words.js';

/** Beginnings of folded words by which people show whether they ask for themselves, for a purchase, or for a business; `$` ends the word. */
const SIGNS = {
  person: pattern(
    'tyontekijana palkansaaj itselle itselleni itseni minulle kotiin$ kotona kotini koti$ kodin lapsi lapsen lapset lasten lapselle vauva vauvan perheen perheelle mokille$ mokin$ omakotital kerrostal asuntolain yksityishenk pomo$ esimies tyonantajani ' +
      'opintotu asumistu toimeentulotu lapsilis koulu$ koulun eskari paivakotipaik laakari hammas sairaala terveyskesk neuvola potilas resepti harrast joukkue loma$ lomamatk hakee$ ' +
      'barn$ barnen barnet mitt$ hem$ hemma hyresvard chef$ chefen stuga$ stugan villa$ villan skola$ skolan lakare tandlak sjukhus halsocentral privatperson familj bebis ' +
      'my$ myself child children kids baby landlord boss$ employer home$ house$ family school doctor dentist hospital wife husband holiday vacation private personal tenant apartment cottage',
  ),
  buying: pattern(
    'hinta$ hinnat hinnasto halva halpa halvalla halvin edullis tarjous tarjouspyynt kilpailutu myydaan myynnissa kaytetty kaytettyna vertailu tilaus vuokrafirma huolto korjaus korjaami asennus vakuutus vakuutuk kasko leasing tilitoim kirjanpitaj kotisiv nettisiv mainos mainonta ' +
      'painatus esitteet kayntikort teippau siivouspalv catering kahvi$ kahviautom kalust tukku varaos rengas renkaat liittym sahkosopim logo$ graafik valokuvaaj ' +
      'pris$ priser billig billigt billigast offert$ begagnad jamfor rabatt service$ reparer reparation forsakring bokforingsbyr revisor$ hemsida webbsid reklam tryckeri broschyr visitkort stadning stadfirma reservdel dack abonnemang elavtal fotograf ' +
      'price prices cheap cheapest quote compare comparison discount used$ secondhand repair insurance accountant bookkeep website webpage advert ads$ print printing brochure cleaning leasing furniture coffee supplies subscription photographer seo',
  ),
  business: pattern(
    'yrit yrittaj firma toiminim osakeyht oy$ tyonantajana tyontekija tyontekijoi palkata palkka[ai]n lupa luvan luvat lupaa ilmoitu rekister avustu tuki$ tukea rahoitu perust vienti tontti toimitil halli rakennuslup tuotan asiaka liiketoim starttirah kunta kunnan elinkein ' +
      'foretag firma bolag naringsid tillstand anmal bidrag stod$ stodet finansier starta export tomt lokal bygglov produktion kund$ kunden verksamhet anstalla startpeng kommun ' +
      'business company firm$ entrepreneur startup permit licence license grant funding subsid export plot premises production customer hire hiring notification register registration municipal',
  ),
};

/** What share of the words are signs of each kind. */
export function signsIn(words: readonly Word[]): { person: number; buying: number; business: number } {
  const share = (sign: RegExp) => Math.sqrt(words.filter(({ folded }) => sign.test(folded)).length / Math.max(1, words.length));
  return { person: share(SIGNS.person), buying: share(SIGNS.buying), business: share(SIGNS.business) };
}

function pattern(beginnings: string): RegExp {
  return new RegExp(`^(?:${beginnings.split(' ').join('|')})`, 'u');
}
