import { Audit } from './audit.entity.js';
import { CommandReceipt, OutboxMail } from './outbox.entity.js';
import { Sender } from './patience.entity.js';
import { notPersonal, personal, said } from './personal.js';
import { Forgotten } from './personal.entity.js';
import { sql } from './sql.js';

personal(Audit, {
  title: said('Muutosloki', 'Ändringslogg', 'Log of changes'),
  keeps: [
    {
      fields: ['by', 'command', 'entity', 'entityId', 'change', 'before', 'after'],
      purpose: said('Kuka muutti mitä ja milloin. Henkilötietojen sisältöä lokissa ei ole.', 'Vem som ändrade vad och när. Loggen visar inte vad personuppgifterna innehöll.', 'Who changed what and when. The log does not say what personal data contained.'),
      until: { after: { months: 24 }, since: (row) => row.at, counted: said('muutoksesta', 'efter ändringen', 'after the change'), end: 'DELETE', by: 'forget_audit' },
    },
  ],
  none: [],
  of: (row, whom) => sql`${row.by} = ${whom.id}`,
  // What was changed may be somebody else's.
  untold: ['entityId', 'before', 'after'],
});

personal(OutboxMail, {
  title: said('Lähetetyt viestit', 'Skickade meddelanden', 'Mails sent'),
  keeps: [
    {
      fields: ['to', 'subject', 'text', 'attachments', 'unsubscribeUrl', 'lastError'],
      purpose: said('Viestien lähettäminen.', 'Att skicka meddelanden.', 'Sending mails.'),
      until: { after: { days: 14 }, since: (row) => sql`coalesce(${row.sentAt}, greatest(${row.createdAt}, ${row.notBefore}) + interval '14 days')`, counted: said('lähettämisestä', 'efter att de skickats', 'after they were sent'), end: 'DELETE' },
    },
  ],
  none: [],
  of: (row, whom) => sql`${row.to} = ${whom.email}`,
  untold: ['unsubscribeUrl', 'lastError'],
  leaving: 'DELETE',
});

personal(CommandReceipt, {
  title: said('Kuittaukset lähetetyistä lomakkeista', 'Kvitton på skickade formulär', 'Receipts of forms that were sent'),
  keeps: [
    {
      fields: ['by', 'command', 'result'],
      purpose: said('Sama lomake ei tallennu kahdesti.', 'Samma formulär sparas inte två gånger.', 'The same form is not saved twice.'),
      until: { after: { days: 30 }, since: (row) => row.at, counted: said('lähettämisestä', 'efter att det skickats', 'after it was sent'), end: 'DELETE' },
    },
  ],
  none: [],
  of: (row, whom) => sql`${row.by} = ${whom.id}`,
  untold: ['result'],
});

personal(Sender, {
  title: said('Lähettäjän tunniste', 'Avsändarens kod', 'Digest of a sender'),
  keeps: [
    {
      fields: ['sender'],
      purpose: said('Kukaan ei voi tukkia palvelua lähettämällä liikaa. Tunnisteesta ei näe, kuka lähetti.', 'Ingen kan överbelasta tjänsten. Koden visar inte vem avsändaren var.', 'Nobody can flood the portal. The digest does not show who sent it.'),
      until: { after: { days: 1 }, since: (row) => row.at, counted: said('lähettämisestä', 'efter att det skickats', 'after it was sent'), end: 'DELETE' },
    },
  ],
  none: [],
});

notPersonal(Forgotten, ['entity', 'fields']);
