import { audits } from '../../core/audit.js';
import { refuseOnConflict } from '../../core/command.js';
import { exists, type Row } from '../../core/row.js';
import { allOf, anyOf, sql, type Condition, type Sql } from '../../core/sql.js';
import { targetsSeenWith, visible, visibleFields, type Me } from '../../core/visibility.js';
import { Company } from '../companies/company.entity.js';
import { Membership, Person, Session } from './person.entity.js';

/** Who works for businesses by office is known to those whom they serve; others only as far as the rules say. */
visible(Person, (row, me) =>
  anyOf(
    sql`${row.id} = ${me.person}`,
    me.has('ADVISER') && exists(Membership, (m) => sql`${m.person} = ${row.id} and ${ofMyMunicipality(m.company, me)}`),
    me.has('ENTREPRENEUR') && exists(Membership, (m) => allOf(sql`${m.person} = ${row.id}`, me.holds('ENTREPRENEUR', m.company))),
    me.signedIn && exists(Membership, (m) => sql`${m.person} = ${row.id} and ${m.role} in ('ADVISER', 'CONTACT', 'HEAD', 'COORDINATOR')`),
  ),
);

const knowsMembership = (row: Row<Membership>, me: Me) =>
  anyOf(
    sql`${row.person} = ${me.person}`,
    me.has('ADVISER') && ofMyMunicipality(row.company, me),
    me.holds('ENTREPRENEUR', row.company),
    me.signedIn && sql`${row.role} in ('ADVISER', 'CONTACT', 'HEAD', 'COORDINATOR')`,
  );
visible(Membership, knowsMembership);
visibleFields(Membership, ['person'], knowsMembership);
// Each of the ways to know a membership is a way to know its person.
targetsSeenWith(Membership, ['person']);

/** The same for the memberships of one company: whoever sees the company as one of its people or advisers. */
export const knowsPeopleOf = (company: Row<Company>, me: Me): Condition => anyOf(me.holds('ENTREPRENEUR', company.id), me.holds('ADVISER', company.municipality));

visible(Session, (row, me) => sql`${row.person} = ${me.person}`);

audits(Membership);
audits(Person, ['face']);
refuseOnConflict('person_email', 'ALREADY_EXISTS');

function ofMyMunicipality(company: Sql, me: Me): Sql {
  return exists(Company, (c) => allOf(sql`${c.id} = ${company}`, me.holds('ADVISER', c.municipality)));
}
