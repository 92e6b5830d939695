import { personal, said } from '../../core/personal.js';
import { valueOf } from '../../core/row.js';
import { sql, type Sql } from '../../core/sql.js';
import { Event } from '../events/event.entity.js';
import { doneBy, WITH_PERSON } from '../people/person.personal.js';
import { CompanyInvitation, DepartmentInvitation, InvitationStop, InvitationStopLink } from './invitation.entity.js';

const endOf = (event: Sql): Sql => valueOf(Event, (e) => e.endsAt, (e) => sql`${e.id} = ${event}`);
const afterEvent = said('tilaisuudesta', 'efter evenemanget', 'after the event');
const STOP = said('Et saa kutsuja, joita et halua.', 'Du får inga inbjudningar som du inte vill ha.', 'You get no invitations that you do not want.');

personal(DepartmentInvitation, {
  title: said('Osastojen kutsut', 'Inbjudningar till avdelningar', 'Invitations of departments'),
  keeps: [
    {
      fields: ['note'],
      purpose: said('Isännät tietävät, mikä osasto tulee.', 'Värdarna vet vilken avdelning som kommer.', 'The hosts know which department comes.'),
      until: { after: { months: 12 }, since: (row) => endOf(row.event), counted: afterEvent, end: 'EMPTY' },
    },
    doneBy('answeredBy'),
  ],
  none: [],
});

personal(CompanyInvitation, {
  title: said('Kutsut tilaisuuksiin', 'Inbjudningar till evenemang', 'Invitations to events'),
  keeps: [
    {
      fields: ['person'],
      purpose: said('Sinua ei kutsuta kahdesti samaan tilaisuuteen.', 'Du bjuds inte in två gånger till samma evenemang.', 'You are not invited twice to the same event.'),
      until: { after: { months: 12 }, since: (row) => endOf(row.event), counted: afterEvent, end: 'EMPTY' },
    },
    doneBy('invitedBy'),
  ],
  // Figures count by it how many of those invited came; it leads to nobody.
  none: ['personFace'],
  of: (row, whom) => sql`${row.person} = ${whom.id}`,
});

personal(InvitationStopLink, {
  title: said('Linkki kutsujen lopettamiseen', 'Länk för att avsluta inbjudningar', 'Link that stops invitations'),
  keeps: [{ fields: ['person', 'tokenHash'], purpose: STOP, until: WITH_PERSON }],
  none: [],
  of: (row, whom) => sql`${row.person} = ${whom.id}`,
  leaving: 'DELETE',
});

personal(InvitationStop, {
  title: said('Ei kutsuja', 'Inga inbjudningar', 'No invitations'),
  keeps: [
    { fields: ['addressDigest'], purpose: STOP, until: { text: said('Pysyvästi, jotta kieltosi pätee aina. Osoitetta ei voi lukea siitä.', 'För alltid, så att ditt nej alltid gäller. Adressen kan inte läsas ur den.', 'For ever, so that your no holds. The address cannot be read from it.') } },
    { fields: ['person'], purpose: STOP, until: WITH_PERSON },
  ],
  none: [],
  of: (row, whom) => sql`${row.person} = ${whom.id}`,
});
