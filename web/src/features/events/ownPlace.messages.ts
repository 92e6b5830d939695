import { messages } from '../../app/text.ts';

export const m = messages('ownPlace', {
  confirmBy: { fi: 'Vahvista viimeistään klo {time}. Sen jälkeen paikka vapautuu muille.', sv: 'Bekräfta senast kl. {time}. Därefter frigörs platsen för andra.', en: 'Confirm by {time}. After that the place becomes free for others.' },
  confirmQueueBy: { fi: 'Tilaisuus on täynnä. Vahvista paikkasi jonossa viimeistään klo {time}.', sv: 'Evenemanget är fullt. Bekräfta din plats i kön senast kl. {time}.', en: 'The event is full. Confirm your place in the queue by {time}.' },
});
