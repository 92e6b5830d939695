import type { DemoFull, DemoPromise, DemoReferral, DemoUnfinished } from './types.js';

/** Came back and went on until it helped; and one whose contact can only be called. */
export const referralsThatGoOn: DemoReferral[] = [
  {
    key: 'stormin-pyora-lpi-tailtrain',
    company: 'stormin-pyora',
    contact: 'reijo-makisalo',
    follows: { referral: 'stormin-pyora-sasky-koulutus', reason: 'SASKYn ryhmät ovat täynnä kevääseen asti, ja he ehdottivat täsmäkoulutusta.' },
    service: 'lpi-tailtrain',
    adviser: 'petri-nurmiranta',
    message: 'Kuljettajakoulutus Sastamalaan, neljä omaa ja ehkä kuusi muilta. SASKY ei ehdi ennen kevättä.',
    created: { workday: -14, time: '09:02' },
    consent: { givenBy: 'reijo-makisalo', how: 'PHONE', at: { workday: -18, time: '12:05' } },
    comesAlong: false,
    state: 'CONFIRMED',
    history: [
      { move: 'send', by: 'petri-nurmiranta', at: { workday: -14, time: '09:06' } },
      { move: 'accept', by: 'paivi-kortelahti', at: { workday: -13, time: '10:12' } },
      { move: 'meet', by: 'paivi-kortelahti', at: { workday: -9, time: '14:20' }, met: { workday: -9, time: '13:00' }, present: ['reijo-makisalo', 'paivi-kortelahti'] },
      { move: 'complete', by: 'paivi-kortelahti', at: { workday: -4, time: '11:41' }, outcome: 'HELPED', text: 'Täsmäkoulutus alkaa tammikuussa, kymmenen kuljettajaa.' },
      { move: 'confirm', by: 'reijo-makisalo', at: { workday: -3, time: '08:15' }, contacted: true, useful: true, text: 'Toinen kerta toden sanoi.' },
    ],
  },
  {
    key: 'harjapuu-lpi-recruit',
    company: 'harjapuu',
    contact: null,
    calls: { name: 'Työnjohtaja Veli Koskue', phone: '050 000 0931' },
    service: 'lpi-recruit',
    adviser: 'riikka-valkeapaa',
    message: 'Kaksi höylääjää haussa. Veli on päivät hallissa, soita ennen yhdeksää: sähköpostia hän ei lue.',
    created: { workday: -2, time: '08:31' },
    consent: { givenBy: null, how: 'PHONE', at: { workday: -2, time: '08:25' } },
    comesAlong: false,
    state: 'SENT',
    history: [{ move: 'send', by: 'riikka-valkeapaa', at: { workday: -2, time: '08:38' } }],
  },
];

export const promises: DemoPromise[] = [
  { key: 'rautakarkku-aikataulu', company: 'rautakarkku', text: 'Kysyn teknisestä toimesta hallin sähköliittymän aikataulun ja soitan Tiinalle.', by: 'riikka-valkeapaa', made: { workday: -3, time: '11:40' }, dueInDays: 0 },
  { key: 'termohaija-ruotsi', company: 'termohaija', text: 'Lähetän Päiville Business Swedenin yhteystiedot.', by: 'petri-nurmiranta', made: { workday: -4, time: '13:30' }, dueInDays: -1 },
  { key: 'kuovinpesa-aamukahvit', company: 'kuovinpesa', text: 'Vien kahvilan ajatuksen terassista kaavoituksen palaveriin.', by: 'riikka-valkeapaa', made: { workday: -1, time: '09:15' }, dueInDays: 12 },
  { key: 'pirunmajat-opasteet', company: 'pirunmajat', text: 'Selvitän, kuka päättää tienvarren opasteista.', by: 'riikka-valkeapaa', made: { workday: -15, time: '10:05' }, dueInDays: -11, kept: { by: 'petri-nurmiranta', at: { workday: -10, time: '15:12' } } },
];

export const full: DemoFull[] = [
  { service: 'tamk-tki', from: { workday: -5, time: '09:00' }, until: { workday: 15, time: '09:00' }, note: 'Hankkeiden haku on käynnissä. Uusia yrityksiä otetaan taas vuodenvaihteen alla.' },
];

export const unfinished: DemoUnfinished[] = [
  { key: 'lattomeri', by: 'jaakko-merilehti', saved: { workday: -1, time: '15:48' }, company: 'lattomeri', contact: 'hannu-latomaa', words: 'Haluavat ulkomaille ensimmäisen kerran, Ruotsiin tai Viroon, mutta', services: [] },
];
