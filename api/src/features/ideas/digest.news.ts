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
const isNew = (at: string) => `${at} > ${RECENT} and ${at} <= $1`;

/** Who wants no mail, or had that of the day ($2), is told nothing. */
const wants = (person: string) => `not exists (select from no_idea_digest x where x.person_id = ${person}) and not exists (select from idea_digest x where x.person_id = ${person} and x.day = $2::date)`;

/** What somebody follows, with since when they have been told nothing of it; of older mails nothing is asked, because all that they told is older than what is looked through. */
const followed = (whose: string) => `select f.person_id, f.idea_id, f.campaign_id, f.topic_code, greatest(f.since, t.until) as since
  from idea_follow f left join lateral (select max(d.until) as until from idea_digest d where d.person_id = f.person_id and d.day >= $2::date - 8) t on true where ${whose}`;

/** Something that may have happened to what somebody follows. Each is found by one equation, so that neither many followers nor many decisions are compared one with another. */
interface Happening {
  readonly follows: 'idea_id' | 'campaign_id' | 'topic_code';
  /** What it happened to: equal to what is followed. */
  readonly to: string;
  readonly from: string;
  /** What is new, in the order of `News`, and what makes it one. */
  readonly what: string;
  readonly at: string;
  /** One’s own ideas and comments are no news. */
  readonly author: string;
  readonly where: string;
}

/** The kinds that have words in the mail; there may be others, also such as a version after this one writes. */
const TOLD = "'ANSWERED', 'MERGE_PROPOSED', 'MERGED', 'MERGE_OBJECTED', 'MERGE_WITHDRAWN', 'HIDDEN', 'SHOWN', 'WITHDRAWN', 'PHASE_BEGAN'";

/** Decisions on ideas and campaigns, and whether the idea of a decision can be read; comments that were hidden are told of to nobody. */
const decision = { from: 'campaign_decision d', what: 'd.kind, d.campaign_id, d.phase, d.idea, d."into", d.answer, d.at, d.id::text', at: 'd.at', author: 'null::uuid', where: `not d.on_comment and d.kind in (${TOLD})` };
const proposed = { from: 'idea i', what: "'PROPOSED', i.campaign_id, null, i.id, null::uuid, null::uuid, i.published_at, i.id::text", at: 'i.published_at', author: 'i.author_id', where: 'i.confirm_by is null and i.hidden_at is null' };
const commented = { from: 'idea_comment c join idea i on i.id = c.idea_id', what: "'COMMENTED', i.campaign_id, null, i.id, null::uuid, null::uuid, c.posted_at, c.id::text", at: 'c.posted_at', author: 'c.author_id', where: 'c.hidden_at is null and i.hidden_at is null' };

/** An idea concerns who follows it, its campaign or one of its topics. */
const happenings: readonly Happening[] = [
  { ...decision, follows: 'idea_id', to: 'd.idea' },
  { ...decision, follows: 'idea_id', to: 'd."into"' },
  { ...decision, follows: 'campaign_id', to: 'd.campaign_id' },
  { ...decision, follows: 'topic_code', to: 't.topic_code', from: `${decision.from} join idea_topics t on t.idea_id = d.idea` },
  { ...proposed, follows: 'campaign_id', to: 'i.campaign_id' },
  { ...proposed, follows: 'topic_code', to: 't.topic_code', from: `${proposed.from} join idea_topics t on t.idea_id = i.id` },
  { ...commented, follows: 'idea_id', to: 'c.idea_id' },
];

/** All of it, for each who follows it. */
const told = ({ follows, to, from, what, at, author, where }: Happening) =>
  `select f.person_id, ${what} from followed f, ${from} where ${to} = f.${follows} and ${at} > f.since and ${isNew(at)} and ${author} is distinct from f.person_id and ${where}`;

/** Who is told of any of it. The latest of each thing tells that, and where it is the follower’s own, the latest of somebody else: two writers of a thing are enough. */
const readers = ({ follows, to, from, at, author, where }: Happening) =>
  `select f.person_id from followed f join (select ${to} as thing, ${author} as author, max(${at}) as at, row_number() over (partition by ${to} order by max(${at}) desc) as nth from ${from} where ${isNew(at)} and ${where} group by 1, 2) h
   on h.thing = f.${follows} and h.nth <= 2 and h.at > f.since and h.author is distinct from f.person_id`;

/** Who supports an idea that was merged is asked once whether they move their support. */
const asked = (whose: string) => `select s.person_id, 'MOVE_SUPPORT', d.campaign_id, null, d.idea, d."into", null::uuid, d.at, d.id::text
  from campaign_decision d join idea i on i.id = d.idea and i.merged_into_id = d."into" join idea_support s on s.idea_id = d.idea
  where d.kind = 'MERGED' and ${isNew('d.at')} and ${whose} and d.at > coalesce((select max(g.until) from idea_digest g where g.person_id = s.person_id and g.day >= $2::date - 8), '-infinity')
   and not exists (select from idea_support other where other.idea_id = d."into" and other.person_id = s.person_id)`;

/** Of all who want to hear it and have had no mail on a day ($2), those for whom something is new at a moment ($1). */
const ofAll = `with followed as (${followed(wants('f.person_id'))})
  ${happenings.map(readers).join(' union ')} union select a.person_id from (${asked(wants('s.person_id'))}) a order by 1`;

/** All that is new at a moment for one of them. */
const mine = (person: string) => `${person} = $3 and ${wants(person)}`;
const ofOne = `with followed as (${followed(mine('f.person_id'))}), news (person_id, kind, campaign_id, phase, idea, "into", answer, at, one) as (${happenings.map(told).join(' union ')} union ${asked(mine('s.person_id'))})
  select * from news`;

/** Those for whom something is new. */
export async function readersOfNews(em: Tx['em'], until: Date, day: string): Promise<string[]> {
  return (await query<{ person_id: string }>(em, ofAll, [until, day])).map((row) => row.person_id);
}

/** What is new for one of them, in the order in which it happened; comments on an idea are counted. */
export function newsFor(em: Tx['em'], person: string, until: Date, day: string): Promise<News[]> {
  const text = `select kind, campaign_id as campaign, phase, idea, "into", answer, count(distinct one)::int as n from (${ofOne}) n
    group by kind, campaign_id, phase, idea, "into", answer, case when kind <> 'COMMENTED' then one end order by max(at), min(one)`;
  return query<News>(em, text, [until, day, person]);
}
