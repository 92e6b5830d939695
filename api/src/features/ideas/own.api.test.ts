import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { forgetEnded } from '../../core/forget.js';
import { connectOrm } from '../../core/orm.js';
import { entities } from '../../features.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';
import { IdeaComment, IdeaCommentEdit } from './comment.entity.js';

let now = new Date('2027-02-10T09:00:00+02:00');
const net = network({}, { clock: () => now });
const CHANGE = 'mutation ($input: ChangeCommentInput!) { changeComment(input: $input) { text language changedAt edits { text changedAt } } }';
const BACK = 'mutation ($comment: ID!) { withdrawComment(comment: $comment) { text withdrawnAt hiddenReason edits { text } writer { kind name } idea { comments } } }';
const WITHDRAW = 'mutation ($idea: ID!) { withdrawIdea(idea: $idea) { title text place supports withdrawnAt topics { code } edits { title } writer { name } } }';
const COMMENT = 'mutation ($input: CommentIdeaInput!) { commentIdea(input: $input) { id } }';
const COMMENTS = 'query ($idea: ID!) { ideaComments(idea: $idea) { edges { node { id text isReply withdrawnAt writer { name } edits { text } } } } }';
const ONE = 'query ($id: ID!) { idea(id: $id) { title text place supports withdrawnAt edits { title } } }';
const LIST = 'query ($campaign: ID!, $mine: Boolean! = false, $hidden: Boolean! = false) { ideas(campaign: $campaign, mine: $mine, hidden: $hidden) { totalCount } }';
const LOG = 'query ($campaign: ID!) { campaignDecisions(campaign: $campaign) { edges { node { kind onComment reason idea { id title } } } } }';
const SUPPORT = 'mutation ($input: SupportIdeaInput!) { supportIdea(input: $input) { supports } }';
const SHOW = 'mutation ($input: IdeaPartInput!) { showIdeaAgain(input: $input) { id } }';
const REPORT = 'mutation ($input: ReportIdeaInput!) { reportIdea(input: $input) }';
const REPORTS = 'query ($campaign: ID!) { ideaReports(campaign: $campaign) { totalCount } }';
const MERGE = 'mutation ($input: ProposeMergeInput!) { proposeMerge(input: $input) { merge { status } } }';

let campaign: string;
let idea: string;
let ownerId: string;
let owner: Client;
let other: Client;
let adviser: Client;
let head: Client;
let visitor: Client;

const text = (fi: string) => JSON.stringify({ fi, sv: fi, en: fi });
const newIdea = (changes: object = {}) =>
  make(net().sql).insert('idea', { campaign_id: campaign, author_id: ownerId, title: 'Lounaspaikka', text: 'Alueelle tarvitaan lounaspaikka.', place: 'Pehula', language: 'fi', writer_kind: 'PERSON', signed_as: 'NAME', published_at: now, ...changes });

beforeAll(async () => {
  const { someone, company } = make(net().sql);
  const ownerEmail = await someone('ENTREPRENEUR', { company_id: await company() });
  owner = await net().as(ownerEmail);
  ownerId = (await net().sql.query('select id from person where email = $1', [ownerEmail])).rows[0].id;
  other = await net().as(await someone('ENTREPRENEUR', { company_id: await company() }));
  adviser = await net().as(await someone('ADVISER', { municipality_code: '790' }));
  const [{ id: department }] = (await net().sql.query("select id from department where municipality_code = '790' order by key limit 1")).rows;
  head = await net().as(await someone('HEAD', { department_id: department }));
  visitor = net().visitor;
});
beforeEach(async () => {
  now = new Date('2027-02-10T09:00:00+02:00');
  campaign = await make(net().sql).insert('campaign', { municipality_code: '790', places: [], title: text('Kysymys'), description: text('Miksi'), drawing: 'TOWN', status: 'PUBLISHED', collect_from: '2027-02-01', discuss_from: '2027-03-01', answer_from: '2027-04-01', done_from: '2027-05-01' });
  idea = await newIdea();
});

const comment = async (changes: object = {}, client = other): Promise<string> => (await client.ask(COMMENT, { input: { idea, text: 'Hyvä idea', language: 'FI', signedAs: 'NAME', ...changes } })).commentIdea.id;
const comments = async (client = visitor) => (await client.ask(COMMENTS, { idea })).ideaComments.edges.map(({ node }: any) => node);
const log = async () => (await visitor.ask(LOG, { campaign })).campaignDecisions.edges.map(({ node }: any) => node);
const count = async (client = visitor, variables: object = {}) => (await client.ask(LIST, { campaign, ...variables })).ideas.totalCount;

describe('a comment', () => {
  test('is corrected by its writer alone while there is discussion, and all read what it said before', async () => {
    const id = await comment();
    const input = { comment: id, text: ' Todella hyvä idea ', language: 'FI' };
    for (const client of [owner, adviser, head]) expect(await client.refusal(CHANGE, { input })).toBe('NOT_ALLOWED');
    expect(await visitor.refusal(CHANGE, { input })).toBe('SIGN_IN_FIRST');
    expect(await other.invalid(CHANGE, { input: { ...input, text: ' ' } })).toEqual(['text: REQUIRED']);
    now = new Date('2027-03-10T09:00:00+02:00');
    const edits = [{ text: 'Hyvä idea', changedAt: '2027-03-10T07:00:00+00:00' }];
    expect((await other.ask(CHANGE, { input })).changeComment).toEqual({ text: 'Todella hyvä idea', language: 'FI', changedAt: '2027-03-10T07:00:00+00:00', edits });
    // The same again is no change.
    expect((await other.ask(CHANGE, { input: { ...input, language: 'SV' } })).changeComment).toMatchObject({ language: 'SV', edits });
    expect(await comments()).toMatchObject([{ text: 'Todella hyvä idea', edits: [{ text: 'Hyvä idea' }] }]);
    expect((await log()).map(({ kind }: any) => kind)).toEqual([]);
    await adviser.ask('mutation ($input: HideIdeaInput!) { hideIdea(input: $input) { id } }', { input: { idea, comment: id, reason: 'Asiaton' } });
    expect(await comments()).toMatchObject([{ text: null, edits: [] }]);
    expect(await comments(adviser)).toMatchObject([{ text: 'Todella hyvä idea', edits: [{ text: 'Hyvä idea' }] }]);
    expect(await other.refusal(CHANGE, { input })).toBe('IDEA_HIDDEN');
    expect(await other.refusal(BACK, { comment: id })).toBe('IDEA_HIDDEN');
    now = new Date('2027-04-01T00:00:00+03:00');
    await adviser.ask(SHOW, { input: { idea, comment: id } });
    expect(await other.refusal(CHANGE, { input })).toBe('NOT_DISCUSSING');
  });

  test('is taken back by its writer in any phase: its words are gone, its place and the replies stay', async () => {
    const id = await comment();
    await other.ask(CHANGE, { input: { comment: id, text: 'Salainen puhelinnumeroni', language: 'FI' } });
    await comment({ text: 'Samaa mieltä', replyTo: id }, owner);
    await owner.ask(REPORT, { input: { idea, comment: id, reason: 'Tiedot' } });
    now = new Date('2027-05-10T09:00:00+03:00');
    for (const client of [owner, adviser, head]) expect(await client.refusal(BACK, { comment: id })).toBe('NOT_ALLOWED');
    expect(await visitor.refusal(BACK, { comment: id })).toBe('SIGN_IN_FIRST');
    const all = await Promise.all([other.send(BACK, { comment: id }), other.send(BACK, { comment: id })]);
    expect(all.filter(({ errors }) => errors.length === 0).map(({ data }) => data.withdrawComment)).toEqual([{ text: null, withdrawnAt: '2027-05-10T06:00:00+00:00', hiddenReason: null, edits: [], writer: { kind: 'PERSON', name: null }, idea: { comments: 1 } }]);
    for (const client of [visitor, other, adviser]) expect(await comments(client)).toMatchObject([{ text: null, edits: [], writer: { name: null } }, { text: 'Samaa mieltä', isReply: true, withdrawnAt: null }]);
    expect(await log()).toMatchObject([{ kind: 'WITHDRAWN', onComment: true, reason: null, idea: { id: idea } }]);
    expect((await adviser.ask(REPORTS, { campaign })).ideaReports.totalCount).toBe(0);
    expect(await adviser.refusal(SHOW, { input: { idea, comment: id } })).toBe('IDEA_HIDDEN');
    const { rows } = await net().sql.query("select (select count(*)::int from idea_comment where text like 'Salainen%') + (select count(*)::int from idea_comment_edit where comment_id = $1) + (select count(*)::int from audit where before::text || coalesce(after::text, '') like '%Salainen%') as n", [id]);
    expect(rows).toEqual([{ n: 0 }]);
    now = new Date('2027-02-10T09:00:00+02:00');
    expect(await owner.refusal(COMMENT, { input: { idea, text: 'Myöhässä', language: 'FI', signedAs: 'NAME', replyTo: id } })).toBe('IDEA_HIDDEN');
  });

  test('below an idea that is withdrawn or hidden is seen and taken back by its writer alone, and empty a year after the withdrawal', async () => {
    const [back, left] = [await comment({ text: 'Soita minulle' }), await comment({ text: 'Tämä jää' })];
    await owner.ask(WITHDRAW, { idea });
    expect([(await comments(other)).map((one: any) => one.text), await comments(owner), await comments(adviser), await comments()]).toEqual([['Soita minulle', 'Tämä jää'], [], [], []]);
    expect(await other.refusal(CHANGE, { input: { comment: left, text: 'Toisin', language: 'FI' } })).toBe('IDEA_HIDDEN');
    expect((await other.ask(BACK, { comment: back })).withdrawComment.text).toBeNull();
    expect(await owner.refusal(BACK, { comment: left })).toBe('NOT_FOUND');
    const kept = async () => (await net().sql.query('select text from idea_comment where idea_id = $1 order by id', [idea])).rows.map((row) => row.text);
    const forget = async (at: string) => {
      const orm = await connectOrm(net().settings.databaseUrl!, entities);
      await forgetEnded({ em: orm.em, portalUrl: '', clock: () => new Date(at) }, async () => {}, [IdeaComment, IdeaCommentEdit]);
      await orm.close(true);
    };
    await forget('2028-02-09T09:00:00+02:00');
    expect(await kept()).toEqual(['', 'Tämä jää']);
    await forget('2028-02-11T09:00:00+02:00');
    expect(await kept()).toEqual(['', '']);
    const hidden = await newIdea();
    const below = await comment({ idea: hidden });
    await adviser.ask('mutation ($input: HideIdeaInput!) { hideIdea(input: $input) { id } }', { input: { idea: hidden, reason: 'Asiaton kirjoitus' } });
    expect((await other.ask(BACK, { comment: below })).withdrawComment.withdrawnAt).not.toBeNull();
  });
});

describe('an idea', () => {
  test('is withdrawn by its writer alone: its address says so, its words and support are gone', async () => {
    await owner.ask('mutation ($input: ChangeIdeaInput!) { changeIdea(input: $input) { id } }', { input: { idea, version: 1, title: 'Salainen suunnitelma', text: 'Alueelle tarvitaan lounaspaikka.', language: 'FI', topics: ['plots'] } });
    await other.ask(SUPPORT, { input: { idea, support: true } });
    await comment();
    await other.ask(REPORT, { input: { idea, reason: 'Mainos' } });
    for (const client of [other, adviser, head]) expect(await client.refusal(WITHDRAW, { idea })).toBe('NOT_ALLOWED');
    expect(await visitor.refusal(WITHDRAW, { idea })).toBe('SIGN_IN_FIRST');
    now = new Date('2027-04-10T09:00:00+03:00');
    const all = await Promise.all([owner.send(WITHDRAW, { idea }), owner.send(WITHDRAW, { idea })]);
    const gone = { title: null, text: null, place: null, supports: 0, withdrawnAt: '2027-04-10T06:00:00+00:00', edits: [] };
    expect(all.filter(({ errors }) => errors.length === 0).map(({ data }) => data.withdrawIdea)).toEqual([{ ...gone, topics: [], writer: { name: null } }]);
    for (const client of [visitor, owner, other, adviser]) {
      expect((await client.ask(ONE, { id: idea })).idea).toEqual(gone);
      // Their writer sees their own, and nobody else.
      expect(await comments(client)).toHaveLength(client === other ? 1 : 0);
      expect([await count(client), await count(client, { mine: true }), await count(client, { hidden: true })]).toEqual([0, 0, 0]);
    }
    expect(await log()).toMatchObject([{ kind: 'WITHDRAWN', onComment: false, reason: null, idea: { id: idea, title: null } }]);
    expect((await adviser.ask(REPORTS, { campaign })).ideaReports.totalCount).toBe(0);
    const { rows } = await net().sql.query("select (select count(*)::int from idea_support where idea_id = $1) + (select count(*)::int from idea_edit where idea_id = $1) + (select count(*)::int from idea where title like 'Salainen%') + (select count(*)::int from audit where before::text || coalesce(after::text, '') like '%Salainen%') as n", [idea]);
    expect(rows).toEqual([{ n: 0 }]);
    expect(await adviser.refusal(SHOW, { input: { idea } })).toBe('IDEA_HIDDEN');
    now = new Date('2027-02-10T09:00:00+02:00');
    expect(await other.refusal(SUPPORT, { input: { idea, support: true } })).toBe('IDEA_HIDDEN');
    expect(await visitor.refusal('mutation ($input: SupportAsGuestInput!) { supportAsGuest(input: $input) }', { input: { idea, email: 'joku@example.example', language: 'FI' } })).toBe('IDEA_HIDDEN');
  });

  test('is in no figure, no place and no open data any more', async () => {
    const kept = await newIdea({ title: 'Toinen idea' });
    await owner.ask(WITHDRAW, { idea });
    const { campaignResults } = await visitor.ask('query ($campaign: ID!) { campaignResults(campaign: $campaign) { ideas hidden } }', { campaign });
    expect(campaignResults).toEqual({ ideas: 1, hidden: 0 });
    expect((await visitor.ask('query ($campaign: ID!) { ideaPlaces(campaign: $campaign) { place ideas } }', { campaign })).ideaPlaces).toEqual([{ place: 'Pehula', ideas: 1 }]);
    const open = await (await fetch(`${net().app.url}/ideas/results.json?campaign=${campaign}`)).text();
    expect([open.includes(kept), open.includes(idea)]).toEqual([true, false]);
  });

  test('stays once the municipality has answered it, or others are part of it; an open proposal to merge ends', async () => {
    await net().sql.query("update idea set answer_status = 'UNDER_REVIEW' where id = $1", [idea]);
    expect(await owner.refusal(WITHDRAW, { idea })).toBe('IDEA_ANSWERED');
    const [into, merged] = [await newIdea(), await newIdea()];
    await net().sql.query('update idea set merged_into_id = $1 where id = $2', [into, merged]);
    expect(await owner.refusal(WITHDRAW, { idea: merged })).toBe('IDEA_PART_OF_MERGE');
    expect(await owner.refusal(WITHDRAW, { idea: into })).toBe('IDEA_PART_OF_MERGE');
    const [one, two] = [await newIdea(), await newIdea()];
    await adviser.ask(MERGE, { input: { idea: one, into: two, reason: 'Aivan sama asia', language: 'FI' } });
    await owner.ask(WITHDRAW, { idea: two });
    expect((await visitor.ask('query ($id: ID!) { idea(id: $id) { merge { status } } }', { id: one })).idea.merge).toEqual({ status: 'WITHDRAWN' });
    expect((await log()).map(({ kind }: any) => kind).toSorted()).toEqual(['MERGE_PROPOSED', 'MERGE_WITHDRAWN', 'WITHDRAWN']);
  });
});
