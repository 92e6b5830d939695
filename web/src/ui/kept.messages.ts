import { messages } from '../app/text.ts';

export const m = messages('kept', {
  goOn: { fi: 'Jatkat siitä, mihin jäit', sv: 'Du fortsätter där du slutade', en: 'You go on where you left off' },
  goOnText: { fi: 'Tässä selaimessa oli tallentamatonta tekstiä.', sv: 'Det fanns osparad text i den här webbläsaren.', en: 'There was unsaved text in this browser.' },
  startAgain: { fi: 'Hylkää ja aloita alusta', sv: 'Kasta bort och börja om', en: 'Discard and start again' },
});
