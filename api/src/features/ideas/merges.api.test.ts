import { beforeAll, describe, expect, test } from 'vitest';
import { connectOrm } from '../../core/orm.js';
import { entities } from '../../features.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';
import { completeMerges } from './merge.commands.js';

const START = new Date('2027-02-10T09:00:00+02:00');
let now = START;
const net = network({}, { clock: () => now });
const MERGE = 'merge { id status reason language objectUntil decidedAt into { id title } moves }';
const IDEA = `query ($id: ID!) { idea(id: $id) { title supports supportsOfMerged isSupported mergedInto { id } ${MERGE} mergedHere { status idea { id supports } } } }`;
const PROPOSE_MERGE = `mutation ($input: ProposeMergeInput!) { proposeMerge(input: $input) { ${MERGE} } }`;
const OBJECT = `mutation ($id: ID!) { objectToMerge(ideaMerge: $id) { ${MERGE} } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawMerge(ideaMerge: $id) { mergedInto { id } ${MERGE} } }`;
const MOVE = 'mutation ($id: ID!) { moveSupport(ideaMerge: $id) { supports isSupported } }';
const SUPPORT = 'mutation ($input: SupportIdeaInput!) { supportIdea(input: $input) { supports } }';
const PROPOSE = 'mutation ($input: ProposeIdeaInput!) { proposeIdea(input: $input) { id } }';
const reason = 'Molemmat pyytävät samaa varastoa.';

let campaign: string;
let writerEmail: string;
let otherEmail: string;
let writer: Client;
let other: Client;
let adviser: Client;

beforeAll(async () => {
  const { someone, company, insert } = make(net().sql);
  const words = (fi: string) => JSON.stringify({ fi, sv: fi, en: fi });
  campaign = await insert('campaign', { municipality_code: '790', places: [], title: words('Kysymys'), description: words('Miksi'), drawing: 'TOWN', status: 'PUBLISHED', collect_from: '2027-02-01', discuss_from: '2027-03-01', answer_from: '2027-04-01', done_from: '2027-05-01' });
  writerEmail = await someone('ENTREPRENEUR', { company_id: await company() });
  otherEmail = await someone('ENTREPRENEUR', { company_id: await company() });
  await net().sql.query("update person set language = 'sv' where email = $1", [otherEmail]);
  [writer, other] = [await net().as(writerEmail), await net().as(otherEmail)];
  adviser = await net().as(await someone('ADVISER', { municipality_code: '790' }));
});

const propose = async (title: string, client = writer): Promise<string> => (await client.ask(PROPOSE, { input: { campaign, topics: [], title, text: 'Kylmä varasto, jonka voi vuokrata.', language: 'FI', signedAs: 'NEITHER' } })).proposeIdea.id;
const read = async (id: string, client = net().visitor) => (await client.ask(IDEA, { id })).idea;
const support = (idea: string, client: Client, on = true) => client.ask(SUPPORT, { input: { idea, support: on } });
const merge = async (idea: string, into: string): Promise<string> => (await adviser.ask(PROPOSE_MERGE, { input: { idea, into, reason, language: 'FI' } })).proposeMerge.merge.id;
const mailsTo = async (email: string) => (await net().sql.query('select subject, text from outbox_mail where "to" = $1 order by created_at, id', [email])).rows;
const kinds = async () => (await net().visitor.ask('query ($campaign: ID!) { campaignDecisions(campaign: $campaign, first: 50) { edges { node { kind idea { id } } } } }', { campaign })).campaignDecisions.edges.map(({ node }: any) => `${node.kind} ${node.idea.id}`);

/** What the job does at a moment, in two processes at once. */
async function complete(at: Date): Promise<void> {
  const orm = await connectOrm(net().settings.databaseUrl!, entities);
  const ctx = { em: orm.em, portalUrl: 'http://portal.example', clock: () => at };
  await Promise.all([completeMerges(ctx), completeMerges({ ...ctx, em: orm.em.fork() })]);
  await orm.close(true);
}

describe('a merge', () => {
  test('is told to both writers, waits 14 days, and leaves the original readable and each one’s support its own', async () => {
    now = START;
    const [idea, into] = [await propose('Varasto'), await propose('Yhteinen varasto', other)];
    const fan = await net().as(await make(net().sql).person());
    for (const client of [fan, other]) await support(idea, client);
    await support(into, writer);
    const id = await merge(idea, into);
    expect((await read(idea)).merge).toMatchObject({ id, status: 'PROPOSED', reason, objectUntil: '2027-02-24T07:00:00+00:00', into: { title: 'Yhteinen varasto' }, moves: [] });
    expect((await read(idea, writer)).merge.moves).toEqual(['OBJECT']);
    expect((await read(idea, adviser)).merge.moves).toEqual(['WITHDRAW']);
    expect((await mailsTo(writerEmail)).at(-1)).toMatchObject({ subject: 'Ideaasi ehdotetaan yhdistettäväksi toiseen ideaan', text: expect.stringContaining('24.2.2027') });
    expect((await mailsTo(writerEmail)).at(-1).text).toContain('ideaan ”Yhteinen varasto”. Järjestäjän perustelu:');
    expect((await mailsTo(otherEmail)).at(-1).text).toContain(`”Varasto” (på finska) slås samman med din idé ”Yhteinen varasto” (på finska). Arrangörens motivering (på finska):\n\n${reason}`);
    await complete(new Date('2027-02-24T08:59:59+02:00'));
    expect((await read(idea)).mergedInto).toBeNull();
    await complete(new Date('2027-02-24T09:00:00+02:00'));
    expect(await read(idea)).toMatchObject({ title: 'Varasto', supports: 2, mergedInto: { id: into }, merge: { status: 'MERGED' } });
    expect(await read(into)).toMatchObject({ supports: 1, supportsOfMerged: 2, mergedHere: [{ status: 'MERGED', idea: { id: idea, supports: 2 } }] });
    expect((await kinds()).filter((one: string) => one.includes(idea))).toEqual([`MERGED ${idea}`, `MERGE_PROPOSED ${idea}`]);
    const listed = async (merged: boolean) => (await net().visitor.ask('query ($campaign: ID!, $merged: Boolean!) { ideas(campaign: $campaign, merged: $merged, first: 50) { edges { node { id } } } }', { campaign, merged })).ideas.edges.map(({ node }: any) => node.id);
    expect(await listed(false)).not.toContain(idea);
    expect(await listed(true)).toEqual([idea]);
    expect(await fan.refusal(SUPPORT, { input: { idea, support: true } })).toBe('IDEA_MERGED');
    expect(await fan.refusal('mutation ($input: CommentIdeaInput!) { commentIdea(input: $input) { id } }', { input: { idea, text: 'Hyvä', language: 'FI', signedAs: 'NEITHER' } })).toBe('IDEA_MERGED');

    // Each moves their own support, by their own press; pressed twice it is moved once.
    await Promise.all([fan.ask(MOVE, { id }), fan.ask(MOVE, { id })]);
    expect(await read(into, fan)).toMatchObject({ supports: 2, supportsOfMerged: 1, isSupported: true });
    await writer.ask(MOVE, { id });
    expect(await read(into)).toMatchObject({ supports: 2, supportsOfMerged: 1 });

    const { withdrawMerge } = await adviser.ask(WITHDRAW, { id });
    expect(withdrawMerge).toMatchObject({ mergedInto: null, merge: { status: 'WITHDRAWN', moves: [] } });
    expect(await read(into)).toMatchObject({ supports: 2, supportsOfMerged: 0, mergedHere: [] });
    expect(await fan.refusal(MOVE, { id })).toBe('WRONG_STATE');
  });

  test('to which the writer objects stays apart, and is not done later', async () => {
    now = START;
    const [idea, into] = [await propose('Pyörätie'), await propose('Kävelytie', other)];
    const id = await merge(idea, into);
    for (const client of [other, adviser]) expect(await client.refusal(OBJECT, { id })).toBe('NOT_ALLOWED');
    expect(await net().visitor.refusal(OBJECT, { id })).toBe('SIGN_IN_FIRST');
    expect((await writer.ask(OBJECT, { id })).objectToMerge.merge).toMatchObject({ status: 'OBJECTED', moves: [] });
    await complete(new Date('2027-03-10T09:00:00+02:00'));
    expect(await read(idea)).toMatchObject({ mergedInto: null, merge: { status: 'OBJECTED' } });
    expect(await adviser.refusal(WITHDRAW, { id })).toBe('WRONG_STATE');
    expect((await kinds()).filter((one: string) => one.includes(idea))).toEqual([`MERGE_OBJECTED ${idea}`, `MERGE_PROPOSED ${idea}`]);
  });

  test('is told why, on the desk of the hosts, and nobody else reads it', async () => {
    now = START;
    const idea = await propose('Laituri');
    const id = await merge(idea, await propose('Venepaikka', other));
    const WITH_REASON = 'mutation ($id: ID!, $reason: String) { objectToMerge(ideaMerge: $id, reason: $reason) { merge { objection } } }';
    const SEEN = 'query ($id: ID!) { idea(id: $id) { merge { objection } } }';
    const DESK = '{ desk(first: 50, kinds: [MERGE_OBJECTED]) { edges { node { kind next ideaMerge { id objection idea { id } } } } } }';
    const onDesk = async () => (await adviser.ask(DESK)).desk.edges.map(({ node }: any) => node).filter(({ ideaMerge }: any) => ideaMerge?.id === id);
    expect(await onDesk()).toEqual([]);
    expect(await writer.invalid(WITH_REASON, { id, reason: 'x'.repeat(1001) })).toEqual(['reason: TOO_LONG']);
    expect((await writer.ask(WITH_REASON, { id, reason: ' Laituri on uimareille. ' })).objectToMerge).toEqual({ merge: { objection: 'Laituri on uimareille.' } });
    expect(await onDesk()).toEqual([{ kind: 'MERGE_OBJECTED', next: 'READ_OBJECTION', ideaMerge: { id, objection: 'Laituri on uimareille.', idea: { id: idea } } }]);
    const elsewhere = await net().as(await make(net().sql).someone('ADVISER', { municipality_code: '609' }));
    for (const [client, objection] of [[writer, 'Laituri on uimareille.'], [adviser, 'Laituri on uimareille.'], [other, null], [elsewhere, null], [net().visitor, null]] as const) expect((await client.ask(SEEN, { id: idea })).idea).toEqual({ merge: { objection } });
    // Read within two weeks or not at all.
    now = new Date('2027-03-20T09:00:00+02:00');
    expect(await onDesk()).toEqual([]);
  });

  test('into an idea that was hidden meanwhile waits until it is shown again', async () => {
    now = START;
    const [idea, into] = [await propose('Lämpövarasto'), await propose('Lämpövarasto kaikille', other)];
    await merge(idea, into);
    await adviser.ask('mutation ($input: HideIdeaInput!) { hideIdea(input: $input) { id } }', { input: { idea: into, reason: 'Tarkistetaan' } });
    await complete(new Date('2027-03-10T09:00:00+02:00'));
    expect(await read(idea)).toMatchObject({ mergedInto: null, merge: { status: 'PROPOSED' } });
    await adviser.ask('mutation ($input: IdeaPartInput!) { showIdeaAgain(input: $input) { id } }', { input: { idea: into } });
    await complete(new Date('2027-03-10T09:10:00+02:00'));
    expect(await read(idea)).toMatchObject({ mergedInto: { id: into }, merge: { status: 'MERGED' } });
  });

  test('is the host’s, of two ideas that stand for themselves; of two at once one is made', async () => {
    now = START;
    const [one, two, three] = [await propose('Yksi idea'), await propose('Toinen idea'), await propose('Kolmas idea')];
    const input = { idea: one, into: two, reason, language: 'FI' };
    expect(await writer.refusal(PROPOSE_MERGE, { input })).toBe('NOT_ALLOWED');
    expect(await (await net().as(await make(net().sql).someone('ADVISER', { municipality_code: '609' }))).refusal(PROPOSE_MERGE, { input })).toBe('NOT_ALLOWED');
    expect(await adviser.refusal(PROPOSE_MERGE, { input: { ...input, into: one } })).toBe('CANNOT_MERGE');
    expect(await adviser.invalid(PROPOSE_MERGE, { input: { ...input, reason: 'Sama' } })).toEqual(['reason: TOO_SHORT']);
    const sent = await Promise.all([adviser.send(PROPOSE_MERGE, { input }), adviser.send(PROPOSE_MERGE, { input: { ...input, idea: two, into: one } })]);
    expect(sent.map(({ errors }) => errors[0]?.extensions.code ?? 'done').sort()).toEqual(['ALREADY_MERGED', 'done']);
    for (const changes of [{ idea: two, into: three }, { idea: three, into: one }, { idea: one, into: three }]) {
      const answer = await adviser.send(PROPOSE_MERGE, { input: { ...input, ...changes } });
      // Into the one that takes the other a third may go; whatever else would make a chain.
      const [{ data }] = [sent.find(({ errors }) => errors.length === 0)!];
      const target = data.proposeMerge.merge.into.id;
      expect(answer.errors[0]?.extensions.code ?? 'done').toBe(changes.idea === three && changes.into === target ? 'done' : 'ALREADY_MERGED');
    }
  });
});
