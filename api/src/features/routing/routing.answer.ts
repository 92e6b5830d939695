import { type GraphQLResolveInfo } from 'graphql';
import type { CommandContext } from '../../core/command.js';
import { readFigures, readRows, type ReadContext } from '../../core/read.js';
import { invalidInput } from '../../core/refusal.js';
import { valueOf } from '../../core/row.js';
import { sql } from '../../core/sql.js';
import { Company } from '../companies/company.entity.js';
import { Service } from '../directory/service.entity.js';
import { Industry, Municipality, Topic } from '../vocabulary/vocabulary.entity.js';
import type { NeedAsked, NeedRouted, RankedService } from './engine/engine.types.js';
import type { GapRecorder } from './gap.commands.js';
import type { LiveIndex } from './routing.index.js';
import type { RouteNeedInput, RoutedService, Routing } from './routing.types.js';

/** What routing needs of a request, beside what every operation gets. */
export interface RoutingContext extends ReadContext, CommandContext {
  readonly routing: LiveIndex;
  readonly gaps: GapRecorder;
}

const NONE: ReadonlySet<string> = new Set();

/** The answer to a need, leaving out services that have been asked already. Where nothing fits, it is noted as a gap once the answer is on its way. */
export async function answer(ctx: RoutingContext, info: GraphQLResolveInfo, input: RouteNeedInput, without: ReadonlySet<string> = NONE): Promise<Routing> {
  const { index, municipalities, known } = await ctx.routing.now();
  if (input.municipality && !municipalities.has(input.municipality)) throw invalidInput({ path: 'municipality', code: 'UNKNOWN' });
  const routed = index.route(await askedOf(ctx, input), input.limit + without.size);
  const others = (ranked: readonly RankedService[]) => ranked.filter(({ id }) => !without.has(id)).slice(0, input.limit);
  const { language, askAdviser, municipalityNamed } = routed;
  const [matches, elsewhere, municipality, topic] = await Promise.all([
    withServices(ctx, info, 'matches', others(routed.matches)),
    withServices(ctx, info, 'elsewhere', others(routed.elsewhere)),
    listed(ctx, info, Municipality, 'municipality', routed.municipality),
    listed(ctx, info, Topic, 'topic', routed.topic),
  ]);
  if (input.record && askAdviser) ctx.gaps.note({ text: input.text, ...gapOf(routed) }, known);
  return { matches, elsewhere, askAdviser, language, municipality, municipalityNamed, topic };
}

const gapOf = ({ language, municipality, topic }: NeedRouted) => ({ language, municipality, topic });

async function askedOf(ctx: RoutingContext, input: RouteNeedInput): Promise<NeedAsked> {
  const company = input.company ? await factsOf(ctx, input.company) : null;
  return {
    text: input.text,
    municipality: input.municipality || company?.municipality || null,
    industry: input.industry || company?.industry || null,
    stage: input.stage ?? null,
    size: company?.size ?? null,
    topic: input.topic ?? null,
  };
}

interface CompanyFacts {
  municipality: string;
  industry: string | null;
  size: string | null;
}

/** Only of a company that the viewer may see; services name sections, companies may name divisions. */
async function factsOf(ctx: ReadContext, id: string): Promise<CompanyFacts> {
  const [company] = await readFigures<Company, CompanyFacts>(ctx, Company, {
    where: (row) => sql`${row.id} = ${id}`,
    columns: (row) => ({
      municipality: row.municipality,
      industry: valueOf(Industry, (one) => sql`coalesce(${one.parent}, ${one.code})`, (one) => sql`${one.code} = ${row.industry}`),
      size: row.sizeClass,
    }),
  });
  if (!company) throw invalidInput({ path: 'company', code: 'UNKNOWN' });
  return company;
}

/** The services in the order of the ranking. One that was deleted a moment ago is left out. */
async function withServices(ctx: ReadContext, info: GraphQLResolveInfo, below: string, ranked: readonly RankedService[]): Promise<RoutedService[]> {
  if (ranked.length === 0) return [];
  const ids = ranked.map(({ id }) => id);
  const services = await readRows(ctx, info, Service, {
    where: (row) => sql`${row.id} = any(${ids}::uuid[])`,
    orderBy: [{ by: (row) => sql`array_position(${ids}::uuid[], ${row.id})`, type: 'int' }],
    limit: ids.length,
    below: [below, 'service'],
  });
  if (services.length < ranked.length) return withServices(ctx, info, below, await existing(ctx, ranked, ids));
  return ranked.map(({ confidence, reasons, marks }, index) => ({ service: services[index]!, confidence, reasons, marks }));
}

async function existing(ctx: ReadContext, ranked: readonly RankedService[], ids: string[]): Promise<RankedService[]> {
  const there = await readFigures<Service, { id: string }>(ctx, Service, { where: (row) => sql`${row.id} = any(${ids}::uuid[])`, columns: (row) => ({ id: row.id }) });
  return ranked.filter(({ id }) => there.some((one) => one.id === id));
}

async function listed<T extends { code: string }>(ctx: ReadContext, info: GraphQLResolveInfo, entity: new () => T, below: string, code: string | null): Promise<T | null> {
  if (code === null) return null;
  const [found] = await readRows<T>(ctx, info, entity, { where: (row) => sql`${row.code} = ${code}`, orderBy: [], limit: 1, below: [below] });
  return found ?? null;
}
