import { notPersonal, personal, said, type Standing } from '../../core/personal.js';
import { sql } from '../../core/sql.js';
import { doneBy, WITH_PERSON } from '../people/person.personal.js';
import { AssuranceAsk, AssuranceLink, NoAssuranceMail } from './assurance.entity.js';
import { DirectoryImport, ImportPart, ImportRow } from './import.entity.js';
import { CapacityPeriod, Service } from './service.entity.js';

// A service's contact ways are its organisation's, and published.
notPersonal(Service, ['slug', 'name', 'description', 'serviceClasses', 'stages', 'industries', 'sizes', 'concept', 'web', 'phone', 'email', 'capacityNote']);
notPersonal(CapacityPeriod);

personal(AssuranceAsk, { title: said('Pyynnöt vahvistaa palvelut', 'Begäranden att bekräfta tjänster', 'Requests to confirm services'), keeps: [doneBy('by')], none: [] });

personal(AssuranceLink, {
  title: said('Vahvistuslinkit', 'Bekräftelselänkar', 'Links to confirm services'),
  keeps: [
    {
      fields: ['tokenHash', 'person'],
      purpose: said('Palvelut voi vahvistaa sähköpostin linkillä.', 'Tjänster kan bekräftas med en länk i e-posten.', 'Services can be confirmed by a link in an e-mail.'),
      until: { after: { days: 90 }, since: (row) => row.expiresAt, counted: said('linkin vanhenemisesta', 'efter att länken gått ut', 'after the link has expired'), end: 'DELETE' },
    },
  ],
  none: [],
  of: (row, whom) => sql`${row.person} = ${whom.id}`,
  leaving: 'DELETE',
});

personal(NoAssuranceMail, {
  title: said('Ei vahvistuspyyntöjä', 'Inga begäranden om bekräftelse', 'No requests to confirm'),
  keeps: [{ fields: ['person'], purpose: said('Et halua vahvistuspyyntöjä sähköpostiin.', 'Du vill inte ha begäranden om bekräftelse per e-post.', 'You do not want requests to confirm by e-mail.'), until: WITH_PERSON }],
  none: [],
  of: (row, whom) => sql`${row.person} = ${whom.id}`,
  leaving: 'DELETE',
});

const IMPORT = said('Palvelutaulukon tarkistaminen ennen sen käyttöönottoa.', 'Att granska en tabell med tjänster innan den tas i bruk.', 'Checking a table of services before it is used.');
const started = said('lataamisesta', 'efter att den laddades upp', 'after it was uploaded');

personal(DirectoryImport, {
  title: said('Ladatut palvelutaulukot', 'Uppladdade tabeller', 'Uploaded tables of services'),
  keeps: [{ fields: ['author', 'name', 'problem', 'digest'], purpose: IMPORT, until: { after: { days: 1 }, since: (row) => row.startedAt, counted: started, end: 'DELETE' } }],
  none: [],
  of: (row, whom) => sql`${row.author} = ${whom.id}`,
  leaving: 'DELETE',
});
const WITH_TABLE: Standing = { text: said('Poistetaan taulukon mukana', 'Raderas med tabellen', 'Deleted with the table') };
const rows = said('Ladatun taulukon rivit', 'Rader i en uppladdad tabell', 'Rows of an uploaded table');
personal(ImportPart, { title: rows, keeps: [{ fields: ['bytes'], purpose: IMPORT, until: WITH_TABLE }], none: [] });
personal(ImportRow, { title: rows, keeps: [{ fields: ['slug', 'changes', 'errors'], purpose: IMPORT, until: WITH_TABLE }], none: [] });
