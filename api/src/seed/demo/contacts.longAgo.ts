import type { DemoContact } from './types.js';

/** What advisers wrote down more than a year ago of companies that have been quiet since. */
export const contactsLongAgo: DemoContact[] = [
  { key: 'valumuotti-visit', company: 'vammaskosken-valu', by: 'riikka-valkeapaa', kind: 'VISIT', at: { workday: -390, time: '13:00' }, text: 'Kävimme valimossa. Sukupolvenvaihdos on mielessä, mutta siitä puhutaan vasta, kun tytär on valmistunut.', withWhom: 'Martti Valkama' },
  { key: 'valumuotti-call', company: 'vammaskosken-valu', by: 'riikka-valkeapaa', kind: 'CALL', at: { workday: -330, time: '10:10' }, text: 'Tilauskanta on hyvä. Soitetaan uudestaan keväällä.', withWhom: 'Martti Valkama' },
  { key: 'katto-call', company: 'satakielen-katto', by: 'petri-nurmiranta', kind: 'CALL', at: { workday: -350, time: '08:30' }, text: 'Kysyi oppisopimuksesta yhdelle nuorelle. Lähetin linkit.' },
  { key: 'puutavara-mail', company: 'rantakylan-kuljetus', by: 'saara-hakalehto', kind: 'MAIL', at: { workday: -420, time: '15:20' }, text: 'Kysyi raskaan kaluston latauspisteistä. Niitä ei ole vielä suunnitteilla.' },
  { key: 'eriste-meeting', company: 'pirkan-eriste', by: 'riikka-valkeapaa', kind: 'MEETING', at: { workday: -295, time: '12:45' }, text: 'Tuotantopäällikkö kertoi, että sähkön hinta ratkaisee kolmannen vuoron.', withWhom: 'Tuotantopäällikkö' },
  { key: 'rauta-call', company: 'kolmihaaran-rauta', by: 'petri-nurmiranta', kind: 'CALL', at: { workday: -285, time: '14:00' }, text: 'Piha-alue käy ahtaaksi. Palataan, kun naapuritontin kauppa selviää.' },
  { key: 'telakka-visit', company: 'reposaaren-telakka', by: 'heidi-kokkila', kind: 'VISIT', at: { workday: -340, time: '11:30' }, text: 'Talvisäilytys on täynnä, halliin mahtuisi kymmenen venettä lisää.' },
  { key: 'luomumarja-call', company: 'lauttijarven-marja', by: 'merja-kallioranta', kind: 'CALL', at: { workday: -310, time: '09:15' }, text: 'Poimijoiden majoitus oli vaikea järjestää viime kesänä.' },
];
