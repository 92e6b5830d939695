import type { DemoBulletin } from './learning.types.js';

/** What those who serve businesses tell each other; `loadBulletins` finds for whom each of them writes. */
export const bulletins: DemoBulletin[] = [
  {
    key: 'rakennusluvat',
    by: 'riikka-valkeapaa',
    title: 'Rakennusvalvonta ottaa luvat vastaan verkossa',
    text: 'Sastamalan rakennusvalvonta siirtyy sähköiseen asiointiin vuodenvaihteessa. Jos ohjaat yrityksen meille hallihankkeen vuoksi, kerro siitä jo ensimmäisessä puhelussa.',
    language: 'fi',
    topics: ['building', 'plots'],
    regions: [],
    municipalities: ['790'],
    posted: { workday: -1, time: '09:20' },
  },
  {
    key: 'finnvera-kapasiteetti',
    by: 'johanna-takalahti',
    title: 'Pienlainojen käsittely kestää nyt kolme viikkoa',
    text: 'Hakemuksia on tullut syksyllä tavallista enemmän. Hakemus, jossa on valmis kassavirtalaskelma, käsitellään nopeammin: pyydättehän yritystä tekemään sen ennen ohjausta.',
    language: 'fi',
    topics: ['loans'],
    regions: [],
    municipalities: [],
    posted: { workday: -2, time: '14:05' },
  },
  {
    key: 'svensk-radgivning',
    by: 'marja-jouppikoski',
    title: 'Rådgivning på svenska varje torsdag',
    text: 'Från och med nästa månad svarar vi på svenska varje torsdag kl. 9–12. Hänvisa gärna företag i Österbotten direkt till oss.',
    language: 'sv',
    topics: ['advice'],
    regions: ['15', '14'],
    municipalities: [],
    posted: { workday: -4, time: '10:30' },
  },
  {
    key: 'verkostopaiva',
    by: 'ulla-hiidenlahti',
    title: 'Verkostopäivässä käydään läpi vastaamattomat tarpeet',
    text: 'Otetaan esiin kolme aihetta, joihin kukaan ei vielä vastaa. Lähetämme ne osallistujille etukäteen. Tule kertomaan, mitä teillä voitaisiin tehdä.',
    language: 'fi',
    topics: [],
    regions: [],
    municipalities: [],
    posted: { workday: -6, time: '12:00' },
  },
];
