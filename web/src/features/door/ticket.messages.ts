import { messages } from '../../app/text.ts';

export const m = messages('ticket', {
  title: { fi: 'Sisäänpääsykoodisi', sv: 'Din inträdeskod', en: 'Your entry code' },
  text: { fi: 'Näytä tämä ovella. Nimesi sanominen riittää myös.', sv: 'Visa den här vid dörren. Det räcker också att säga ditt namn.', en: 'Show this at the door. Saying your name is enough, too.' },
  picture: { fi: 'QR-koodi, jonka järjestäjä lukee ovella', sv: 'QR-kod som arrangören läser vid dörren', en: 'QR code that the host reads at the door' },
});
