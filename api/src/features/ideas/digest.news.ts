import { query, type Tx } from '../../core/command.js';

export type NewsKind = 'ANSWERED' | 'MERGE_PROPOSED' | 'MERGED' | 'MERGE_OBJECTED' | 'MERGE_WITHDRAWN' | 'HIDDEN' | 'SHOWN' | 'WITHDRAWN' | 'PHASE_BEGAN' | 'PROPOSED' | 'COMMENTED' | 'MOVE_SUPPORT';

export interface News {
  readonly kind: NewsKind;
  readonly campaign: string;
  readonly phase: string | null;
  readonly idea: string | null;
  readonly into: string | null;
  readonly answer: string | null;
  /** How many comments there are; 1 for all else. */
  readonly n: number;
}

/** The job runs many times a day: what is older has been told, or was not wanted. So no more is looked through than what is new. */
const RECENT = "$1::timestamptz - interval '7 days'";

/** Who wants no mail, or had that of the day ($2), is told nothing. */
const wants = (person: string) => `not exists (select from no_idea_digest x where x.person_id = ${person}) and not exists (select from idea_digest x where x.person_id = ${person} and x.day = $2::date)`;

/** What somebody follows, with since when they have been told nothing of it. */
const followed = (whose: string) => `select f.person_id, f.idea_id, f.campaign_id, f.topic_code, greatest(f.since, t.until) as since
  from idea_follow f left join lateral (select max(d.until) as until from idea_digest d where d.person_id = f.person_id) t on true where ${whose}`;

/** An idea concerns who follows it, its campaign or one of its topics. */
const concerns = (idea: string, campaign: string) => `(f.idea_id = ${idea} or f.campaign_id = ${campaign} or exists (select from idea_topics t where t.idea_id = ${idea} and t.topic_code = f.topic_code))`;

/** The kinds that have words in the mail; there may be others, also such as a version after this one writes. */
const TOLD = "'ANSWERED', 'MERGE_PROPOSED', 'MERGED', 'MERGE_OBJECTED', 'MERGE_WITHDRAWN', 'HIDDEN', 'SHOWN', 'WITHDRAWN', 'PHASE_BEGAN'";

/** Decisions on ideas and campaigns, and whether the idea of a decision can be read; comments that were hidden are told of to nobody. */
const decisions = `select f.person_id, d.kind, d.campaign_id, d.phase, d.idea, d."into", d.answer, d.at, d.id::text as one
  from followed f join campaign_decision d on d.at > f.since and d.at > ${RECENT} and not d.on_comment and d.kind in (${TOLD})
   and case when d.idea is null then f.campaign_id = d.campaign_id else ${concerns('d.idea', 'd.campaign_id')} or f.idea_id = d."into" end`;

/** One’s own ideas and comments are no news. */
const ideas = `select f.person_id, 'PROPOSED', i.campaign_id, null, i.id, null::uuid, null::uuid, i.published_at, i.id::text
  from followed f join idea i on i.published_at > f.since and i.published_at > ${RECENT} and f.idea_id is null and i.confirm_by is null and i.hidden_at is null
   and i.author_id is distinct from f.person_id and ${concerns('i.id', 'i.campaign_id')}`;
const comments = `select f.person_id, 'COMMENTED', i.campaign_id, null, i.id, null::uuid, null::uuid, c.posted_at, c.id::text
  from followed f join idea_comment c on c.posted_at > f.since and c.posted_at > ${RECENT} and c.idea_id = f.idea_id and c.hidden_at is null and c.author_id is distinct from f.person_id
  join idea i on i.id = c.idea_id and i.hidden_at is null`;

/** Who supports an idea that was merged is asked once whether they move their support. */
const asked = (whose: string) => `select s.person_id, 'MOVE_SUPPORT', d.campaign_id, null, d.idea, d."into", null::uuid, d.at, d.id::text
  from campaign_decision d join idea i on i.id = d.idea and i.merged_into_id = d."into" join idea_support s on s.idea_id = d.idea
  where d.kind = 'MERGED' and d.at > ${RECENT} and ${whose} and d.at > coalesce((select max(g.until) from idea_digest g where g.person_id = s.person_id), '-infinity')
   and not exists (select from idea_support other where other.idea_id = d."into" and other.person_id = s.person_id)`;

/** All that is new until a moment ($1) for those who want to hear it and have had no mail on a day ($2): of all of them, or of one. */
const newsUntil = (whose: (person: string) => string) => `with followed as (${followed(whose('f.person_id'))}), news (person_id, kind, campaign_id, phase, idea, "into", answer, at, one) as (${decisions} union ${ideas} union ${comments} union ${asked(whose('s.person_id'))})
  select n.* from news n where n.at <= $1`;
const ofAll = newsUntil(wants);
const ofOne = newsUntil((person) => `${person} = $3 and ${wants(person)}`);

/** Those for whom something is new. */
export async function readersOfNews(em: Tx['em'], until: Date, day: string): Promise<string[]> {
  return (await query<{ id: string }>(em, `select distinct person_id as id from (${ofAll}) n order by 1`, [until, day])).map(({ id }) => id);
}

/** What is new for one of them, in the order in which it happened; comments on an idea are counted. */
export function newsFor(em: Tx['em'], person: string, until: Date, day: string): Promise<News[]> {
  const text = `select kind, campaign_id as campaign, phase, idea, "into", answer, count(distinct one)::int as n from (${ofOne}) n
    group by kind, campaign_id, phase, idea, "into", answer, case when kind <> 'COMMENTED' then one end order by max(at), min(one)`;
  return query<News>(em, text, [until, day, person]);
}
