import type { Pool } from 'pg';
import { metaOf, quoted, rowOf, tableOf } from '../../core/row.js';
import { asSql, join, raw, render, sql, type Sql } from '../../core/sql.js';
import { VISITOR } from '../../core/viewer.js';
import { Service } from '../directory/service.entity.js';
import { covers } from '../directory/service.rules.js';
import { Municipality, Topic } from '../vocabulary/vocabulary.entity.js';
import type { Candidate } from './routing.rules.js';

const CONFIGURATIONS = ['finnish', 'swedish', 'english'] as const;
const MOST_CANDIDATES = 40;
const MOST_WORDS = 40;
/** A word counts as found where a part of the text is at least this like it (trigrams), or has the same stem. */
const LIKE_FROM = 0.5;

const topics = () => metaOf(Service).properties['topics' as never] as unknown as { pivotTable: string; joinColumns: string[]; inverseJoinColumns: string[] };
const inAllLanguages = (column: Sql): Sql => sql`lower(concat_ws(' ', ${column}->>'fi', ${column}->>'sv', ${column}->>'en'))`;

/**
 * Candidates by the words of the need: each one is looked for in names, descriptions and topics, by its stem (full text
 * in three languages) and by likeness (trigrams), and weighs more the fewer services have it. One statement.
 */
export async function findCandidates(pool: Pool, text: string, municipality: string | null): Promise<Candidate[]> {
  const service = rowOf(Service, 's');
  const topic = rowOf(Topic, 't');
  const { pivotTable, joinColumns, inverseJoinColumns } = topics();
  const link = raw(`${quoted(pivotTable)} p`);
  const found = (word: Sql) => sql`(${join(CONFIGURATIONS.map((name) => sql`${service.words} @@ plainto_tsquery(${raw(`'${name}'`)}, ${word})`), ' or ')})`;
  const covered = municipality ? asSql(covers(service, municipality)) : sql`${service.coverageType} = 'NATIONAL'`;
  const statement = sql`
    with words as (
      select w, min(place) as place from regexp_split_to_table(lower(${text}::text), '[^[:alnum:]-]+') with ordinality as split(w, place)
      where length(w) > 2 and ${join(CONFIGURATIONS.map((name) => sql`to_tsvector(${raw(`'${name}'`)}, w) <> ''::tsvector`), ' and ')}
      group by w order by place limit ${MOST_WORDS}),
    subjects as (
      select p.${raw(quoted(joinColumns[0]!))} as service, string_agg(${inAllLanguages(topic.name)}, ' ') as names, array_agg(${topic.code}) as codes
      from ${link} join ${raw(`${tableOf(metaOf(Topic))} t`)} on ${topic.code} = p.${raw(quoted(inverseJoinColumns[0]!))} group by 1),
    likenesses as (
      select ${service.id} as id, words.w, greatest(
        word_similarity(words.w, ${inAllLanguages(service.name)}),
        word_similarity(words.w, subjects.names) * 0.9,
        word_similarity(words.w, ${inAllLanguages(service.description)}) * 0.75,
        case when ${found(sql`words.w`)} then 0.8 else 0 end) as likeness,
        word_similarity(words.w, subjects.names) as topical
      from ${raw(`${tableOf(metaOf(Service))} s`)} join subjects on subjects.service = ${service.id} cross join words),
    weights as (
      select w, ln(1 + count(*) / (1.0 + count(*) filter (where likeness >= ${LIKE_FROM}))) as weight from likenesses group by w),
    scored as (
      select id, coalesce(sum(weight * likeness) filter (where likeness >= ${LIKE_FROM}), 0) / least(greatest(sum(weight), 3), 8) as score,
        array_agg(w) filter (where likeness >= ${LIKE_FROM}) as words, max(topical) as topical
      from likenesses join weights using (w) group by id)
    select ${service.id}, scored.score::float8 as score, scored.words, scored.topical >= 0.6 as "topicNamed",
      word_similarity(lower(${text}::text), ${inAllLanguages(service.name)})::float8 as "nameLikeness", subjects.codes as topics,
      (${covered}) as covers, ${service.industries} as industries, ${service.stages} as stages, ${service.capacity} as capacity
    from scored join ${raw(`${tableOf(metaOf(Service))} s`)} on ${service.id} = scored.id join subjects on subjects.service = ${service.id}
    where scored.words is not null order by score desc, ${service.id} limit ${MOST_CANDIDATES}`;
  return ask<Candidate>(pool, statement);
}

/** The names of all municipalities, the longest first. */
export async function municipalityNames(pool: Pool): Promise<{ code: string; names: string[] }[]> {
  const row = rowOf(Municipality, 'm');
  const names = sql`array[${row.name}->>'fi', ${row.name}->>'sv']`;
  return ask(pool, sql`select ${row.code} as code, ${names} as names from ${raw(`${tableOf(metaOf(Municipality))} m`)} order by length(${row.name}->>'fi') desc`);
}

async function ask<R extends object>(pool: Pool, statement: Sql): Promise<R[]> {
  const { text, params } = render(statement);
  const values = params.map((param) => param.valueIn({ viewer: VISITOR, variables: {} }));
  return (await pool.query<R>(text, values as never)).rows;
}
