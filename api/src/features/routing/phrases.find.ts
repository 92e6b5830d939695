import { rowOf, tableNameOf } from '../../core/row.js';
import { raw, render, sql } from '../../core/sql.js';
import { VISITOR } from '../../core/viewer.js';
import type { Ask } from '../directory/drafts.find.js';
import { NO_PHRASES, type Phrases } from '../directory/importPhrases.rules.js';
import { NeedPhrase } from './phrase.entity.js';

type Found = { service: string; phrases: Partial<Phrases> };

/** The phrases of many services by one statement, each list in the order of what is compared. */
export async function findPhrases(ask: Ask, services: readonly string[]): Promise<Map<string, Phrases>> {
  const row = rowOf(NeedPhrase, 'p');
  const lists = sql`select ${row.service} as service, ${row.language} as language, json_agg(${row.text} order by ${row.sameAs}, ${row.id}) as texts
    from ${raw(`${tableNameOf(NeedPhrase)} p`)} where ${row.service} = any(${services}::uuid[]) group by 1, 2`;
  const { text, params } = render(sql`select json_build_object('service', l.service, 'phrases', json_object_agg(l.language, l.texts))::text as json from (${lists}) l group by l.service`);
  const rows = await ask(text, params.map((param) => param.valueIn({ viewer: VISITOR, variables: {} })));
  return new Map(rows.map(({ json }) => JSON.parse(json) as Found).map(({ service, phrases }) => [service, { ...NO_PHRASES, ...phrases }]));
}
