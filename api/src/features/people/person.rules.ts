import { audits } from '../../core/audit.js';
import { refuseOnConflict } from '../../core/command.js';
import { exists, type Row } from '../../core/row.js';
import { allOf, anyOf, raw, sql, type Condition, type Sql } from '../../core/sql.js';
import { targetsSeenWith, visible, visibleFields, type Me } from '../../core/visibility.js';
import { Company } from '../companies/company.entity.js';
import { Identity } from './identity.entity.js';
import { Passkey } from './passkey.entity.js';
import { Membership, Person, Session } from './person.entity.js';

/** Those who serve businesses; companies and visitors read the directory and the events instead. */
export const NETWORK = ['CONTACT', 'ADVISER', 'HEAD', 'COORDINATOR'] as const;
const networkRoles = raw(NETWORK.map((role) => `'${role}'`).join(', '));
export const inNetwork = (row: Row<Membership>): Sql => sql`${row.role} in (${networkRoles})`;

/** Who works for businesses by office is known to those whom they serve; others only as far as the rules say. */
visible(Person, (row, me) =>
  anyOf(
    sql`${row.id} = ${me.person}`,
    me.has('ADVISER') && exists(Membership, (m) => sql`${m.person} = ${row.id} and ${ofMyMunicipality(m.company, me)}`),
    me.has('ENTREPRENEUR') && exists(Membership, (m) => allOf(sql`${m.person} = ${row.id}`, me.holds('ENTREPRENEUR', m.company))),
    me.signedIn && exists(Membership, (m) => sql`${m.person} = ${row.id} and ${inNetwork(m)}`),
  ),
);

const knowsMembership = (row: Row<Membership>, me: Me) =>
  anyOf(
    sql`${row.person} = ${me.person}`,
    me.has('ADVISER') && ofMyMunicipality(row.company, me),
    me.holds('ENTREPRENEUR', row.company),
    me.signedIn && inNetwork(row),
  );
visible(Membership, knowsMembership);
visibleFields(Membership, ['person'], knowsMembership);
visibleFields(Membership, ['givenBy'], (row, me) => anyOf(me.has('COORDINATOR'), sql`${row.person} = ${me.person}`));
visibleFields(Membership, ['since'], (row, me) => anyOf(me.has('COORDINATOR'), sql`${row.person} = ${me.person}`, allOf(sql`${row.company} is not null`, knowsMembership(row, me))));
// Each of the ways to know a membership is a way to know its person.
targetsSeenWith(Membership, ['person']);

/** The same for the memberships of one company: whoever sees the company as one of its people or advisers. */
export const knowsPeopleOf = (company: Row<Company>, me: Me): Condition => anyOf(me.holds('ENTREPRENEUR', company.id), me.holds('ADVISER', company.municipality));

visible(Session, (row, me) => sql`${row.person} = ${me.person}`);

audits(Membership);
audits(Person, ['face', 'seenAt'], ['seenAt']);
audits(Passkey, ['credentialId', 'publicKey', 'name']);
audits(Identity, ['subject', 'name'], ['usedAt']);
refuseOnConflict('person_email', 'ALREADY_EXISTS');

function ofMyMunicipality(company: Sql, me: Me): Sql {
  return exists(Company, (c) => allOf(sql`${c.id} = ${company}`, me.holds('ADVISER', c.municipality)));
}
