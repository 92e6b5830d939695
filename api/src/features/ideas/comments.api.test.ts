import { beforeAll, describe, expect, test } from 'vitest';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';

let now = new Date('2027-02-10T09:00:00+02:00');
const net = network({}, { clock: () => now });
const COMMENT = 'mutation ($input: CommentIdeaInput!) { commentIdea(input: $input) { id text language isMine isReply hiddenAt writer { kind name company } } }';
const LIST = 'query ($idea: ID!, $first: Int! = 50, $after: String) { ideaComments(idea: $idea, first: $first, after: $after) { edges { node { id text isReply hiddenReason writer { kind } } } pageInfo { endCursor hasNextPage } totalCount } }';
const ONE = 'query ($id: ID!) { idea(id: $id) { title text place comments hiddenReason writer { name company } edits { title } } }';
const REPORT = 'mutation ($input: ReportIdeaInput!) { reportIdea(input: $input) }';
const REPORTS = 'query ($campaign: ID!) { ideaReports(campaign: $campaign) { edges { node { reason idea { id title } comment { id text } } } totalCount } }';
const HIDE = 'mutation ($input: HideIdeaInput!) { hideIdea(input: $input) { id hiddenReason comments } }';
const SHOW = 'mutation ($input: IdeaPartInput!) { showIdeaAgain(input: $input) { id hiddenReason comments } }';
const LEAVE = 'mutation ($input: IdeaPartInput!) { leaveReported(input: $input) { id } }';

let campaign: string;
let idea: string;
let companyId: string;
let owner: Client;
let ownerEmail: string;
let other: Client;
let adviser: Client;
let stranger: Client;

const text = (fi: string) => JSON.stringify({ fi, sv: fi, en: fi });
const newIdea = (changes: object = {}) =>
  make(net().sql).insert('idea', { campaign_id: campaign, title: 'Lounaspaikka', text: 'Alueelle tarvitaan lounaspaikka.', language: 'fi', writer_kind: 'PERSON', signed_as: 'NAME', published_at: now, ...changes });

beforeAll(async () => {
  const { someone, company, insert } = make(net().sql);
  campaign = await insert('campaign', { municipality_code: '790', places: [], title: text('Kysymys'), description: text('Miksi'), drawing: 'TOWN', status: 'PUBLISHED', collect_from: '2027-02-01', discuss_from: '2027-03-01', answer_from: '2027-04-01', done_from: '2027-05-01' });
  companyId = await company();
  ownerEmail = await someone('ENTREPRENEUR', { company_id: companyId });
  owner = await net().as(ownerEmail);
  other = await net().as(await someone('ENTREPRENEUR', { company_id: await company() }));
  adviser = await net().as(await someone('ADVISER', { municipality_code: '790' }));
  stranger = await net().as(await someone('ADVISER', { municipality_code: '609' }));
  const { rows } = await net().sql.query('select id from person where email = $1', [ownerEmail]);
  idea = await newIdea({ author_id: rows[0].id });
});

const comment = async (changes: object = {}, client = other) => (await client.ask(COMMENT, { input: { idea, text: 'Hyvä idea', language: 'FI', signedAs: 'NEITHER', ...changes } })).commentIdea;
const texts = async (client = net().visitor) => (await client.ask(LIST, { idea })).ideaComments.edges.map(({ node }: any) => (node.isReply ? `> ${node.text}` : node.text));

describe('comments', () => {
  test('are written for a department of the municipality that asks, by its head alone and as long as they head it', async () => {
    const { someone, insert } = make(net().sql);
    const name = { fi: 'Tekninen toimi', sv: 'Tekniska sektorn', en: 'Technical services' };
    const departmentOf = (municipality_code: string) => insert('department', { municipality_code, name: JSON.stringify(name), key: `k${municipality_code}` });
    const [here, elsewhere] = [await departmentOf('790'), await departmentOf('609')];
    const email = await someone('HEAD', { department_id: here });
    const head = await net().as(email);
    const elsewhereHead = await net().as(await someone('HEAD', { department_id: elsewhere }));
    const thing = await newIdea();
    const WRITE = 'mutation ($input: CommentIdeaInput!) { commentIdea(input: $input) { id writer { kind name company department { fi sv } municipality { fi } } } }';
    const input = { idea: thing, text: 'Asfaltti tulee keväällä', language: 'FI', signedAs: 'NEITHER', department: here };
    const { commentIdea: said } = await head.ask(WRITE, { input });
    expect(said.writer).toEqual({ kind: 'HOST', name: null, company: null, department: { fi: name.fi, sv: name.sv }, municipality: { fi: 'Sastamala' } });
    for (const client of [owner, other, adviser, stranger, elsewhereHead]) expect(await client.invalid(WRITE, { input })).toEqual(['department: UNKNOWN']);
    expect(await elsewhereHead.invalid(WRITE, { input: { ...input, department: elsewhere } })).toEqual(['department: UNKNOWN']);
    expect(await net().visitor.refusal(WRITE, { input })).toBe('SIGN_IN_FIRST');
    const CHANGE = 'mutation ($input: ChangeCommentInput!) { changeComment(input: $input) { text } }';
    const changed = { comment: said.id, text: 'Asfaltti tulee syksyllä', language: 'FI' };
    expect((await head.ask(CHANGE, { input: changed })).changeComment.text).toBe(changed.text);
    await net().sql.query("delete from membership where role = 'HEAD' and department_id = $1", [here]);
    expect(await (await net().as(email)).refusal(CHANGE, { input: changed })).toBe('NOT_ALLOWED');
    const { ideaComments } = await net().visitor.ask('query ($idea: ID!) { ideaComments(idea: $idea, first: 5) { edges { node { writer { kind department { en } } } } } }', { idea: thing });
    expect(ideaComments.edges.map(({ node }: any) => node.writer)).toEqual([{ kind: 'HOST', department: { en: name.en } }]);
  });

  test('stand in the order in which they were written, replies below what they reply to, on pages too', async () => {
    const first = await comment({ text: ' Ensimmäinen ' });
    const second = await comment({ text: 'Andra', language: 'SV' }, owner);
    const reply = await comment({ text: 'Vastaus', replyTo: first.id }, adviser);
    await comment({ text: 'Vastaus vastaukseen', replyTo: reply.id });
    await comment({ text: 'Svar', replyTo: second.id });
    expect([first.text, second.language, reply.isReply, reply.writer.kind]).toEqual(['Ensimmäinen', 'SV', true, 'HOST']);
    const all = ['Ensimmäinen', '> Vastaus', '> Vastaus vastaukseen', 'Andra', '> Svar'];
    expect(await texts()).toEqual(all);
    const { ideaComments: page } = await owner.ask(LIST, { idea, first: 2 });
    const { ideaComments: next } = await owner.ask(LIST, { idea, first: 3, after: page.pageInfo.endCursor });
    expect([...page.edges, ...next.edges].map(({ node }: any) => node.text)).toEqual(all.map((one) => one.replace('> ', '')));
    expect((await owner.ask(ONE, { id: idea })).idea.comments).toBe(5);
  });

  test('are written by who is signed in, for companies of their own, below what is there', async () => {
    const input = { idea, text: 'Hyvä', language: 'FI', signedAs: 'NEITHER' };
    expect(await net().visitor.refusal(COMMENT, { input })).toBe('SIGN_IN_FIRST');
    expect(await other.invalid(COMMENT, { input: { ...input, text: ' ' } })).toEqual(['text: REQUIRED']);
    expect(await other.invalid(COMMENT, { input: { ...input, company: companyId } })).toEqual(['company: UNKNOWN']);
    const elsewhere = await newIdea();
    const { id } = await comment({ idea: elsewhere });
    expect(await other.refusal(COMMENT, { input: { ...input, replyTo: id } })).toBe('NOT_FOUND');
    now = new Date('2027-04-01T00:00:00+03:00');
    expect(await other.refusal(COMMENT, { input })).toBe('NOT_DISCUSSING');
    now = new Date('2027-02-10T09:00:00+02:00');
  });
});

describe('what does not belong there', () => {
  test('is reported, and seen by the hosts without who it was', async () => {
    const { id } = await comment({ text: 'Osaton solvaus' });
    const input = { idea, comment: id, reason: 'Solvaa naapuria' };
    expect(await net().visitor.refusal(REPORT, { input })).toBe('SIGN_IN_FIRST');
    await Promise.all([owner.ask(REPORT, { input }), owner.ask(REPORT, { input })]);
    await other.ask(REPORT, { input: { idea, reason: 'Mainos' } });
    const { ideaReports } = await adviser.ask(REPORTS, { campaign });
    expect(ideaReports.edges.map(({ node }: any) => [node.reason, node.comment?.text ?? null])).toEqual([['Solvaa naapuria', 'Osaton solvaus'], ['Mainos', null]]);
    expect((await stranger.ask(REPORTS, { campaign })).ideaReports.totalCount).toBe(0);
    expect(await owner.refusal(REPORTS, { campaign })).toBe('NOT_ALLOWED');
    await adviser.ask(LEAVE, { input: { idea } });
    expect((await adviser.ask(REPORTS, { campaign })).ideaReports.totalCount).toBe(1);
    expect(await stranger.refusal(HIDE, { input })).toBe('NOT_ALLOWED');
    expect((await adviser.ask(HIDE, { input: { ...input, reason: 'Loukkaava' } })).hideIdea).toMatchObject({ comments: 5 });
    expect((await adviser.ask(REPORTS, { campaign })).ideaReports.totalCount).toBe(0);
    const seen = async (client: Client) => (await client.ask(LIST, { idea })).ideaComments.edges.map(({ node }: any) => node).find((one: any) => one.id === id);
    expect(await seen(net().visitor)).toMatchObject({ text: null, hiddenReason: 'Loukkaava' });
    expect(await seen(owner)).toMatchObject({ text: null });
    expect(await seen(adviser)).toMatchObject({ text: 'Osaton solvaus' });
    expect(await seen(other)).toMatchObject({ text: 'Osaton solvaus' });
    expect((await adviser.ask(SHOW, { input: { idea, comment: id } })).showIdeaAgain.comments).toBe(6);
    expect((await seen(net().visitor)).text).toBe('Osaton solvaus');
    // What was settled once may be reported again: it may have become worse.
    await owner.ask(REPORT, { input });
    expect((await adviser.ask(REPORTS, { campaign })).ideaReports.totalCount).toBe(1);
  });

  test('waits on the desk of the hosts, one row for a campaign, and is counted there, until all of it is settled', async () => {
    const { someone, insert } = make(net().sql);
    const [host, another] = [await net().as(await someone('ADVISER', { municipality_code: '049' })), adviser];
    const own = await insert('campaign', { municipality_code: '049', places: [], title: text('Ranta'), description: text('Miksi'), drawing: 'TOWN', status: 'PUBLISHED', collect_from: '2027-02-01', discuss_from: '2027-03-01', answer_from: '2027-04-01', done_from: '2027-05-01' });
    const about = await newIdea({ campaign_id: own });
    const { id } = await comment({ idea: about });
    const onDesk = async (client: Client) => (await client.ask('{ desk(first: 50, kinds: [REPORTED]) { edges { node { id next since campaign { title { fi } openReports } referral { id } } } } }')).desk.edges.map(({ node }: any) => node).filter((row: any) => row.id === own);
    const open = async (client: Client) => (await client.ask('query ($id: ID!) { campaign(id: $id) { openReports } }', { id: own })).campaign.openReports;
    expect([await onDesk(host), await open(host)]).toEqual([[], 0]);
    await owner.ask(REPORT, { input: { idea: about, reason: 'Mainos' } });
    await other.ask(REPORT, { input: { idea: about, comment: id, reason: 'Solvaus' } });
    expect(await onDesk(host)).toMatchObject([{ next: 'LOOK_AT_REPORTS', campaign: { title: { fi: 'Ranta' }, openReports: 2 }, referral: null }]);
    expect((await host.ask('{ deskCounts { kind count } }')).deskCounts).toContainEqual({ kind: 'REPORTED', count: 1 });
    expect([await onDesk(another), await open(another), await open(owner), await open(net().visitor)]).toEqual([[], null, null, null]);
    await host.ask(LEAVE, { input: { idea: about } });
    expect(await onDesk(host)).toMatchObject([{ campaign: { openReports: 1 } }]);
    await host.ask(HIDE, { input: { idea: about, comment: id, reason: 'Loukkaava' } });
    expect([await onDesk(host), await open(host)]).toEqual([[], 0]);
  });

  test('an idea that is hidden says why, its writer is told, and nobody can find it by its words', async () => {
    await owner.ask('mutation ($input: ChangeIdeaInput!) { changeIdea(input: $input) { id } }', { input: { idea, version: 1, title: 'Lounaspaikka heti', text: 'Alueelle tarvitaan lounaspaikka.', language: 'FI' } });
    await adviser.ask(HIDE, { input: { idea, reason: 'Gör reklam för egen restaurang', language: 'SV' } });
    expect((await net().visitor.ask(ONE, { id: idea })).idea).toMatchObject({ title: null, text: null, hiddenReason: 'Gör reklam för egen restaurang', edits: [] });
    // Whoever reads another language is told which one it is, here as in the log and by mail.
    expect((await net().visitor.ask('query ($id: ID!) { idea(id: $id) { hiddenLanguage } }', { id: idea })).idea).toEqual({ hiddenLanguage: 'SV' });
    const decisions = (await net().visitor.ask('query ($campaign: ID!) { campaignDecisions(campaign: $campaign, first: 1) { edges { node { kind reasonLanguage topics { code } } } } }', { campaign })).campaignDecisions;
    expect(decisions.edges).toEqual([{ node: { kind: 'HIDDEN', reasonLanguage: 'SV', topics: [] } }]);
    expect((await owner.ask(ONE, { id: idea })).idea).toMatchObject({ title: 'Lounaspaikka heti', edits: [{ title: 'Lounaspaikka' }] });
    const search = 'query ($campaign: ID!, $hidden: Boolean!, $search: String) { ideas(campaign: $campaign, hidden: $hidden, search: $search) { edges { node { title hiddenReason } } } }';
    expect((await net().visitor.ask(search, { campaign, hidden: true, search: 'heti' })).ideas.edges).toEqual([]);
    expect((await net().visitor.ask(search, { campaign, hidden: true })).ideas.edges).toEqual([{ node: { title: null, hiddenReason: 'Gör reklam för egen restaurang' } }]);
    expect((await adviser.ask(search, { campaign, hidden: true, search: 'heti' })).ideas.edges).toHaveLength(1);
    // Nor is its writer named, and what others say of it repeats it.
    const { name } = (await owner.ask('{ me { name } }')).me;
    expect([(await net().visitor.ask(ONE, { id: idea })).idea.writer.name, await texts()]).toEqual([null, []]);
    expect((await texts(adviser)).length).toBeGreaterThan(0);
    const { rows } = await net().sql.query('select text from outbox_mail where "to" = $1 and subject = $2', [ownerEmail, 'Kirjoituksesi on piilotettu']);
    expect(rows).toHaveLength(1);
    expect(rows[0].text).toContain('Gör reklam för egen restaurang (ruotsiksi)');
    const input = { idea, text: 'Hyvä', language: 'FI', signedAs: 'NEITHER' };
    expect(await other.refusal(COMMENT, { input })).toBe('IDEA_HIDDEN');
    expect(await other.refusal('mutation ($input: SupportIdeaInput!) { supportIdea(input: $input) { supports } }', { input: { idea, support: true } })).toBe('IDEA_HIDDEN');
    await adviser.ask(SHOW, { input: { idea } });
    expect((await net().visitor.ask(ONE, { id: idea })).idea).toMatchObject({ title: 'Lounaspaikka heti', hiddenReason: null, writer: { name } });
  });

  test('of an idea that is hidden nobody else reads or finds what it is about, nor why it was to be merged', async () => {
    const { insert } = make(net().sql);
    const [about, into] = [await newIdea({ place: 'Pehula' }), await newIdea()];
    await net().sql.query("insert into idea_topics (idea_id, topic_code) values ($1, 'plots')", [about]);
    const reason = 'Kumpikin pyytää salaista satamaa.';
    await insert('idea_merge', { idea_id: about, into_id: into, status: 'PROPOSED', reason, language: 'fi', proposed_at: now, object_until: now });
    await insert('campaign_decision', { campaign_id: campaign, at: now, kind: 'MERGE_PROPOSED', idea: about, into, reason });
    const READ = 'query ($id: ID!, $campaign: ID!) { idea(id: $id) { topics { code } merge { reason } } campaignDecisions(campaign: $campaign, first: 50) { edges { node { kind reason idea { id } } } } topic: ideas(campaign: $campaign, hidden: true, topic: "plots") { totalCount } place: ideas(campaign: $campaign, hidden: true, place: "Pehula") { totalCount } search: ideas(campaign: $campaign, hidden: true, search: "Lounaspaikka") { totalCount } }';
    const read = async (client: Client) => {
      const { idea: one, campaignDecisions, ...found } = await client.ask(READ, { id: about, campaign });
      return [one.topics.map(({ code }: any) => code), one.merge.reason, campaignDecisions.edges.filter(({ node }: any) => node.idea?.id === about).map(({ node }: any) => `${node.kind} ${node.reason}`), Object.values(found).map(({ totalCount }: any) => totalCount > 0)];
    };
    expect((await read(net().visitor)).slice(0, 3)).toEqual([['plots'], reason, [`MERGE_PROPOSED ${reason}`]]);
    await adviser.ask(HIDE, { input: { idea: about, reason: 'Asiaton kirjoitus' } });
    for (const client of [net().visitor, other]) expect(await read(client)).toEqual([[], null, ['HIDDEN Asiaton kirjoitus', 'MERGE_PROPOSED null'], [false, false, false]]);
    expect((await read(adviser)).slice(0, 3)).toEqual([['plots'], reason, ['HIDDEN Asiaton kirjoitus', `MERGE_PROPOSED ${reason}`]]);
  });

  test('what was hidden is not in the log of changes', async () => {
    const { rows } = await net().sql.query("select count(*)::int as n from audit where entity in ('Idea', 'IdeaComment') and (before::text like '%ounaspaikka%' or after::text like '%ounaspaikka%' or after::text like '%solvaus%')");
    expect(rows).toEqual([{ n: 0 }]);
  });
});
