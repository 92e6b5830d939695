import { DateTime } from 'luxon';
import { ZONE } from '../../core/clock.js';
import { isUuid } from '../../core/ids.js';
import { invalidInput, Refusal } from '../../core/refusal.js';
import { readFigures, type ReadContext } from '../../core/read.js';
import { exists, linkOf, valueOf, type Row } from '../../core/row.js';
import { allOf, sql, type Condition, type Sql } from '../../core/sql.js';
import { Event, Registration } from '../events/event.entity.js';
import { EventFeedback } from '../events/feedback.entity.js';
import { CompanyInvitation, DepartmentInvitation } from '../invitations/invitation.entity.js';
import { Need } from '../needs/need.entity.js';
import { byTheme, together } from './insight.rules.js';
import type { EventInsight, EventsInsight } from './insight.types.js';

const MOST_EVENTS = 500;

/** One event of a municipality of which the viewer is an adviser. */
export async function eventInsight(ctx: ReadContext, id: string): Promise<EventInsight> {
  const [found] = isUuid(id) ? await figuresOf(ctx, (row) => sql`${row.id} = ${id} and ${row.municipality} = any(${ctx.viewer.scopes('ADVISER')})`) : [];
  if (!found) throw new Refusal('NOT_FOUND');
  return found;
}

/** The events that start in a year of Finland's calendar. */
export async function eventsInsight(ctx: ReadContext, municipality: string, year: number): Promise<EventsInsight> {
  if (!ctx.viewer.is('ADVISER', municipality)) throw new Refusal('NOT_ALLOWED');
  if (!Number.isInteger(year) || year < 2000 || year > 2100) throw invalidInput({ path: 'year', code: 'INVALID' });
  const from = DateTime.fromObject({ year }, { zone: ZONE });
  const events = await figuresOf(ctx, (row) =>
    sql`${row.municipality} = ${municipality} and ${row.status} not in ('DRAFT', 'CANCELLED') and ${row.startsAt} >= ${from.toJSDate()} and ${row.startsAt} < ${from.plus({ years: 1 }).toJSDate()}`,
  );
  const inOrder = events.sort((a, b) => a.startsAt.localeCompare(b.startsAt) || a.event.localeCompare(b.event)).slice(0, MOST_EVENTS);
  return { events: inOrder, themes: byTheme(inOrder), year: together(inOrder) };
}

/** Figures only, and only for hosts: they count also what hosts may not see one by one, such as guests of other municipalities. */
function figuresOf(ctx: ReadContext, where: (row: Row<Event>) => Condition): Promise<EventInsight[]> {
  return readFigures<Event, EventInsight>(ctx, Event, {
    ofAll: true,
    where,
    columns: (row) => ({
      event: row.id,
      title: row.title,
      kind: row.kind,
      status: row.status,
      startsAt: row.startsAt,
      capacity: row.capacity,
      topics: topicsOf(row),
      ...peopleOf(row),
      ...facesOf(row),
      ...consequencesOf(row),
    }),
  });
}

function topicsOf(row: Row<Event>): Sql {
  const { table, owner, target } = linkOf(Event, 'topics');
  return sql`(select coalesce(json_agg(l.${target} order by l.${target}), '[]') from ${table} l where l.${owner} = ${row.id})`;
}

function peopleOf(row: Row<Event>) {
  const people = (condition: (r: Row<Registration>) => Sql) => valueOf(Registration, (r) => sql`coalesce(sum(${r.partySize}), 0)::int`, (r) => sql`${r.event} = ${row.id} and ${condition(r)}`);
  return {
    registered: people((r) => sql`${r.status} in ('CONFIRMED', 'ATTENDED', 'NO_SHOW') and not ${r.walkIn}`),
    came: people((r) => sql`${r.status} = 'ATTENDED'`),
    noShows: people((r) => sql`${r.status} = 'NO_SHOW'`),
    walkIns: people((r) => sql`${r.status} = 'ATTENDED' and ${r.walkIn}`),
    queued: people((r) => sql`${r.status} = 'WAITLISTED'`),
  };
}

/** A company of the portal, or else its name as typed: the same name is the same company. */
const companyKey = (r: Row<Registration>): Sql => sql`coalesce(${r.company}::text, lower(trim(${r.companyName})))`;

/** New or returning is told from check-ins alone: who registered and stayed away has not been there. */
function facesOf(row: Row<Event>) {
  const before = (same: (earlier: Row<Registration>) => Sql) =>
    exists(Registration, (earlier) => allOf(same(earlier), sql`${earlier.status} = 'ATTENDED'`, exists(Event, (event) => sql`${event.id} = ${earlier.event} and ${event.startsAt} < ${row.startsAt}`)));
  const personBefore = (r: Row<Registration>) => before((earlier) => sql`${earlier.person} = ${r.person}`);
  const companyBefore = (r: Row<Registration>) =>
    sql`case when ${r.company} is not null then ${before((earlier) => sql`${earlier.company} = ${r.company}`)} else ${before((earlier) => sql`${earlier.municipality} = ${r.municipality} and ${earlier.company} is null and lower(trim(${earlier.companyName})) = lower(trim(${r.companyName}))`)} end`;
  const count = (what: (r: Row<Registration>) => Sql, condition: (r: Row<Registration>) => Sql) => valueOf(Registration, (r) => sql`count(distinct ${what(r)})::int`, (r) => sql`${r.event} = ${row.id} and ${r.status} = 'ATTENDED' and ${condition(r)}`);
  return {
    newPeople: count((r) => r.person, (r) => sql`not ${personBefore(r)}`),
    returningPeople: count((r) => r.person, personBefore),
    newCompanies: count(companyKey, (r) => sql`not ${companyBefore(r)}`),
    returningCompanies: count(companyKey, companyBefore),
  };
}

function consequencesOf(row: Row<Event>) {
  const countOf = sql`count(*)::int`;
  const cameOf = (one: Row<CompanyInvitation>) => exists(Registration, (r) => sql`${r.event} = ${one.event} and ${r.status} = 'ATTENDED' and (${r.person} = ${one.person} or ${r.company} = ${one.company})`);
  return {
    invited: valueOf(CompanyInvitation, () => countOf, (one) => sql`${one.event} = ${row.id}`),
    invitedCame: valueOf(CompanyInvitation, () => countOf, (one) => sql`${one.event} = ${row.id} and ${cameOf(one)}`),
    departmentsAsked: valueOf(DepartmentInvitation, () => countOf, (one) => sql`${one.event} = ${row.id}`),
    departmentsComing: valueOf(DepartmentInvitation, () => countOf, (one) => sql`${one.event} = ${row.id} and ${one.answer} = 'YES'`),
    needsRecorded: valueOf(Need, () => countOf, (need) => sql`${need.event} = ${row.id}`),
    needsAnswered: valueOf(Need, () => countOf, (need) => sql`${need.event} = ${row.id} and ${need.answeredAt} is not null`),
    feedbackAnswers: valueOf(EventFeedback, () => countOf, (one) => sql`${one.event} = ${row.id}`),
    useful: valueOf(EventFeedback, (one) => sql`round(avg(${one.useful}), 2)::float8`, (one) => sql`${one.event} = ${row.id}`),
  };
}
