import { DateTime } from 'luxon';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import { dayOf, nowOf } from '../../core/clock.js';
import type { Context } from '../../core/context.js';
import { Refusal } from '../../core/refusal.js';
import { readFigures } from '../../core/read.js';
import { exists, linked, valueOf, type Row } from '../../core/row.js';
import { allOf, sql, type Condition } from '../../core/sql.js';
import { Company } from '../companies/company.entity.js';
import { Event } from '../events/event.entity.js';
import { Need } from '../needs/need.entity.js';
import { RoutingGap } from '../routing/gap.entity.js';
import { Industry, Topic } from '../vocabulary/vocabulary.entity.js';
import { rankThemes, unserved } from './radar.rules.js';
import { ThemeRadar, type SuggestedTheme, type UnservedIndustry } from './radar.types.js';

@Resolver()
export class RadarResolver {
  @Query(() => ThemeRadar, { description: 'What the next coffee of a municipality could be about: open needs, searches without a match, industries that no theme has served.' })
  @Allow('ADVISER')
  async themeRadar(@Ctx() ctx: Context, @Arg('municipality', () => String, { description: 'The code of the municipality: one of which you are an adviser.' }) municipality: string): Promise<ThemeRadar> {
    if (!ctx.viewer.is('ADVISER', municipality)) throw new Refusal('NOT_ALLOWED');
    const now = nowOf(ctx);
    const [themes, industries] = await Promise.all([themesOf(ctx, municipality, now), industriesOf(ctx, municipality)]);
    return { themes: rankThemes(themes, now), industries: unserved(industries, now) };
  }
}

/** Searches are anonymous: of them there are only numbers here. */
function themesOf(ctx: Context, municipality: string, now: Date): Promise<SuggestedTheme[]> {
  const since = dayOf(DateTime.fromJSDate(now).minus({ years: 1 }).toJSDate());
  return readFigures<Topic, SuggestedTheme>(ctx, Topic, {
    columns: (row) => {
      const isOpen = (need: Row<Need>) => sql`${need.municipality} = ${municipality} and ${need.topic} = ${row.code} and ${need.status} in ('OPEN', 'ACKNOWLEDGED')`;
      return {
        topic: row.code,
        topicName: row.name,
        openNeeds: valueOf(Need, () => sql`count(*)::int`, isOpen),
        companies: valueOf(Need, (need) => sql`count(distinct ${need.company})::int`, isOpen),
        needTitles: valueOf(Need, (need) => sql`coalesce(to_json((array_agg(${need.title} order by ${need.recordedAt} desc, ${need.id}))[1:3]), '[]')`, isOpen),
        industries: valueOf(Need, (need) => sql`coalesce(to_json(array_agg(${sectionOf(need)})), '[]')`, isOpen),
        searches: valueOf(RoutingGap, (gap) => sql`coalesce(sum(${gap.times}), 0)::int`, (gap) => sql`${gap.municipality} = ${municipality} and ${gap.topic} = ${row.code} and ${gap.day} >= ${since}::date`),
        lastServedAt: lastEvent(municipality, (event) => linked(Event, event.id, 'topics', (code) => sql`${code} = ${row.code}`)),
      };
    },
  });
}

/** The section of the company that has a need; null where none is known. */
function sectionOf(need: Row<Need>) {
  const industry = valueOf(Company, (company) => company.industry, (company) => sql`${company.id} = ${need.company}`);
  return valueOf(Industry, (one) => sql`coalesce(${one.parent}, ${one.code})`, (one) => sql`${one.code} = ${industry}`);
}

function industriesOf(ctx: Context, municipality: string): Promise<UnservedIndustry[]> {
  return readFigures<Industry, UnservedIndustry>(ctx, Industry, {
    where: (row) => sql`${row.parent} is null`,
    columns: (row) => {
      const isOf = (company: Row<Company>) => exists(Industry, (one) => sql`${one.code} = ${company.industry} and ${row.code} in (${one.code}, ${one.parent})`);
      return {
        industry: row.code,
        industryName: row.name,
        companies: valueOf(Company, () => sql`count(*)::int`, (company) => allOf(sql`${company.municipality} = ${municipality}`, isOf(company))),
        lastServedAt: lastEvent(municipality, (event) => sql`${row.code} = any(${event.industries})`),
      };
    },
  });
}

function lastEvent(municipality: string, isFor: (event: Row<Event>) => Condition) {
  return valueOf(Event, (event) => sql`max(${event.startsAt})`, (event) => allOf(sql`${event.municipality} = ${municipality} and ${event.status} not in ('DRAFT', 'CANCELLED') and not ${event.networkOnly}`, isFor(event)));
}
