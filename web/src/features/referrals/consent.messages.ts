import { messages } from '../../app/text.ts';

export const m = messages('consent', {
  who: { fi: 'Kuka yrityksessä antoi suostumuksen?', sv: 'Vem i företaget gav samtycke?', en: 'Who in the company gave consent?' },
  how: { fi: 'Miten suostumus annettiin?', sv: 'Hur gavs samtycket?', en: 'How was it given?' },
  when: { fi: 'Milloin?', sv: 'När?', en: 'When?' },
});
