import { valueField } from '../../core/readable.js';
import { exists, linked, valueOf, type Row } from '../../core/row.js';
import { raw, sql, type Sql } from '../../core/sql.js';
import type { Me } from '../../core/visibility.js';
import { ZONE } from '../../core/clock.js';
import { Need } from '../needs/need.entity.js';
import { Department, Organisation } from '../organisations/organisation.entity.js';
import { Membership, Person, Session } from '../people/person.entity.js';
import { Passkey } from '../people/passkey.entity.js';
import { Referral } from '../referrals/referral.entity.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';

type RoleRow = Row<Membership>;

/** When the person last used the portal, since they have the role; null: not since then. */
export function lastUse(row: RoleRow): Sql {
  const last = sql`greatest(${valueOf(Person, (person) => person.seenAt, (person) => sql`${person.id} = ${row.person}`)}, ${valueOf(Session, (session) => sql`max(${session.lastUsedAt})`, (session) => sql`${session.person} = ${row.person}`)})`;
  return sql`(select u.at from (select ${last} as at) u where u.at >= coalesce(${row.since}, u.at))`;
}

/** The name of the place, in one language, as lists are ordered by it; empty for the whole network. */
export function placeName(row: RoleRow, language: 'fi' | 'sv' | 'en'): Sql {
  const said = raw(`'${language}'`);
  const town = (code: Sql) => valueOf(Municipality, (one) => sql`${one.name}->>${said}`, (one) => sql`${one.code} = ${code}`);
  const organisation = valueOf(Organisation, (one) => sql`${one.name}->>${said}`, (one) => sql`${one.id} = ${row.organisation}`);
  const department = valueOf(Department, (one) => sql`${town(one.municipality)} || ': ' || (${one.name}->>${said})`, (one) => sql`${one.id} = ${row.department}`);
  return sql`coalesce(${town(row.municipality)}, ${organisation}, ${department}, '')`;
}

const GOING = raw("('SENT', 'ACCEPTED', 'MET')");

/** What hangs on somebody in a role: referrals that they sent, or that came to their organisation; needs that wait for the answer of their department. */
export function openWork(row: RoleRow): Sql {
  const count = raw('count(*)::int');
  const sent = valueOf(Referral, () => count, (one) => sql`${one.sender} = ${row.person} and ${one.municipality} = ${row.municipality} and ${one.status} in ${GOING}`);
  const received = valueOf(Referral, () => count, (one) => sql`${one.organisation} = ${row.organisation} and ${one.status} in ${GOING}`);
  const asked = valueOf(Need, () => count, (need) => sql`${need.status} in ('OPEN', 'ACKNOWLEDGED') and ${linked(Need, need.id, 'departments', (id) => sql`${id} = ${row.department}`)}`);
  return sql`case ${row.role} when 'ADVISER' then ${sent} when 'CONTACT' then ${received} when 'HEAD' then ${asked} else 0 end`;
}

/** Nobody else has this role in this place. Each place by itself, so that it is found by its index. */
export function isOnly(row: RoleRow): Sql {
  const another = (same: (other: RoleRow) => Sql) => exists(Membership, (other) => sql`${other.role} = ${row.role} and ${other.person} <> ${row.person} and ${same(other)}`);
  const atPlace = another((other) => sql`(${other.municipality} = ${row.municipality} or ${other.organisation} = ${row.organisation} or ${other.department} = ${row.department})`);
  return sql`not (case when ${row.role} = 'COORDINATOR' then ${another(() => raw('true'))} else ${atPlace} end)`;
}

export const inFinland = (moment: Sql): Sql => sql`(${moment} at time zone ${raw(`'${ZONE}'`)})::date::text`;

/** These are for the review and for the person's own page; others get nothing. */
const forReview = (row: RoleRow, me: Me, value: Sql): Sql => (me.has('COORDINATOR') ? value : sql`case when ${row.person} = ${me.person} then ${value} end`);

valueField(Membership, 'lastUsedOn', (row, me) => (me.has('COORDINATOR') ? inFinland(lastUse(row)) : raw('null::text')));
valueField(Membership, 'openWork', (row, me) => forReview(row, me, openWork(row)));
valueField(Membership, 'isOnly', (row, me) => forReview(row, me, isOnly(row)));
valueField(Membership, 'byProvider', (row, me) => forReview(row, me, sql`${row.grantedBy} is not null`));
valueField(Membership, 'hasSecondFactor', (row, me) => (me.has('COORDINATOR') ? sql`${row.role} = 'COORDINATOR' and ${exists(Passkey, (key) => sql`${key.person} = ${row.person}`)}` : raw('null::boolean')));
