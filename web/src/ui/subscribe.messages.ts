import { messages } from '../app/text.ts';

export const m = messages('subscribe', {
  open: { fi: 'Avaa kalenterissa', sv: 'Öppna i kalendern', en: 'Open in a calendar' },
  how: { fi: 'Miten kalenteri tilataan?', sv: 'Hur prenumererar man?', en: 'How does one subscribe?' },
  phone: { fi: 'iPhone, iPad ja Mac: paina ”Avaa kalenterissa” ja hyväksy tilaus.', sv: 'iPhone, iPad och Mac: tryck på ”Öppna i kalendern” och godkänn.', en: 'iPhone, iPad and Mac: press “Open in a calendar” and accept.' },
  google: {
    fi: 'Google-kalenteri ja Android: kopioi osoite. Avaa tietokoneella calendar.google.com ja valitse Muut kalenterit, Lisää, URL-osoitteen perusteella.',
    sv: 'Google Kalender och Android: kopiera adressen. Öppna calendar.google.com på datorn och välj Andra kalendrar, Lägg till, Från webbadress.',
    en: 'Google Calendar and Android: copy the address. Open calendar.google.com on a computer and choose Other calendars, Add, From URL.',
  },
  outlook: { fi: 'Outlook: kopioi osoite. Valitse Lisää kalenteri, Tilaa verkosta.', sv: 'Outlook: kopiera adressen. Välj Lägg till kalender, Prenumerera från webben.', en: 'Outlook: copy the address. Choose Add calendar, Subscribe from web.' },
  others: { fi: 'Muutokset tulevat kalenteriin itsestään, yleensä muutamassa tunnissa.', sv: 'Ändringar kommer till kalendern av sig själva, oftast inom några timmar.', en: 'Changes come to your calendar by themselves, usually within a few hours.' },
});
