import { audits } from '../../core/audit.js';
import { refuseOnConflict } from '../../core/command.js';
import { exists } from '../../core/row.js';
import { allOf, anyOf, sql, type Sql } from '../../core/sql.js';
import { visible, type Me } from '../../core/visibility.js';
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

visible(Membership, (row, me) =>
  anyOf(
    sql`${row.person} = ${me.person}`,
    me.has('ADVISER') && ofMyMunicipality(row.company, me),
    me.holds('ENTREPRENEUR', row.company),
    me.signedIn && sql`${row.role} in ('ADVISER', 'CONTACT', 'HEAD', 'COORDINATOR')`,
  ),
);

visible(Session, (row, me) => sql`${row.person} = ${me.person}`);

audits(Membership);
audits(Person);
refuseOnConflict('person_email', 'ALREADY_EXISTS');

function ofMyMunicipality(company: Sql, me: Me): Sql {
  return exists(Company, (c) => allOf(sql`${c.id} = ${company}`, me.holds('ADVISER', c.municipality)));
}
