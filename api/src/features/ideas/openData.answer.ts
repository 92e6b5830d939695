import { dayOf } from '../../core/clock.js';
import { isUuid } from '../../core/ids.js';
import type { Language, Localized } from '../../core/localized.js';
import { readFigures, type ReadContext } from '../../core/read.js';
import { Refusal } from '../../core/refusal.js';
import { linkOf, rowOf, tableNameOf, type Row } from '../../core/row.js';
import { VISITOR } from '../../core/viewer.js';
import { raw, sql, type Sql } from '../../core/sql.js';
import { oneRow } from '../../core/statement.js';
import { Campaign } from '../campaigns/campaign.entity.js';
import { Department } from '../organisations/organisation.entity.js';
import { Topic } from '../vocabulary/vocabulary.entity.js';
import { IdeaAnswer } from './answer.entity.js';
import { Idea } from './idea.entity.js';
import { headingsAsCsv, ideasAsRows, type OpenIdea } from './openData.rules.js';
import { campaignResults } from './results.answer.js';

const PAGE = 500;

/** The ideas of a campaign as a table for spreadsheets: in pieces, so that thousands are never in memory at once. */
export async function ideasAsCsv(ctx: ReadContext, campaign: string | null, language: Language): Promise<AsyncIterable<string>> {
  const { id } = await openCampaign(ctx, campaign);
  return (async function* () {
    yield headingsAsCsv(language);
    for await (const page of pagesOf(ctx, id)) yield ideasAsRows(page, language);
  })();
}

/** The campaign, its figures and its ideas in JSON, each idea on a line of its own. */
export async function ideasAsJson(ctx: ReadContext, campaign: string | null): Promise<AsyncIterable<string>> {
  const { id, ...about } = await openCampaign(ctx, campaign);
  const head = JSON.stringify({ campaign: { id, ...about }, results: await campaignResults({ ...ctx, viewer: VISITOR }, id) });
  return (async function* () {
    yield `${head.slice(0, -1)},"ideas":[`;
    let before = '\n';
    for await (const page of pagesOf(ctx, id)) {
      if (page.length > 0) yield before + page.map((idea) => JSON.stringify(idea)).join(',\n');
      if (page.length > 0) before = ',\n';
    }
    yield '\n]}\n';
  })();
}

type OpenCampaign = { id: string; title: Localized; municipality: string; collectFrom: string; discussFrom: string; answerFrom: string; doneFrom: string };

async function openCampaign(ctx: ReadContext, campaign: string | null): Promise<OpenCampaign> {
  const [found] = campaign !== null && isUuid(campaign) ? await readFigures<Campaign, OpenCampaign>(ctx, Campaign, {
    where: (row) => sql`${row.id} = ${campaign} and ${row.status} = 'PUBLISHED'`,
    columns: ({ id, title, municipality, collectFrom, discussFrom, answerFrom, doneFrom }) => ({ id, title, municipality, collectFrom, discussFrom, answerFrom, doneFrom }),
  }) : [];
  if (!found) throw new Refusal('NOT_FOUND');
  return found;
}

type Answered = NonNullable<OpenIdea['answered']>;
type Found = Omit<OpenIdea, 'publishedOn' | 'answered'> & { publishedAt: string; answered: (Omit<Answered, 'on'> & { at: string }) | null };

/** In the order of ids, which is that in which they came. */
async function* pagesOf(ctx: ReadContext, campaign: string): AsyncIterable<OpenIdea[]> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const [json] = await oneRow(ctx, {}, statementFor(campaign, after));
    const page = JSON.parse(json as string) as Found[];
    yield page.map(openIdea);
    if (page.length < PAGE) return;
    after = page.at(-1)!.id;
  }
}

function openIdea({ publishedAt, answered, hiddenReason, ...idea }: Found): OpenIdea {
  const { at, ...said } = answered ?? { at: null };
  const whole = at === null ? null : { ...(said as Omit<Answered, 'on'>), on: dayOf(new Date(at)) };
  return { ...idea, publishedOn: dayOf(new Date(publishedAt)), answered: whole, hiddenReason };
}

function statementFor(campaign: string, after: string): Sql {
  const row = rowOf(Idea, 'i');
  return sql`select coalesce(json_agg(${openly(row)} order by ${row.id}), '[]')::text from (select * from ${raw(tableNameOf(Idea))} i
    where ${row.campaign} = ${campaign} and ${row.confirmBy} is null and ${row.withdrawnAt} is null and ${row.id} > ${after} order by ${row.id} limit ${raw(String(PAGE))}) i`;
}

/** The same for everybody: also whoever may read what is hidden takes along only that it is. */
function openly(row: Row<Idea>): Sql {
  const { table, owner, target } = linkOf(Idea, 'topics');
  const topic = rowOf(Topic, 't');
  const topics = sql`(select coalesce(json_agg(json_build_object('code', ${topic.code}, 'name', ${topic.name}) order by ${topic.code}), '[]') from ${table} l join ${raw(tableNameOf(Topic))} t on ${topic.code} = l.${target} where l.${owner} = ${row.id})`;
  const [answer, department] = [rowOf(IdeaAnswer, 'a'), rowOf(Department, 'd')];
  const answered = sql`(select json_build_object('text', ${answer.text}, 'department', ${department.name}, 'at', ${answer.answeredAt}, 'plannedFor', ${answer.plannedFor})
    from ${raw(tableNameOf(IdeaAnswer))} a join ${raw(tableNameOf(Department))} d on ${department.id} = ${answer.department} where ${answer.idea} = ${row.id} order by ${answer.answeredAt} desc, ${answer.id} desc limit 1)`;
  const shown = (value: Sql) => sql`case when ${row.hiddenAt} is null then ${value} end`;
  return sql`json_build_object('id', ${row.id}, 'publishedAt', ${row.publishedAt}, 'language', ${shown(row.language)}, 'title', ${shown(row.title)}, 'text', ${shown(row.text)}, 'place', ${shown(row.place)},
    'topics', case when ${row.hiddenAt} is null then ${topics} else '[]' end, 'writer', ${shown(row.writerKind)}, 'supports', ${shown(row.supports)}, 'comments', ${shown(row.comments)}, 'answer', ${shown(row.answerStatus)}, 'answered', ${shown(answered)}, 'hiddenReason', ${row.hiddenReason})`;
}
