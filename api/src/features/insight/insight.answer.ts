import { DateTime } from 'luxon';
import { ZONE } from '../../core/clock.js';
import { isUuid } from '../../core/ids.js';
import { invalidInput, Refusal } from '../../core/refusal.js';
import { readFigures, type ReadContext } from '../../core/read.js';
import { exists, linkOf, valueOf, type Row } from '../../core/row.js';
import { allOf, sql, type Condition, type Sql } from '../../core/sql.js';
import { Event, Registration } from '../events/event.entity.js';
import { EventFeedback, type ComesAgain } from '../events/feedback.entity.js';
import { CompanyInvitation, DepartmentInvitation } from '../invitations/invitation.entity.js';
import { hasCome, hasRegistered } from '../invitations/outcome.rules.js';
import { Need } from '../needs/need.entity.js';
import { byTheme, together } from './insight.rules.js';
import type { EventInsight, EventsInsight } from './insight.types.js';

const MOST_EVENTS = 500;

/** One event: for the advisers of its municipality, and for the coordinator as far as it is published. */
export async function eventInsight(ctx: ReadContext, id: string): Promise<EventInsight> {
  const mine = (row: Row<Event>) => sql`${row.municipality} = any(${ctx.viewer.scopes('ADVISER')})`;
  const known = (row: Row<Event>) => (ctx.viewer.has('COORDINATOR') ? sql`(${mine(row)} or ${row.status} <> 'DRAFT')` : mine(row));
  const [found] = isUuid(id) ? await figuresOf(ctx, (row) => sql`${row.id} = ${id} and ${known(row)}`) : [];
  if (!found) throw new Refusal('NOT_FOUND');
  return found;
}

/** The events that start in a year of Finland's calendar. */
export async function eventsInsight(ctx: ReadContext, municipality: string, year: number): Promise<EventsInsight> {
  if (!ctx.viewer.is('ADVISER', municipality) && !ctx.viewer.has('COORDINATOR')) throw new Refusal('NOT_ALLOWED');
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
      ...invitationsOf(row),
      ...departmentsOf(row),
      ...consequencesOf(row),
      words: wordsOf(ctx, row),
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
    brought: people((r) => sql`${r.status} in ('CONFIRMED', 'OFFERED', 'WAITLISTED', 'ATTENDED', 'NO_SHOW') and ${isBrought(r)}`),
    broughtCame: people((r) => sql`${r.status} = 'ATTENDED' and ${isBrought(r)}`),
    firstTimerSeats: row.firstTimerSeats,
    firstTimerSeatsUsed: sql`least(${row.firstTimerSeats}, ${people((r) => sql`${r.status} in ('CONFIRMED', 'OFFERED', 'ATTENDED', 'NO_SHOW') and ${r.firstTimer} and not ${r.walkIn}`)})`,
  };
}

/** By the link of somebody else: one's own brings nobody. */
function isBrought(r: Row<Registration>): Sql {
  return exists(Registration, (bringer) => sql`${bringer.id} = ${r.invitedBy} and ${bringer.personFace} is distinct from ${r.personFace}`);
}

/** New or returning is told from check-ins alone: who registered and stayed away has not been there. Faces are kept when people are not, so the figures stay. */
function facesOf(row: Row<Event>) {
  const before = (same: (earlier: Row<Registration>) => Sql) =>
    exists(Registration, (earlier) => allOf(same(earlier), sql`${earlier.status} = 'ATTENDED'`, exists(Event, (event) => sql`${event.id} = ${earlier.event} and ${event.startsAt} < ${row.startsAt}`)));
  const personBefore = (r: Row<Registration>) => before((earlier) => sql`${earlier.personFace} = ${r.personFace}`);
  const companyBefore = (r: Row<Registration>) => before((earlier) => sql`${earlier.companyFace} = ${r.companyFace}`);
  const count = (what: (r: Row<Registration>) => Sql, condition: (r: Row<Registration>) => Sql) => valueOf(Registration, (r) => sql`count(distinct ${what(r)})::int`, (r) => sql`${r.event} = ${row.id} and ${r.status} = 'ATTENDED' and ${condition(r)}`);
  return {
    newPeople: count((r) => r.personFace, (r) => sql`not ${personBefore(r)}`),
    returningPeople: count((r) => r.personFace, personBefore),
    newCompanies: count((r) => r.companyFace, (r) => sql`not ${companyBefore(r)}`),
    returningCompanies: count((r) => r.companyFace, companyBefore),
  };
}

const COUNT = sql`count(*)::int`;

function invitationsOf(row: Row<Event>) {
  const invitations = (which: (one: Row<CompanyInvitation>) => Condition) => valueOf(CompanyInvitation, () => COUNT, (one) => allOf(sql`${one.event} = ${row.id}`, which(one)));
  return { invited: invitations(() => true), invitedRegistered: invitations(hasRegistered), invitedCame: invitations(hasCome) };
}

function departmentsOf(row: Row<Event>) {
  const departments = (which: (one: Row<DepartmentInvitation>) => Condition) => valueOf(DepartmentInvitation, () => COUNT, (one) => allOf(sql`${one.event} = ${row.id}`, which(one)));
  return { departmentsAsked: departments(() => true), departmentsComing: departments((one) => sql`${one.answer} = 'YES'`), departmentsPresent: departments((one) => sql`${one.present}`) };
}

function consequencesOf(row: Row<Event>) {
  const needs = (which: (need: Row<Need>) => Condition) => valueOf(Need, () => COUNT, (need) => allOf(sql`${need.event} = ${row.id}`, which(need)));
  const feedback = (value: (one: Row<EventFeedback>) => Sql, which: (one: Row<EventFeedback>) => Condition = () => true) => valueOf(EventFeedback, value, (one) => allOf(sql`${one.event} = ${row.id}`, which(one)));
  const again = (answer: ComesAgain) => feedback(() => COUNT, (one) => sql`${one.again} = ${answer}`);
  return {
    needsRecorded: needs(() => true),
    needsAnswered: needs((need) => sql`${need.answeredAt} is not null`),
    feedbackAnswers: feedback(() => COUNT),
    againYes: again('YES'),
    againPerhaps: again('PERHAPS'),
    againNo: again('NO'),
    useful: feedback((one) => sql`round(avg(${one.useful}), 2)::float8`),
  };
}

/** Words are no figures: they are for the hosts, whoever else may have the figures. In the order of the alphabet, so that they do not tell who answered first. */
function wordsOf({ viewer }: ReadContext, row: Row<Event>): Sql {
  const words = valueOf(EventFeedback, (one) => sql`coalesce(json_agg(${one.words} order by ${one.words}), '[]')`, (one) => sql`${one.event} = ${row.id} and ${one.words} is not null`);
  return sql`case when ${row.municipality} = any(${viewer.scopes('ADVISER')}) then ${words} else '[]' end`;
}
