import type { Pool } from 'pg';
import { columnOf, metaOf, rowOf, tableOf } from '../../core/row.js';
import { asSql, raw, render, sql } from '../../core/sql.js';
import { VISITOR } from '../../core/viewer.js';
import { Service } from '../directory/service.entity.js';
import { covers } from '../directory/service.rules.js';
import { Municipality, Topic } from '../vocabulary/vocabulary.entity.js';
import type { Candidate } from './routing.rules.js';

const CONFIGURATIONS = ['finnish', 'swedish', 'english'] as const;
const MOST_CANDIDATES = 40;

/**
 * Candidates by full text in three languages, likeness of the name (trigrams) and topics whose name the text has. One
 * statement; the score is between 0 and about 2.
 */
export async function findCandidates(pool: Pool, text: string, municipality: string | null): Promise<Candidate[]> {
  const service = rowOf(Service, 's');
  const topics = metaOf(Service).properties['topics' as never] as { pivotTable: string; joinColumns: string[]; inverseJoinColumns: string[] };
  const topic = rowOf(Topic, 't');
  const lexemes = CONFIGURATIONS.map((name) => `select lexeme from unnest(to_tsvector('${name}', (select text from asked)))`).join(' union ');
  const nameText = sql`lower(concat_ws(' ', ${service.name}->>'fi', ${service.name}->>'sv', ${service.name}->>'en'))`;
  const covered = municipality ? asSql(covers(service, municipality)) : sql`${service.coverageType} = 'NATIONAL'`;
  const statement = sql`
    with asked as (select lower(${text}::text) as text),
    query as (select coalesce(string_agg(quote_literal(lexeme), ' | '), '''''')::tsquery as words from (${raw(lexemes)}) l where length(lexeme) > 2),
    about as (
      select ${topic.code} as code, greatest(
        word_similarity(${topic.name}->>'fi', asked.text), word_similarity(${topic.name}->>'sv', asked.text), word_similarity(${topic.name}->>'en', asked.text),
        strict_word_similarity(asked.text, ${topic.name}::text)) as likeness
      from ${raw(`${tableOf(metaOf(Topic))} t`)}, asked),
    scored as (
      select s.*, ts_rank(${raw(`s.${columnOf(metaOf(Service).properties['words' as never]!)}`)}, query.words, 1) as rank,
        word_similarity(asked.text, ${nameText}) as likeness,
        coalesce((select max(about.likeness) from about join ${raw(`"${topics.pivotTable}" p on p."${topics.inverseJoinColumns[0]}" = about.code where p."${topics.joinColumns[0]}" = s.id`)}), 0) as topic_likeness
      from ${raw(`${tableOf(metaOf(Service))} s`)}, asked, query
      where s.words @@ query.words or word_similarity(asked.text, ${nameText}) > 0.45)
    select s.id, (least(s.rank * 4, 1) * 0.6 + s.likeness * 0.6 + s.topic_likeness * 0.5)::float8 as score, s.likeness::float8 as "nameLikeness",
      array(select distinct w from asked, regexp_split_to_table(asked.text, '[^[:alnum:]-]+') w, ${raw(`unnest(array['${CONFIGURATIONS.join("','")}'])`)} c
        where length(w) > 2 and to_tsvector(c::regconfig, w) <> ''::tsvector and s.words @@ plainto_tsquery(c::regconfig, w)) as words,
      array(select about.code from about join ${raw(`"${topics.pivotTable}" p on p."${topics.inverseJoinColumns[0]}" = about.code where p."${topics.joinColumns[0]}" = s.id`)} and about.likeness > 0.5) as topics,
      (${covered}) as covers, ${service.industries} as industries, ${service.stages} as stages, ${service.capacity} as capacity
    from scored s order by score desc, s.id limit ${MOST_CANDIDATES}`;
  const { text: prepared, params } = render(statement);
  const { rows } = await pool.query<Candidate>({ text: prepared, values: params.map((param) => param.valueIn({ viewer: VISITOR, variables: {} })) });
  return rows;
}

/** The names of all municipalities, read once: they change once a year, with a migration. */
export async function municipalityNames(pool: Pool): Promise<{ code: string; names: string[] }[]> {
  const row = rowOf(Municipality, 'm');
  const { text } = render(sql`select ${row.code} as code, array[${row.name}->>'fi', ${row.name}->>'sv'] as names from ${raw(`${tableOf(metaOf(Municipality))} m`)} order by length(${row.name}->>'fi') desc`);
  return (await pool.query<{ code: string; names: string[] }>(text)).rows;
}
