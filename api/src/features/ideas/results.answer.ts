import { isUuid } from '../../core/ids.js';
import { readFigures, type ReadContext } from '../../core/read.js';
import { exists, linkOf, rowOf, tableNameOf, valueOf, type EntityClass, type Row } from '../../core/row.js';
import { raw, sql, type Sql } from '../../core/sql.js';
import { oneRow } from '../../core/statement.js';
import { Campaign } from '../campaigns/campaign.entity.js';
import { Contact } from '../contacts/contact.entity.js';
import { Event, Registration } from '../events/event.entity.js';
import { Need } from '../needs/need.entity.js';
import { Referral } from '../referrals/referral.entity.js';
import { Topic } from '../vocabulary/vocabulary.entity.js';
import { IdeaComment } from './comment.entity.js';
import { AnswerStatus, Idea, IdeaSupport } from './idea.entity.js';
import type { CampaignResults } from './results.types.js';

/** Null where there is no campaign that is open to all. Numbers only, and but for the new companies the same for everybody. */
export async function campaignResults(ctx: ReadContext, campaign: string): Promise<CampaignResults | null> {
  if (!isUuid(campaign)) return null;
  const [known] = await readFigures<Campaign, { id: string; municipality: string }>(ctx, Campaign, { where: (row) => sql`${row.id} = ${campaign} and ${row.status} = 'PUBLISHED'`, columns: ({ id, municipality }) => ({ id, municipality }) });
  if (!known) return null;
  const [json] = await oneRow(ctx, {}, statementFor(campaign));
  const found = JSON.parse(json as string) as CampaignResults;
  // Who is new tells of whom the municipality knows: with the names on the ideas, who its clients are.
  return { ...found, newCompanies: ctx.viewer.is('ADVISER', known.municipality) ? found.newCompanies : null };
}

const tableAs = (entity: EntityClass, alias: string): Sql => raw(`${tableNameOf(entity)} ${alias}`);

/** What stands in the open, who said it, and when each company spoke first: each read once for all figures. */
function statementFor(campaign: string): Sql {
  const [idea, comment] = [rowOf(Idea, 'i'), rowOf(IdeaComment, 'c')];
  const count = (from: string, where = 'true') => raw(`(select count(*)::int from ${from} where ${where})`);
  const sum = (column: string) => raw(`(select coalesce(sum(${column}), 0)::int from shown)`);
  return sql`
    with known as materialized (select ${idea.id} as id, ${idea.author} as person, ${idea.company} as company, ${idea.publishedAt} as at, ${idea.supports} as supports, ${idea.comments} as comments, ${idea.hiddenAt} as hidden, ${idea.answerStatus} as answer
        from ${tableAs(Idea, 'i')} where ${idea.campaign} = ${campaign} and ${idea.confirmBy} is null and ${idea.withdrawnAt} is null),
      shown as materialized (select * from known where hidden is null),
      said as materialized (select person, company, at from shown
        union all select ${comment.author}, ${comment.company}, ${comment.postedAt} from ${tableAs(IdeaComment, 'c')} join shown on shown.id = ${comment.idea} where ${comment.hiddenAt} is null),
      firm as materialized (select company, min(at) as at from said where company is not null group by company)
    select json_build_object('ideas', ${count('shown')}, 'hidden', ${count('known', 'hidden is not null')}, 'people', ${people()},
      'companies', ${count('firm')}, 'newCompanies', (select count(*)::int from firm where not (${isKnown(campaign, raw('firm.company'), raw('firm.at'))})),
      'supports', ${sum('supports')}, 'comments', ${sum('comments')}, 'answers', ${byAnswer()}, 'topics', ${byTopic()})::text`;
}

function people(): Sql {
  const support = rowOf(IdeaSupport, 's');
  return sql`(select count(*)::int from (select person from said where person is not null union select ${support.person} from ${tableAs(IdeaSupport, 's')} join shown on shown.id = ${support.idea}) one)`;
}

/** The municipality had heard of the company before it spoke here. */
function isKnown(campaign: string, company: Sql, at: Sql): Sql {
  const came = (one: Row<Registration>) => sql`${one.company} = ${company} and ${one.status} = 'ATTENDED' and ${valueOf(Event, (event) => event.startsAt, (event) => sql`${event.id} = ${one.event}`)} < ${at}`;
  const before = [
    exists(Contact, (one) => sql`${one.company} = ${company} and ${one.at} < ${at}`),
    exists(Need, (one) => sql`${one.company} = ${company} and ${one.recordedAt} < ${at}`),
    exists(Referral, (one) => sql`${one.company} = ${company} and ${one.sentAt} < ${at}`),
    exists(Registration, came),
    exists(Idea, (one) => sql`${one.company} = ${company} and ${one.campaign} <> ${campaign} and ${one.publishedAt} < ${at} and ${one.confirmBy} is null`),
  ];
  return before.reduce((all, one) => sql`${all} or ${one}`);
}

function byAnswer(): Sql {
  return sql`(select coalesce(json_agg(json_build_object('status', f.answer, 'ideas', f.ideas) order by array_position(${Object.keys(AnswerStatus)}::text[], f.answer)), '[]') from (select answer, count(*)::int as ideas from shown group by answer) f)`;
}

function byTopic(): Sql {
  const { table, owner, target } = linkOf(Idea, 'topics');
  const topic = rowOf(Topic, 't');
  return sql`(select coalesce(json_agg(f order by f.ideas desc, f.supports desc, f.topic), '[]') from (
    select ${topic.code} as topic, ${topic.name} as name, count(*)::int as ideas, sum(shown.supports)::int as supports, sum(shown.comments)::int as comments
    from shown left join ${table} l on l.${owner} = shown.id left join ${tableAs(Topic, 't')} on ${topic.code} = l.${target} group by ${topic.code}, ${topic.name}) f)`;
}
