import type { DemoGap } from './learning.types.js';

/** What businesses asked and nobody answered, as the portal keeps it: without who asked. */
export const gaps: DemoGap[] = [
  { text: 'kuka korjaa teollisuusompelukoneita', language: 'fi', municipality: '790', topic: null, asked: { workday: -2, time: '09:12' }, times: 1 },
  { text: 'tarvitsen ruotsinkielisen kirjanpitäjän, joka ymmärtää maatilan lukuja', language: 'fi', municipality: '846', topic: 'rural', asked: { workday: -3, time: '14:40' }, times: 2 },
  { text: 'yhteiskeittiö, jossa saa leipoa myyntiin yöllä', language: 'fi', municipality: '790', topic: 'premises', asked: { workday: -4, time: '21:05' }, times: 3 },
  { text: 'mistä kyyti työntekijöille aamuvuoroon kun bussi ei kulje', language: 'fi', municipality: '790', topic: 'transport', asked: { workday: -5, time: '06:31' }, times: 4 },
  { text: 'asunto ulkomaiselle hitsaajalle kolmeksi kuukaudeksi', language: 'fi', municipality: '609', topic: 'foreign', asked: { workday: -6, time: '11:18' }, times: 3 },
  { text: 'var finns hyrlokal med kylrum för fisk', language: 'sv', municipality: '484', topic: 'premises', asked: { workday: -8, time: '10:02' }, times: 1 },
  { text: 'lastenhoito iltavuorossa, ravintola-ala', language: 'fi', municipality: '609', topic: null, asked: { workday: -9, time: '16:47' }, times: 2 },
  { text: 'kuka ottaa vastaan vanhan lasikuituveneen', language: 'fi', municipality: '484', topic: 'waste', asked: { workday: -11, time: '13:26' }, times: 2 },
  { text: 'is there a co-working space with a 3D printer', language: 'en', municipality: '609', topic: 'premises', asked: { workday: -12, time: '12:09' }, times: 1 },
  { text: 'vuokrattava kuorma-auto jossa perälautanostin viikonlopuksi', language: 'fi', municipality: '846', topic: 'transport', asked: { workday: -14, time: '17:55' }, times: 1 },
  { text: 'lomittaja yrittäjälle, kun pitää päästä leikkaukseen', language: 'fi', municipality: '790', topic: null, asked: { workday: -17, time: '19:33' }, times: 2 },
  { text: 'valokuitu teollisuusalueelle, kenelle soitan', language: 'fi', municipality: null, topic: 'digital', asked: { workday: -21, time: '08:20' }, times: 1 },
  { text: 'tulkki viroksi työmaalle huomiseksi', language: 'fi', municipality: '609', topic: 'foreign', asked: { workday: -24, time: '15:11' }, times: 1 },
  { text: 'hevosvaunun katsastus lähellä', language: 'fi', municipality: '790', topic: null, asked: { workday: -30, time: '18:02' }, times: 1 },
];
