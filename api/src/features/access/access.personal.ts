import { personal, said } from '../../core/personal.js';
import { sql } from '../../core/sql.js';
import { doneBy } from '../people/person.personal.js';
import { AccessReview } from './accessReview.entity.js';
import { RoleInvitation } from './roleInvitation.entity.js';

personal(RoleInvitation, {
  title: said('Kutsut rooleihin', 'Inbjudningar till roller', 'Invitations to roles'),
  keeps: [
    {
      fields: ['email', 'name', 'title', 'words', 'tokenHash'],
      purpose: said('Sinut kutsutaan verkostoon, ja jälkeenpäin tiedetään, kuka kutsui.', 'Du bjuds in till nätverket, och efteråt vet man vem som bjöd in.', 'You are invited into the network, and it is known afterwards who invited you.'),
      until: {
        after: { months: 12 },
        since: (row) => sql`coalesce(${row.endedAt}, ${row.expiresAt})`,
        counted: said('kutsun päättymisestä', 'efter att inbjudan avslutats', 'after the invitation has ended'),
        end: 'DELETE',
      },
    },
    doneBy('invitedBy'),
  ],
  none: [],
  of: (row, whom) => sql`${row.email} = ${whom.email}`,
  leaving: 'DELETE',
});

personal(AccessReview, { title: said('Käyttöoikeuksien tarkistukset', 'Genomgångar av behörigheter', 'Reviews of access'), keeps: [doneBy('by')], none: [] });
