import { messages } from '../../app/text.ts';

export const m = messages('subscribeEvents', {
  title: { fi: 'Tilaa tilaisuudet kalenteriisi', sv: 'Prenumerera på evenemangen i din kalender', en: 'Subscribe to the calendar' },
  text: {
    fi: 'Uudet tilaisuudet ja muutokset tulevat omaan kalenteriisi itsestään. Tunnusta ei tarvita.',
    sv: 'Nya evenemang och ändringar kommer till din egen kalender av sig själva. Inget konto behövs.',
    en: 'New events and changes come to your own calendar by themselves. No account is needed.',
  },
  address: { fi: 'Kalenterin osoite: {municipality}', sv: 'Kalenderns adress: {municipality}', en: 'Address of the calendar: {municipality}' },
  otherMunicipality: { fi: 'Toisen kunnan kalenterin saat, kun valitset kunnan sivun yläosassa.', sv: 'En annan kommuns kalender får du genom att välja kommun överst på sidan.', en: 'For another municipality’s calendar, choose it at the top of the page.' },
});
