import { nowOf } from '../../core/clock.js';
import type { Context } from '../../core/context.js';
import { isUuid } from '../../core/ids.js';
import { Refusal } from '../../core/refusal.js';
import { readFigures } from '../../core/read.js';
import { exists, valueOf, type Row } from '../../core/row.js';
import { anyOf, asSql, sql } from '../../core/sql.js';
import { Company } from '../companies/company.entity.js';
import { Event, Registration } from '../events/event.entity.js';
import { Need } from '../needs/need.entity.js';
import { Membership, Person } from '../people/person.entity.js';
import { Industry } from '../vocabulary/vocabulary.entity.js';
import { CompanyInvitation, InvitationStop } from './invitation.entity.js';
import { hasCome, hasRegistered } from './outcome.rules.js';
import { rankCompanies, type CompanyFacts } from './invitation.rules.js';
import type { CompanyToInvite } from './invitation.types.js';

/** The companies of the event's municipality that its theme is for or that need what it is about, ranked, with the reasons. */
export async function companiesToInvite(ctx: Context, id: string, first: number): Promise<CompanyToInvite[]> {
  const event = isUuid(id) ? await ctx.em.fork().findOne(Event, id, { populate: ['topics'] }) : null;
  if (!event || !ctx.viewer.is('ADVISER', event.municipality.code)) throw new Refusal('NOT_FOUND');
  return rankCompanies(await factsOf(ctx, event), nowOf(ctx), first);
}

function factsOf(ctx: Context, event: Event): Promise<CompanyFacts[]> {
  const topics = event.topics.getItems().map(({ code }) => code);
  const isOpen = (need: Row<Need>, company: Row<Company>) => sql`${need.company} = ${company.id} and ${need.status} in ('OPEN', 'ACKNOWLEDGED') and ${need.topic} = any(${topics})`;
  const ofIndustry = (company: Row<Company>) => exists(Industry, (one) => sql`${one.code} = ${company.industry} and (${one.code} = any(${event.industries}) or ${one.parent} = any(${event.industries}))`);
  return readFigures<Company, CompanyFacts>(ctx, Company, {
    where: (row) => {
      const isCandidate = event.industries.length === 0 ? true : anyOf(ofIndustry(row), exists(Need, (need) => isOpen(need, row)));
      const isComing = exists(Registration, (r) => sql`${r.event} = ${event.id} and ${r.company} = ${row.id} and ${r.status} <> 'CANCELLED'`);
      const isInvited = exists(CompanyInvitation, (one) => sql`${one.company} = ${row.id} and ${one.event} = ${event.id}`);
      return sql`${row.municipality} = ${event.municipality.code} and (${isInvited} or (${asSql(isCandidate)} and not ${isComing}))`;
    },
    columns: (row) => ({
      company: row.id,
      name: row.name,
      industry: row.industry,
      ofIndustry: event.industries.length === 0 ? sql`false` : ofIndustry(row),
      lastAttendedAt: valueOf(Registration, (r) => sql`max(${valueOf(Event, (e) => e.startsAt, (e) => sql`${e.id} = ${r.event}`)})`, (r) => sql`${r.company} = ${row.id} and ${r.status} = 'ATTENDED'`),
      openNeeds: valueOf(Need, () => sql`count(*)::int`, (need) => isOpen(need, row)),
      place: row.place,
      businessId: row.businessId,
      people: valueOf(Membership, () => sql`count(*)::int`, (m) => sql`${m.company} = ${row.id} and not ${hasStopped(m)}`),
      unwanted: sql`${exists(Membership, (m) => sql`${m.company} = ${row.id}`)} and not ${exists(Membership, (m) => sql`${m.company} = ${row.id} and not ${hasStopped(m)}`)}`,
      languages: valueOf(Membership, (m) => sql`coalesce(json_agg(distinct ${valueOf(Person, (p) => p.language, (p) => sql`${p.id} = ${m.person}`)}), '[]')`, (m) => sql`${m.company} = ${row.id} and not ${hasStopped(m)}`),
      invitedAt: valueOf(CompanyInvitation, (one) => sql`min(${one.invitedAt})`, (one) => sql`${one.company} = ${row.id} and ${one.event} = ${event.id}`),
      outcome: valueOf(CompanyInvitation, (one) => sql`case when bool_or(${hasCome(one)}) then 'CAME' when bool_or(${hasRegistered(one)}) then 'REGISTERED' when count(*) > 0 then 'INVITED' end`, (one) => sql`${one.company} = ${row.id} and ${one.event} = ${event.id}`),
    }),
  });
}

/** The same as the command finds by digest: SQL's digest of the address, in the alphabet of addresses. */
export function hasStopped(member: Row<Membership>) {
  const digest = (person: Row<Person>) => sql`translate(rtrim(encode(sha256(convert_to(lower(${person.email}), 'UTF8')), 'base64'), '='), '+/', '-_')`;
  return exists(InvitationStop, (stop) => sql`${stop.person} = ${member.person} or ${stop.addressDigest} = ${valueOf(Person, digest, (person) => sql`${person.id} = ${member.person}`)}`);
}
