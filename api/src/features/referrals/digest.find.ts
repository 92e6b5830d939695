import type { EntityManager } from '@mikro-orm/postgresql';
import { dayOf, inHelsinki } from '../../core/clock.js';
import { query } from '../../core/command.js';
import { exists, rowOf, tableNameOf, type EntityClass, type Row } from '../../core/row.js';
import { allOf, asSql, raw, render, sql, type Condition, type Sql } from '../../core/sql.js';
import { VISITOR } from '../../core/viewer.js';
import { Membership } from '../people/person.entity.js';
import { Digest, DigestWish, ReferralReminder, type ReminderKind } from './digest.entity.js';
import { FEWEST_DAYS, RUNNING } from './referral.clock.js';
import { Referral } from './referral.entity.js';

const listed = (statuses: readonly string[]): Sql => raw(`(${statuses.map((status) => `'${status}'`).join(', ')})`);
type ToldByDigest = Exclude<ReminderKind, 'COMPANY'>;
const WAITS_FOR_COMPANY = ['ADVISED', 'COMPLETED'];

/**
 * The people for whom something has run out of which they have not been told, and whose hour of today has come. What runs out
 * after their hour is for tomorrow.
 */
export async function peopleToTell(em: EntityManager, now: Date, usualHour: number): Promise<string[]> {
  const [person, at] = [raw('p.person'), raw('p.at')];
  const wish = rowOf(DigestWish, 'w');
  const hour = sql`${inHelsinki(now).startOf('day').toJSDate()}::timestamptz + make_interval(hours => coalesce(${wish.hour}, ${usualHour}))`;
  const ofKind = (kind: ToldByDigest) => sql`select ${rowOf(Membership, 'm').person} as person, min(${momentOf(kind)}) as at from ${waiting(kind, now)} group by 1`;
  const told = exists(Digest, (digest) => sql`${digest.person} = ${person} and ${digest.day} = ${dayOf(now)}::date`);
  return ids(em, sql`select distinct ${person} as id from (${ofKind('RECEIVER')} union all ${ofKind('ADVISER')}) p left join ${from(DigestWish, 'w')} on ${wish.person} = ${person}
    where ${hour} <= ${now} and ${at} <= ${hour} and not coalesce(${wish.off}, false) and not ${told} order by 1`);
}

/** What has run out of which this person has not been told, the oldest first. */
export function referralsToTell(em: EntityManager, kind: ToldByDigest, person: string, now: Date, most: number): Promise<string[]> {
  const referral = rowOf(Referral, 'r');
  return ids(em, sql`select ${referral.id} as id from ${waiting(kind, now)} and ${rowOf(Membership, 'm').person} = ${person} group by ${referral.id} order by ${referral.dueAt}, ${referral.id} limit ${most}`);
}

export function waitingCompanies(em: EntityManager, now: Date): Promise<string[]> {
  const referral = rowOf(Referral, 'r');
  return ids(em, sql`select ${referral.id} as id from ${from(Referral, 'r')} where ${referral.status} = 'SENT' and ${referral.contactPerson} is not null
    and ${asSql(hasRunOut(referral, referral.companyAt, now))} and not ${reminded(referral, 'COMPANY', null)} order by ${referral.companyAt}, ${referral.id}`);
}

export function withoutClock(em: EntityManager, most: number): Promise<string[]> {
  const referral = rowOf(Referral, 'r');
  const running = allOf(sql`${referral.status} in ${listed([...RUNNING, ...WAITS_FOR_COMPANY])}`, sql`${referral.clockFrom} is null`);
  return ids(em, sql`select ${referral.id} as id from ${from(Referral, 'r')} where ${asSql(running)} order by ${referral.id} limit ${most}`);
}

/**
 * Referrals that have run out, joined with the memberships of those who are to know: the receiver's contacts; the adviser who
 * sent it, or all of the municipality where that one is no longer its adviser.
 */
function waiting(kind: ToldByDigest, now: Date): Sql {
  const [referral, member] = [rowOf(Referral, 'r'), rowOf(Membership, 'm')];
  const isAdviser = (m: Row<Membership>) => sql`${m.role} = 'ADVISER' and ${m.municipality} = ${referral.municipality}`;
  const senderIsThere = exists(Membership, (m) => sql`${m.person} = ${referral.sender} and ${isAdviser(m)}`);
  const concerned = kind === 'RECEIVER' ? sql`${member.role} = 'CONTACT' and ${member.organisation} = ${referral.organisation}` : sql`${isAdviser(member)} and (${member.person} = ${referral.sender} or not ${senderIsThere})`;
  return sql`${from(Referral, 'r')} join ${from(Membership, 'm')} on ${concerned} where ${referral.status} in ${listed(RUNNING)} and ${asSql(hasRunOut(referral, momentOf(kind), now))} and not ${reminded(referral, kind, member.person)}`;
}

const momentOf = (kind: ToldByDigest): Sql => (kind === 'RECEIVER' ? rowOf(Referral, 'r').dueAt : rowOf(Referral, 'r').adviserAt);

/** The due moment, the earliest of the three, is looked at too: it has the index. */
function hasRunOut(referral: Row<Referral>, at: Sql, now: Date): Condition {
  const youngest = new Date(now.getTime() - FEWEST_DAYS * 86_400_000);
  return allOf(sql`${referral.dueAt} <= ${now}`, sql`${at} <= ${now}`, sql`${referral.clockFrom} <= ${youngest}`);
}

function reminded(referral: Row<Referral>, kind: ReminderKind, person: Sql | null): Sql {
  return exists(ReferralReminder, (one) => allOf(sql`${one.referral} = ${referral.id} and ${one.since} = ${referral.clockFrom} and ${one.kind} = ${kind}`, person ? sql`${one.person} = ${person}` : true));
}

const from = <T>(entity: EntityClass<T>, alias: string): Sql => raw(`${tableNameOf(entity as EntityClass)} ${alias}`);

async function ids(em: EntityManager, statement: Sql): Promise<string[]> {
  const { text, params } = render(statement);
  const rows = await query<{ id: string }>(em, text, params.map((param) => param.valueIn({ viewer: VISITOR, variables: {} })));
  return rows.map(({ id }) => id);
}
