import type { Pool } from 'pg';
import { linkOf, rowOf, tableNameOf, valueOf, type EntityClass, type Row } from '../../core/row.js';
import { join, raw, render, sql, type Sql } from '../../core/sql.js';
import { VISITOR } from '../../core/viewer.js';
import { Service } from '../directory/service.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Municipality, Topic } from '../vocabulary/vocabulary.entity.js';
import type { CatalogueService, Vocabulary } from './engine/engine.types.js';
import { NeedPhrase } from './phrase.entity.js';

type Stored = Omit<CatalogueService, 'coverage'> & { coverage: string | null };

/** One service as text: two loads of the same service are equal texts, so that what has not changed need not be touched. */
export interface CatalogueRow {
  readonly id: string;
  readonly json: string;
}

/** All services that are offered, or those of them with these ids, as routing knows them: one statement. */
export async function readCatalogue(pool: Pool, ids: readonly string[] | null): Promise<CatalogueRow[]> {
  const service = rowOf(Service, 's');
  const only = ids ? sql` and ${service.id} = any(${ids}::uuid[])` : raw('');
  return ask<CatalogueRow>(pool, sql`select ${service.id}::text as id, ${catalogueJson(service)}::text as json from ${raw(`${tableNameOf(Service)} s`)} where ${service.closedOn} is null${only} order by ${service.id}`);
}

const areas = new Map<string, ReadonlySet<string>>();
const MOST_AREAS = 10_000;

/** Many services cover the same area: it is kept once. */
export function serviceOf({ json }: CatalogueRow): CatalogueService {
  const { coverage, ...service } = JSON.parse(json) as Stored;
  return { ...service, coverage: coverage === null ? null : areaOf(coverage) };
}

function areaOf(codes: string): ReadonlySet<string> {
  const known = areas.get(codes);
  if (known) return known;
  if (areas.size >= MOST_AREAS) areas.clear();
  const area: ReadonlySet<string> = new Set(codes.split(' ').filter(Boolean));
  areas.set(codes, area);
  return area;
}

/** What stays the same for all services, and the words that are no personal data though they begin with a capital. */
export async function readVocabulary(pool: Pool): Promise<Vocabulary & { providers: string[] }> {
  const listed = <T extends object>(entity: EntityClass<T>, of: (row: Row<T>) => Sql) => {
    const row = rowOf(entity, 'e');
    return sql`(select json_agg(${of(row)} order by ${of(row)}::text) from ${raw(`${tableNameOf(entity as EntityClass)} e`)})`;
  };
  const named = (row: Row<Topic> | Row<Municipality>) => sql`json_build_object('code', ${row.code}, 'name', ${row.name})`;
  const [row] = await ask<Vocabulary & { providers: string[] }>(
    pool,
    sql`select ${listed(Topic, named)} as topics, ${listed(Municipality, named)} as municipalities,
      ${listed(Organisation, (one) => sql`concat_ws(' ', ${one.name}->>'fi', ${one.name}->>'sv', ${one.name}->>'en')`)} as providers`,
  );
  return { topics: row!.topics ?? [], municipalities: row!.municipalities ?? [], providers: row!.providers ?? [] };
}

function catalogueJson(service: Row<Service>): Sql {
  const provider = valueOf(Organisation, (one) => sql`json_build_object('id', ${one.id}, 'name', ${one.name})`, (one) => sql`${one.id} = ${service.organisation}`);
  const codes = (property: 'topics' | 'coverage', aggregate: (code: Sql) => Sql) => {
    const { table, owner, target } = linkOf(Service, property);
    return sql`(select ${aggregate(sql`l.${target}`)} from ${table} l where l.${owner} = ${service.id})`;
  };
  const phrases = (language: string) =>
    valueOf(NeedPhrase, (one) => sql`coalesce(json_agg(${one.text} order by ${one.id}), '[]')`, (one) => sql`${one.service} = ${service.id} and ${one.language} = ${language}`);
  const pairs = {
    id: service.id,
    slug: service.slug,
    concept: service.concept,
    name: service.name,
    description: service.description,
    provider,
    topics: codes('topics', (code) => sql`coalesce(json_agg(${code} order by ${code}), '[]')`),
    stages: service.stages,
    industries: service.industries,
    sizes: service.sizes,
    coverage: sql`case when ${service.coverageType} <> 'NATIONAL' then ${codes('coverage', (code) => sql`coalesce(string_agg(${code}, ' ' order by ${code}), '')`)} end`,
    capacity: service.capacity,
    phrases: sql`json_build_object('fi', ${phrases('fi')}, 'sv', ${phrases('sv')}, 'en', ${phrases('en')})`,
  };
  return sql`json_build_object(${join(Object.entries(pairs).map(([name, value]) => sql`${raw(`'${name}'`)}, ${value}`), ', ')})`;
}

async function ask<R extends object>(pool: Pool, statement: Sql): Promise<R[]> {
  const { text, params } = render(statement);
  const values = params.map((param) => param.valueIn({ viewer: VISITOR, variables: {} }));
  return (await pool.query<R>(text, values as never)).rows;
}
