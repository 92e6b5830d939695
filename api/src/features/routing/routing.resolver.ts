import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import { readRows, type ReadContext } from '../../core/read.js';
import { sql } from '../../core/sql.js';
import { Service } from '../directory/service.entity.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';
import { confidenceOf, municipalityIn, reasonsOf, scoreWithRules, subjectOf, type Asker } from './routing.rules.js';
import { findCandidates, municipalityNames } from './routing.search.js';
import { RouteNeedInput, Routing, type RoutedService } from './routing.types.js';

type Ranked = Omit<RoutedService, 'service'> & { id: string };

@Resolver()
export class RoutingResolver {
  @Query(() => Routing, { description: 'From a need in one’s own words to the services that fit, with reasons.' })
  @Allow('everyone')
  async routeNeed(@Ctx() ctx: ReadContext, @Info() info: GraphQLResolveInfo, @Arg('input', () => RouteNeedInput, { description: 'The need.' }) input: RouteNeedInput): Promise<Routing> {
    const named = municipalityIn(input.text, await municipalityNames(ctx.pool));
    const asker: Asker = { municipality: named ?? (input.municipality || null), industry: input.industry || null, stage: input.stage ?? null };
    const limit = Math.min(Math.max(input.limit, 1), 20);
    const ranked = await rank(ctx, input.text, asker);
    const matches = await withServices(ctx, info, 'matches', ranked.filter(({ here }) => here).slice(0, limit));
    const elsewhere = await withServices(ctx, info, 'elsewhere', ranked.filter(({ here }) => !here).slice(0, limit));
    const [municipality] = asker.municipality ? await municipalityOf(ctx, info, asker.municipality) : [];
    return { matches, elsewhere, askAdviser: !matches.some(({ confidence }) => confidence !== 'POSSIBLE'), municipality: municipality ?? null, municipalityNamed: named !== null };
  }
}

async function rank(ctx: ReadContext, text: string, asker: Asker): Promise<(Ranked & { here: boolean })[]> {
  const candidates = await findCandidates(ctx.pool, subjectOf(text), asker.municipality);
  return candidates
    .map((candidate) => {
      const reasons = reasonsOf(candidate, asker);
      const score = scoreWithRules(candidate.score, reasons);
      return { id: candidate.id, score, reasons, confidence: confidenceOf(score), here: candidate.covers || asker.municipality === null };
    })
    .filter((one): one is typeof one & { confidence: NonNullable<typeof one.confidence> } => one.confidence !== null)
    .sort((a, b) => b.score - a.score);
}

async function withServices(ctx: ReadContext, info: GraphQLResolveInfo, below: string, ranked: Ranked[]): Promise<RoutedService[]> {
  if (ranked.length === 0) return [];
  const ids = ranked.map(({ id }) => id);
  const services = await readRows(ctx, info, Service, {
    where: (row) => sql`${row.id} = any(${ids}::uuid[])`,
    orderBy: [{ by: (row) => sql`array_position(${ids}::uuid[], ${row.id})`, type: 'int' }],
    limit: ids.length,
    below: [below, 'service'],
  });
  return services.map((service, index) => ({ service, confidence: ranked[index]!.confidence, reasons: ranked[index]!.reasons }));
}

function municipalityOf(ctx: ReadContext, info: GraphQLResolveInfo, code: string): Promise<Municipality[]> {
  return readRows(ctx, info, Municipality, { where: (row) => sql`${row.code} = ${code}`, orderBy: [], limit: 1, below: ['municipality'] });
}

