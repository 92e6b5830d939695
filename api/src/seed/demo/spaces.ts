import type { DemoSpace } from './types.js';

/** Rooms that can be lent for coffees and meetings. Street numbers are made up. */
export const spaces: DemoSpace[] = [
  {
    key: 'vammala-kahvio',
    name: { fi: 'Kaupungintalon kahvio', sv: 'Stadshusets kafé', en: 'Town hall café' },
    municipality: '790',
    address: 'Aspinkatu 100, Vammala',
    capacity: 24,
    equipment: {
      fi: 'Näyttö, langaton verkko, kahvinkeitin ja astiat 30 hengelle',
      sv: 'Skärm, trådlöst nät, kaffebryggare och porslin för 30 personer',
      en: 'Screen, wireless network, coffee maker and crockery for 30',
    },
    accessibility: {
      fi: 'Esteetön sisäänkäynti ja wc, induktiosilmukka',
      sv: 'Tillgänglig ingång och toalett, hörslinga',
      en: 'Step-free entrance and toilet, hearing loop',
    },
  },
  {
    key: 'vammala-yritystalo',
    name: { fi: 'Yritystalon neuvotteluhuone', sv: 'Företagshusets mötesrum', en: 'Meeting room at the business house' },
    municipality: '790',
    address: 'Onkiniemenkatu 200, Vammala',
    capacity: 16,
    equipment: {
      fi: 'Videokokouslaitteet ja valkotaulu',
      sv: 'Utrustning för videomöten och skrivtavla',
      en: 'Video meeting equipment and a whiteboard',
    },
    accessibility: {
      fi: 'Hissi toiseen kerrokseen, esteetön wc ensimmäisessä',
      sv: 'Hiss till andra våningen, tillgänglig toalett på första',
      en: 'Lift to the second floor, accessible toilet on the first',
    },
  },
  {
    key: 'karkku-seuratalo',
    name: { fi: 'Karkun seurantalo', sv: 'Föreningshuset i Karkku', en: 'Karkku community hall' },
    municipality: '790',
    address: 'Karkunkylänraitti 50, Karkku',
    capacity: 40,
    equipment: {
      fi: 'Projektori, äänentoisto ja keittiö',
      sv: 'Projektor, ljudanläggning och kök',
      en: 'Projector, sound system and kitchen',
    },
    accessibility: {
      fi: 'Luiska pääovella, wc:ssä kynnys',
      sv: 'Ramp vid huvudingången, tröskel till toaletten',
      en: 'Ramp at the main door, threshold to the toilet',
    },
  },
  {
    key: 'aetsa-kirjasto',
    name: { fi: 'Äetsän kirjaston kokoustila', sv: 'Mötesrummet i Äetsä bibliotek', en: 'Äetsä library meeting room' },
    municipality: '790',
    address: 'Pappilanniementie 70, Äetsä',
    capacity: 14,
    equipment: {
      fi: 'Iso näyttö ja langaton verkko',
      sv: 'Stor skärm och trådlöst nät',
      en: 'Large screen and wireless network',
    },
    accessibility: {
      fi: 'Esteetön, pysäköinti oven edessä',
      sv: 'Tillgängligt, parkering framför dörren',
      en: 'Step-free, parking in front of the door',
    },
  },
  {
    key: 'pori-bisnespuisto',
    name: { fi: 'Yrityspuiston aula', sv: 'Företagsparkens aula', en: 'Business park lobby' },
    municipality: '609',
    address: 'Siltapuistokatu 140, Pori',
    capacity: 30,
    equipment: {
      fi: 'Esiintymislava, kaksi näyttöä ja kahvila',
      sv: 'Scen, två skärmar och kafé',
      en: 'Stage, two screens and a café',
    },
    accessibility: {
      fi: 'Esteetön, induktiosilmukka, opaskoirat tervetulleita',
      sv: 'Tillgängligt, hörslinga, ledarhundar är välkomna',
      en: 'Step-free, hearing loop, guide dogs welcome',
    },
  },
  {
    key: 'pori-satama',
    name: { fi: 'Mäntyluodon satamakonttori', sv: 'Hamnkontoret i Mäntyluoto', en: 'Mäntyluoto harbour office' },
    municipality: '609',
    address: 'Satamatie 310, Pori',
    capacity: 18,
    equipment: {
      fi: 'Näyttö ja neuvottelupöytä',
      sv: 'Skärm och konferensbord',
      en: 'Screen and conference table',
    },
    accessibility: {
      fi: 'Portaat ulko-ovella, luiska pyynnöstä',
      sv: 'Trappa vid ytterdörren, ramp på begäran',
      en: 'Steps at the entrance, ramp on request',
    },
  },
  {
    key: 'merikarvia-kunnantalo',
    name: { fi: 'Kunnantalon valtuustosali', sv: 'Kommungårdens fullmäktigesal', en: 'Council chamber' },
    municipality: '484',
    address: 'Kauppatie 140, Merikarvia',
    capacity: 35,
    equipment: {
      fi: 'Projektori, äänentoisto ja etäyhteys',
      sv: 'Projektor, ljudanläggning och distansförbindelse',
      en: 'Projector, sound system and remote connection',
    },
    accessibility: {
      fi: 'Esteetön sisäänkäynti ja wc',
      sv: 'Tillgänglig ingång och toalett',
      en: 'Step-free entrance and toilet',
    },
  },
  {
    key: 'teuva-tori',
    name: { fi: 'Teuvan yrittäjätupa', sv: 'Företagarstugan i Östermark', en: 'Teuva entrepreneurs\' room' },
    municipality: '846',
    address: 'Porvarintie 120, Teuva',
    capacity: 20,
    equipment: {
      fi: 'Näyttö, kahvinkeitin ja fläppitaulu',
      sv: 'Skärm, kaffebryggare och blädderblock',
      en: 'Screen, coffee maker and flip chart',
    },
    accessibility: {
      fi: 'Esteetön sisäänkäynti, wc:hen leveä ovi',
      sv: 'Tillgänglig ingång, bred dörr till toaletten',
      en: 'Step-free entrance, wide toilet door',
    },
  },
];
