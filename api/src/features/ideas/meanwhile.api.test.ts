import pg from 'pg';
import { beforeAll, expect, test, vi } from 'vitest';
import { connectOrm } from '../../core/orm.js';
import { entities } from '../../features.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';
import { completeMerges } from './merge.commands.js';

const now = new Date('2027-02-10T09:00:00+02:00');
const net = network({}, { clock: () => now });
const WITHDRAW = 'mutation ($idea: ID!) { withdrawIdea(idea: $idea) { id } }';
const HIDE = 'mutation ($input: HideIdeaInput!) { hideIdea(input: $input) { id } }';
const SUPPORT = 'mutation ($input: SupportIdeaInput!) { supportIdea(input: $input) { supports } }';
const COMMENT = 'mutation ($input: CommentIdeaInput!) { commentIdea(input: $input) { id } }';
const MOVE = 'mutation ($id: ID!) { moveSupport(ideaMerge: $id) { id } }';

let campaign: string;
let ownerId: string;
let owner: Client;
let other: Client;
let adviser: Client;

beforeAll(async () => {
  const { someone, company, insert } = make(net().sql);
  const words = JSON.stringify({ fi: 'Kysymys', sv: 'Kysymys', en: 'Kysymys' });
  campaign = await insert('campaign', { municipality_code: '790', places: [], title: words, description: words, drawing: 'TOWN', status: 'PUBLISHED', collect_from: '2027-02-01', discuss_from: '2027-03-01', answer_from: '2027-04-01', done_from: '2027-05-01' });
  const email = await someone('ENTREPRENEUR', { company_id: await company() });
  [owner, other] = [await net().as(email), await net().as(await someone('ENTREPRENEUR', { company_id: await company() }))];
  ownerId = (await net().sql.query('select id from person where email = $1', [email])).rows[0].id;
  adviser = await net().as(await someone('ADVISER', { municipality_code: '790' }));
});

const newIdea = (changes: object = {}) => make(net().sql).insert('idea', { campaign_id: campaign, author_id: ownerId, title: 'Idea', text: 'Alueelle tarvitaan.', language: 'fi', writer_kind: 'PERSON', signed_as: 'NAME', published_at: now, ...changes });
const waiting = async () => (await net().sql.query("select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()")).rows[0].n;

/** Somebody holds an idea; those who come meanwhile stand in a row behind it, in this order, and then all go on. */
async function inThisOrder(idea: string, ...deeds: (() => Promise<unknown>)[]): Promise<void> {
  const holder = new pg.Client({ connectionString: net().settings.databaseUrl! });
  await holder.connect();
  await holder.query('begin');
  await holder.query('select from idea where id = $1 for update', [idea]);
  const going: Promise<unknown>[] = [];
  for (const deed of deeds) {
    going.push(deed());
    await vi.waitUntil(async () => (await waiting()) >= going.length, { timeout: 20_000 });
  }
  await holder.query('commit');
  await Promise.all(going);
  await holder.end();
}

test.each([
  ['withdrawn by its writer', (idea: string) => owner.ask(WITHDRAW, { idea })],
  ['hidden by a host', (idea: string) => adviser.ask(HIDE, { input: { idea, reason: 'Asiaton kirjoitus' } })],
])('no support and no comment lands on an idea that is being %s', async (_how, goes) => {
  const idea = await newIdea();
  const merged = await newIdea();
  await other.ask(SUPPORT, { input: { idea: merged, support: true } });
  const merge = await make(net().sql).insert('idea_merge', { idea_id: merged, into_id: idea, status: 'MERGED', reason: 'Sama asia', language: 'fi', proposed_at: now, object_until: now, decided_at: now });
  const refused = async (query: string, variables: object) => expect(await other.refusal(query, variables)).toBe('IDEA_HIDDEN');
  await inThisOrder(
    idea,
    () => goes(idea),
    () => refused(SUPPORT, { input: { idea, support: true } }),
    () => refused(COMMENT, { input: { idea, text: 'Kilpaileva kommentti', language: 'FI', signedAs: 'NAME' } }),
    () => refused(MOVE, { id: merge }),
  );
  const { rows } = await net().sql.query('select supports, comments, (select count(*)::int from idea_support s where s.idea_id = i.id) as rows, (select count(*)::int from idea_comment c where c.idea_id = i.id) as said from idea i where id = $1', [idea]);
  expect(rows).toEqual([{ supports: 0, comments: 0, rows: 0, said: 0 }]);
  // Support that could not be moved stays where it was.
  expect((await net().visitor.ask('query ($id: ID!) { idea(id: $id) { supports } }', { id: merged })).idea.supports).toBe(1);
});

test.each([
  ['into one that is being hidden', 'into'],
  ['that is being hidden', 'idea'],
] as const)('an idea %s is not merged until it is shown again', async (_which, hides) => {
  const ids = { idea: await newIdea(), into: await newIdea() };
  const merge = await make(net().sql).insert('idea_merge', { idea_id: ids.idea, into_id: ids.into, status: 'PROPOSED', reason: 'Sama asia', language: 'fi', proposed_at: '2027-01-20', object_until: '2027-02-09' });
  const orm = await connectOrm(net().settings.databaseUrl!, entities);
  const complete = () => completeMerges({ em: orm.em.fork(), portalUrl: 'http://portal.example', clock: () => now });
  const state = async () => (await net().sql.query('select m.status, i.merged_into_id as into from idea_merge m join idea i on i.id = m.idea_id where m.id = $1', [merge])).rows[0];
  // The job has found it due before it is hidden, and goes on after.
  await inThisOrder(ids[hides], () => adviser.ask(HIDE, { input: { idea: ids[hides], reason: 'Asiaton kirjoitus' } }), complete);
  expect(await state()).toEqual({ status: 'PROPOSED', into: null });
  await adviser.ask('mutation ($input: IdeaPartInput!) { showIdeaAgain(input: $input) { id } }', { input: { idea: ids[hides] } });
  await complete();
  expect(await state()).toEqual({ status: 'MERGED', into: ids.into });
  await orm.close(true);
});
