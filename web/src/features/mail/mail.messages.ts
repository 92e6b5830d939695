import { messages } from '../../app/text.ts';

export const m = messages('mail', {
  title: { fi: 'Postilaatikko', sv: 'Postlåda', en: 'Mailbox' },
  lead: {
    fi: 'Esittelyversio ei lähetä oikeaa sähköpostia. Tässä ovat sen 50 viimeisintä viestiä, kaikille osoitteille.',
    sv: 'Demoversionen skickar ingen riktig e-post. Här är dess 50 senaste meddelanden, till alla adresser.',
    en: 'The demonstration sends no real e-mail. Here are its 50 latest e-mails, to all addresses.',
  },
  refresh: { fi: 'Päivitä', sv: 'Uppdatera', en: 'Refresh' },
  refreshing: { fi: 'Päivitetään …', sv: 'Uppdaterar …', en: 'Refreshing …' },
  found: { fi: '{n, plural, one {# viesti} other {# viestiä}}', sv: '{n, plural, one {# meddelande} other {# meddelanden}}', en: '{n, plural, one {# mail} other {# e-mails}}' },
  list: { fi: 'Viestit, uusin ensin', sv: 'Meddelanden, nyast först', en: 'E-mails, newest first' },
  emptyTitle: { fi: 'Ei vielä viestejä', sv: 'Inga meddelanden ännu', en: 'No e-mails yet' },
  emptyText: {
    fi: 'Pyydä kirjautumislinkki tai ilmoittaudu tilaisuuteen, niin viesti tulee tänne.',
    sv: 'Be om en inloggningslänk eller anmäl dig till ett evenemang, så kommer meddelandet hit.',
    en: 'Ask for a sign-in link or register for an event, and the e-mail comes here.',
  },
  toSignIn: { fi: 'Pyydä kirjautumislinkki', sv: 'Be om en inloggningslänk', en: 'Ask for a sign-in link' },
  to: { fi: 'Vastaanottaja', sv: 'Till', en: 'To' },
  sent: { fi: 'Lähetetty', sv: 'Skickat', en: 'Sent' },
  attachment: { fi: 'Liite', sv: 'Bilaga', en: 'Attachment' },
  attachments: { fi: 'Liitteet', sv: 'Bilagor', en: 'Attachments' },
  download: { fi: 'Lataa {name}', sv: 'Ladda ner {name}', en: 'Download {name}' },
  back: { fi: 'Kaikki viestit', sv: 'Alla meddelanden', en: 'All e-mails' },
  gone: { fi: 'Viestiä ei ole enää postilaatikossa', sv: 'Meddelandet finns inte längre i postlådan', en: 'The e-mail is no longer in the mailbox' },
  goneText: { fi: 'Postilaatikko näyttää 50 viimeisintä viestiä.', sv: 'Postlådan visar de 50 senaste meddelandena.', en: 'The mailbox shows the 50 latest e-mails.' },
  closedTitle: { fi: 'Postilaatikko ei ole auki täällä', sv: 'Postlådan är inte öppen här', en: 'The mailbox is not open here' },
  closedText: {
    fi: 'Viestit lähtevät oikeaan sähköpostiin. Postilaatikko on olemassa vain esittelyversiossa, jolla ei ole sähköpostipalvelinta.',
    sv: 'Meddelandena skickas till riktig e-post. Postlådan finns bara i en demoversion utan e-postserver.',
    en: 'Mail goes to real e-mail addresses. The mailbox exists only in a demonstration without a mail server.',
  },
});
