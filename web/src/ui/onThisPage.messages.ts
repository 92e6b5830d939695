import { messages } from '../app/text.ts';

export const m = messages('onThisPage', {
  onThisPage: { fi: 'Tällä sivulla', sv: 'På den här sidan', en: 'On this page' },
});
