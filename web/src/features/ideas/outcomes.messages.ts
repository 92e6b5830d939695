import { messages } from '../../app/text.ts';

export const m = messages('ideaOutcomes', {
  title: { fi: 'Mitä tästä tuli', sv: 'Vad det blev av det', en: 'What came of it' },
  event: { fi: 'Tilaisuuden aihe', sv: 'Tema för ett evenemang', en: 'The theme of an event' },
  need: { fi: 'Yrityksen tarve', sv: 'Företagets behov', en: 'A need of the company' },
  tools: { fi: 'Vie ideaa eteenpäin', sv: 'För idén vidare', en: 'Take the idea further' },
  toNeed: { fi: 'Kirjaa yrityksen tarpeeksi', sv: 'Anteckna som företagets behov', en: 'Record as a need of the company' },
  toReferral: { fi: 'Ohjaa yritys palveluun', sv: 'Hänvisa företaget till en tjänst', en: 'Refer the company to a service' },
  toEvent: { fi: 'Ota tilaisuuden aiheeksi', sv: 'Gör till tema för ett evenemang', en: 'Make it the theme of an event' },
});
