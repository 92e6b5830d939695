import { messages } from './text.ts';

export const m = messages('refused', {
  notYours: { fi: 'Tämä sivu ei ole sinulle', sv: 'Den här sidan är inte för dig', en: 'This page is not for you' },
  notYoursText: {
    fi: 'Sivun näkevät vain ne, joille asia kuuluu. Jos sait linkin toiselta, kysy häneltä. Jos tarvitset oikeuden työssäsi, pyydä se verkoston koordinaattorilta.',
    sv: 'Sidan visas bara för dem som ärendet gäller. Om du fick länken av någon annan, fråga den personen. Om du behöver rätten i ditt arbete, be nätverkets koordinator om den.',
    en: 'Only those whom the matter concerns see this page. If somebody sent you the link, ask them. If you need it in your work, ask the coordinator of the network.',
  },
});
