import type { DemoCorrection } from './learning.types.js';

/** Where people knew better than routing. */
export const corrections: DemoCorrection[] = [
  {
    text: 'pankki ei lähde mukaan ilman vakuuksia',
    language: 'fi',
    feedback: [
      { kind: 'PICKED_OTHER', municipality: '790', proposed: 'finnvera-yrittajalaina', chosen: 'finnvera-pktakaus', at: { workday: -4, time: '10:20' } },
      { kind: 'PICKED_OTHER', municipality: '609', proposed: 'finnvera-yrittajalaina', chosen: 'finnvera-alkutakaus', at: { workday: -10, time: '13:45' } },
      { kind: 'DECLINED_NOT_OUR_SERVICE', municipality: '790', proposed: 'finnvera-yrittajalaina', chosen: 'finnvera-yrittajalaina', at: { workday: -15, time: '09:30' } },
    ],
  },
  {
    text: 'halli käy ahtaaksi mutta omaa tonttia ei ole',
    language: 'fi',
    feedback: [
      { kind: 'PICKED_OTHER', municipality: '609', proposed: 'por-premises', chosen: 'prizz-sijoittuminen', at: { workday: -6, time: '14:05' } },
      { kind: 'PICKED_OTHER', municipality: '609', proposed: 'por-premises', chosen: 'por-plots', at: { workday: -13, time: '11:50' } },
    ],
  },
  {
    text: 'haluaisin kesäksi nuoria töihin, saako siihen rahaa',
    language: 'fi',
    feedback: [
      { kind: 'PICKED_OTHER', municipality: '790', proposed: 'lpi-recruit', chosen: 'lpi-wagesub', at: { workday: -7, time: '15:25' } },
      { kind: 'CONTACT_ASKED', municipality: '790', proposed: 'lpi-recruit', chosen: 'lpi-wagesub', at: { workday: -9, time: '19:40' } },
    ],
  },
  {
    text: 'vi vill sälja våra ugnar till Norge',
    language: 'sv',
    feedback: [{ kind: 'PICKED_OTHER', municipality: '846', proposed: 'bf-teamfinland', chosen: 'bf-viemaan', at: { workday: -12, time: '10:10' } }],
  },
  {
    text: 'robotti hitsaukseen, ensin pitäisi saada kokeilla',
    language: 'fi',
    feedback: [{ kind: 'DECLINED_NOT_OUR_SERVICE', municipality: '609', proposed: 'bf-tki', chosen: 'bf-tki', at: { workday: -18, time: '12:35' } }],
  },
  {
    text: null,
    language: null,
    feedback: [{ kind: 'DECLINED_NOT_OUR_SERVICE', municipality: '790', proposed: null, chosen: 'sasky-koulutus', at: { workday: -20, time: '08:55' } }],
  },
];
