import { linkOf, rowOf, tableNameOf, valueOf, type Row } from '../../core/row.js';
import { asSql, raw, render, sql, type Condition, type Sql } from '../../core/sql.js';
import { VISITOR } from '../../core/viewer.js';
import { Organisation } from '../organisations/organisation.entity.js';
import type { Told } from './importColumns.rules.js';
import { Service } from './service.entity.js';
import type { ServiceDraft } from './upkeep.rules.js';

export interface FoundDraft {
  readonly id: string;
  readonly slug: string;
  /** The slug of its provider. */
  readonly provider: string;
  readonly isClosed: boolean;
  readonly draft: ServiceDraft;
  readonly told: Told;
}

export type Ask = (text: string, values: readonly unknown[]) => Promise<readonly { json: string }[]>;

/** Services as drafts in the order of their slugs. Thousands are read so without making entities of them. */
export async function findDrafts(ask: Ask, where: (row: Row<Service>) => Condition, limit: number): Promise<FoundDraft[]> {
  const row = rowOf(Service, 's');
  const statement = sql`select ${draftJson(row)}::text as json from ${raw(`${tableNameOf(Service)} s`)} where ${asSql(where(row))} order by ${row.slug} limit ${limit}`;
  const { text, params } = render(statement);
  const rows = await ask(text, params.map((param) => param.valueIn({ viewer: VISITOR, variables: {} })));
  return rows.map(({ json }) => JSON.parse(json) as FoundDraft);
}

function draftJson(row: Row<Service>): Sql {
  const codes = (property: 'topics' | 'coverageRegions' | 'coverage') => {
    const { table, owner, target } = linkOf(Service, property);
    return sql`(select coalesce(json_agg(l.${target} order by l.${target}), '[]') from ${table} l where l.${owner} = ${row.id})`;
  };
  const provider = valueOf(Organisation, (one) => one.slug, (one) => sql`${one.id} = ${row.organisation}`);
  const own = ['slug', 'name', 'description', 'serviceClasses', 'stages', 'industries', 'sizes', 'coverageType', 'cost', 'web', 'phone', 'email', 'promisedDays'] as const;
  return sql`json_build_object('id', ${row.id}, 'slug', ${row.slug}, 'provider', ${provider}, 'isClosed', ${row.closedOn} is not null,
    'told', json_build_object('capacity', ${row.capacity}, 'full_until', ${row.fullUntil}, 'assured_on', ${row.assuredOn}), 'draft', json_build_object(
    'topics', ${codes('topics')}, 'coverageRegions', ${codes('coverageRegions')}, 'coverageArea', ${row.coverageArea},
    'coverageMunicipalities', case when ${row.coverageType} = 'MUNICIPALITY' then ${codes('coverage')} else '[]' end,
    ${sqlPairs(own.map((name) => [name, row[name]]))}))`;
}

function sqlPairs(pairs: readonly (readonly [string, Sql])[]): Sql {
  return pairs.reduce((all, [name, value], place) => sql`${all}${raw(place === 0 ? '' : ', ')}${raw(`'${name}'`)}, ${value}`, raw(''));
}
