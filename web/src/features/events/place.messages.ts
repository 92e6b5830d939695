import { messages } from '../../app/text.ts';

export const m = messages('place', {
  title: { fi: 'Oma paikkasi', sv: 'Din plats', en: 'Your place' },
  confirm: { fi: 'Vahvista ilmoittautuminen', sv: 'Bekräfta anmälan', en: 'Confirm your registration' },
  toEvent: { fi: 'Tilaisuuden tiedot', sv: 'Om evenemanget', en: 'About the event' },
  stopReminders: { fi: 'En halua muistutuksia', sv: 'Jag vill inte ha påminnelser', en: 'I do not want reminders' },
  remindersStopped: { fi: 'Emme muistuta sinua tästä tilaisuudesta.', sv: 'Vi påminner dig inte om det här evenemanget.', en: 'We do not remind you of this event.' },
  overTitle: { fi: 'Linkki ei ole enää voimassa', sv: 'Länken gäller inte längre', en: 'The link is no longer valid' },
  overText: {
    fi: 'Paikka on jo peruttu, vahvistusaika on mennyt umpeen tai tilaisuus on ohi. Uusin viesti sähköpostissasi kertoo tilanteen.',
    sv: 'Platsen är redan avbokad, tiden för att bekräfta har gått ut eller evenemanget är över. Det senaste meddelandet i din e-post berättar läget.',
    en: 'The place is cancelled already, the time to confirm has passed, or the event is over. The latest message in your mail tells how things stand.',
  },
  toEvents: { fi: 'Katso tulevat tilaisuudet', sv: 'Se kommande evenemang', en: 'See upcoming events' },
});
