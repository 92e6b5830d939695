import type { DemoMeeting } from './types.js';

/** Meetings of those who serve businesses: for the network only. Johanna Takalahti and Satu Laaksovirta have not registered yet. */
export const meetings: DemoMeeting[] = [
  {
    key: 'verkostopaiva',
    title: {
      fi: 'Verkostopäivä: mihin kukaan ei vielä vastaa?',
      sv: 'Nätverksdag: vad svarar ingen på ännu?',
      en: 'Network day: what does nobody answer yet?',
    },
    description: {
      fi: 'Palveluntarjoajat käyvät läpi kolme aihetta, joista yritykset kysyvät ja joihin ei löydy palvelua. Mitä teillä voitaisiin tehdä? Lopuksi kerrotaan, mitä uutta kullakin on keväällä.',
      sv: 'Tjänsteleverantörerna går igenom tre ämnen som företagen frågar om och som ingen tjänst svarar på. Vad kunde ni göra? Till slut berättar alla vad nytt de har i vår.',
      en: 'Providers go through three topics that businesses ask about and no service answers. What could be done at your place? At the end all tell what is new with them in spring.',
    },
    municipality: '790',
    space: 'vammala-kahvio',
    starts: { thursday: 2, time: '13:00' },
    ends: { thursday: 2, time: '15:00' },
    capacity: 24,
    hosts: ['ulla-hiidenlahti'],
    guests: ['riikka-valkeapaa', 'jaakko-merilehti', 'piia-sahlakoski', 'kalle-vuorisola', 'markku-siurola'],
    registered: { workday: -5, time: '13:10' },
  },
];
