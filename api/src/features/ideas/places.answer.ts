import { isUuid } from '../../core/ids.js';
import type { ReadContext } from '../../core/read.js';
import { linkOf, rowOf, tableNameOf, type Row } from '../../core/row.js';
import { raw, sql, type Sql } from '../../core/sql.js';
import { oneRow } from '../../core/statement.js';
import { Topic } from '../vocabulary/vocabulary.entity.js';
import { Idea } from './idea.entity.js';
import type { IdeaPlace, IdeaTopic } from './places.types.js';

const MOST_PLACES = 50;
const SPACES = sql`'\\s+'`;

/** Of what everybody reads, so it is the same for everybody: a hidden idea has no place for others, and one that waits for its guest is not there. */
export async function placesOf(ctx: ReadContext, campaign: string): Promise<IdeaPlace[]> {
  if (!isUuid(campaign)) return [];
  const idea = rowOf(Idea, 'i');
  const [json] = await oneRow(ctx, {}, sql`
    select coalesce(json_agg(json_build_object('place', f.place, 'ideas', f.ideas) order by f.ideas desc, f.place), '[]')::text from (
      select mode() within group (order by ${spaced(idea.place)}) as place, count(*)::int as ideas
      from ${raw(`${tableNameOf(Idea)} i`)}
      where ${isListed(idea, campaign)} and ${spaced(idea.place)} <> ''
      group by lower(${spaced(idea.place)}) order by 2 desc, 1 limit ${raw(String(MOST_PLACES))}) f`);
  return JSON.parse(json as string) as IdeaPlace[];
}

/** Counted like the places. */
export async function topicsOf(ctx: ReadContext, campaign: string): Promise<IdeaTopic[]> {
  if (!isUuid(campaign)) return [];
  const [idea, topic] = [rowOf(Idea, 'i'), rowOf(Topic, 't')];
  const { table, owner, target } = linkOf(Idea, 'topics');
  const [json] = await oneRow(ctx, {}, sql`
    select coalesce(json_agg(json_build_object('topic', f.topic, 'name', f.name, 'ideas', f.ideas) order by f.ideas desc, f.topic), '[]')::text from (
      select ${topic.code} as topic, ${topic.name} as name, count(*)::int as ideas
      from ${raw(`${tableNameOf(Idea)} i`)} join ${table} l on l.${owner} = ${idea.id} join ${raw(`${tableNameOf(Topic)} t`)} on ${topic.code} = l.${target}
      where ${isListed(idea, campaign)} group by ${topic.code}, ${topic.name}) f`);
  return JSON.parse(json as string) as IdeaTopic[];
}

/** Whether an idea is about the place, whatever the letters and spaces with which somebody wrote it. */
export function isAbout(row: Row<Idea>, place: string): Sql {
  return sql`lower(${spaced(row.place)}) = lower(${spaced(sql`${place}::text`)})`;
}

const isListed = (idea: Row<Idea>, campaign: string): Sql => sql`${idea.campaign} = ${campaign} and ${idea.confirmBy} is null and ${idea.hiddenAt} is null and ${idea.mergedInto} is null`;
const spaced = (text: Sql): Sql => sql`btrim(regexp_replace(${text}, ${SPACES}, ' ', 'g'))`;
