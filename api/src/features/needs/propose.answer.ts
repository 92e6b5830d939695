import { type GraphQLResolveInfo } from 'graphql';
import { readFigures, readRows } from '../../core/read.js';
import { invalidInput } from '../../core/refusal.js';
import type { Order } from '../../core/readable.js';
import { linked, linkOf } from '../../core/row.js';
import { sql } from '../../core/sql.js';
import { Service } from '../directory/service.entity.js';
import { Department } from '../organisations/organisation.entity.js';
import type { RoutingContext } from '../routing/routing.answer.js';
import { Topic } from '../vocabulary/vocabulary.entity.js';
import { titleOf } from './heard.rules.js';
import { topicsInOrder } from './propose.rules.js';
import type { ProposedNeed, ProposedTopic, ProposeNeedInput } from './propose.types.js';

const SERVICES = 10;

/** What words may be about by the services that would help. It is no search: nothing of it is noted as a gap. */
export async function propose(ctx: RoutingContext, info: GraphQLResolveInfo, { words, municipality }: ProposeNeedInput): Promise<ProposedNeed> {
  const codes = await topicsOfWords(ctx, words, municipality);
  return { title: titleOf(words), topics: codes.length > 0 ? await withDepartments(ctx, info, municipality, codes) : [] };
}

/** The codes of the topics that words seem to be about, the likeliest first. */
export async function topicsOfWords(ctx: RoutingContext, words: string, municipality: string): Promise<string[]> {
  const { index, municipalities } = await ctx.routing.now();
  if (!municipalities.has(municipality)) throw invalidInput({ path: 'municipality', code: 'UNKNOWN' });
  const routed = index.route({ text: words, municipality, industry: null, stage: null, size: null }, SERVICES);
  const ids = [...routed.matches, ...routed.elsewhere].map(({ id }) => id);
  const services = ids.length > 0 ? await topicsOf(ctx, ids) : [];
  return topicsInOrder(routed.topic, ids, new Map(services.map(({ id, topics }) => [id, topics])));
}

function topicsOf(ctx: RoutingContext, ids: string[]): Promise<{ id: string; topics: string[] }[]> {
  const { table, owner, target } = linkOf(Service, 'topics');
  return readFigures(ctx, Service, {
    where: (row) => sql`${row.id} = any(${ids}::uuid[])`,
    columns: (row) => ({ id: row.id, topics: sql`array(select l.${target} from ${table} l where l.${owner} = ${row.id} order by 1)` }),
  });
}

async function withDepartments(ctx: RoutingContext, info: GraphQLResolveInfo, municipality: string, codes: string[]): Promise<ProposedTopic[]> {
  const orderBy: Order<Topic>[] = [{ by: (row) => sql`array_position(${codes}::text[], ${row.code})`, type: 'int' }];
  const topics = await readRows(ctx, info, Topic, { where: (row) => sql`${row.code} = any(${codes}::text[])`, orderBy, limit: codes.length, below: ['topics', 'topic'] });
  return Promise.all(topics.map(async (topic, place) => ({ topic, departments: await departmentsOf(ctx, info, municipality, codes[place]!) })));
}

function departmentsOf(ctx: RoutingContext, info: GraphQLResolveInfo, municipality: string, topic: string): Promise<Department[]> {
  return readRows(ctx, info, Department, {
    where: (row) => sql`${row.municipality} = ${municipality} and ${linked(Department, row.id, 'topics', (code) => sql`${code} = ${topic}`)}`,
    orderBy: [{ by: (row) => row.key, type: 'text' }],
    limit: 10,
    below: ['topics', 'departments'],
  });
}
