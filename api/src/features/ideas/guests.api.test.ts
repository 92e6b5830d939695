import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connectOrm } from '../../core/orm.js';
import { entities } from '../../features.js';
import { network } from '../../test/app.js';
import { make } from '../../test/make.js';
import { lapseGuestIdeas } from './guest.commands.js';

let now = new Date('2027-02-10T09:00:00+02:00');
const net = network({}, { clock: () => now });
const PROPOSE = 'mutation ($input: ProposeAsGuestInput!) { proposeAsGuest(input: $input) }';
const SUPPORT = 'mutation ($input: SupportAsGuestInput!) { supportAsGuest(input: $input) }';
const BY_LINK = 'query ($token: String!) { ideaByLink(token: $token) { deed done idea { id title supports writer { kind name } } } }';
const CONFIRM = 'mutation ($token: String!) { confirmIdeaLink(token: $token) { deed done idea { id title supports writer { kind name } } } }';
const LIST = 'query ($campaign: ID!) { ideas(campaign: $campaign) { edges { node { title supports } } } }';

let campaign: string;
beforeAll(async () => {
  const text = (fi: string) => JSON.stringify({ fi, sv: fi, en: fi });
  campaign = await make(net().sql).insert('campaign', { municipality_code: '790', places: [], title: text('Mitä torille?'), description: text('Miksi'), drawing: 'TOWN', status: 'PUBLISHED', collect_from: '2027-02-01', discuss_from: '2027-03-01', answer_from: '2027-04-01', done_from: '2027-05-01' });
});
beforeEach(async () => {
  now = new Date('2027-02-10T09:00:00+02:00');
  await net().sql.query('delete from question_sender');
});

const content = { title: 'Kuntoportaat', text: 'Portaat soramontun reunaan.', language: 'FI', topics: [], seconds: 40, showName: false };
const send = (email: string, changes: object = {}) => net().visitor.ask(PROPOSE, { input: { campaign, email, ...content, ...changes } });
const titles = async () => (await net().visitor.ask(LIST, { campaign })).ideas.edges.map(({ node }: any) => node.title);
const mails = async (email: string) => (await net().sql.query('select subject, text from outbox_mail where "to" = $1 order by created_at, id', [email])).rows;
const tokenTo = async (email: string) => /ideas\/confirm\/(\S+)/.exec((await mails(email)).at(-1).text)![1]!;
const people = async (email: string) => (await net().sql.query('select count(*)::int as n from person where email = $1', [email])).rows[0].n;

async function lapse(at: Date): Promise<void> {
  const orm = await connectOrm(net().settings.databaseUrl, entities);
  await lapseGuestIdeas({ em: orm.em, portalUrl: 'http://portal.example', clock: () => at });
  await orm.close(true);
}

describe('an idea of somebody without an account', () => {
  test('is seen by nobody until it is confirmed, and there is no person before', async () => {
    await send('Vieras@example.example', { showName: true, name: ' Veera Vieras ' });
    expect(await titles()).toEqual([]);
    expect(await people('vieras@example.example')).toBe(0);
    const [mail] = await mails('vieras@example.example');
    // Whoever gives a stranger’s address cannot write to them.
    expect(mail.text).not.toMatch(/Kuntoportaat|Veera/);
    // It names the question, and says how one comes back to what one wrote.
    const { id } = (await net().sql.query("select id from idea where title = 'Kuntoportaat'")).rows[0];
    expect(mail.text).toContain('Kysymys: Mitä torille?');
    expect(mail.text).toContain(`muokata sitä tai perua sen, kun kirjaudut tähän osoitteeseen tulevalla linkillä:\nhttp`);
    expect(mail.text).toContain(`/fi/sign-in?returnTo=${encodeURIComponent(`/fi/ideas/idea/${id}`)}`);
    const token = await tokenTo('vieras@example.example');
    expect((await net().visitor.ask(BY_LINK, { token })).ideaByLink).toMatchObject({ deed: 'PROPOSE', done: false, idea: { title: 'Kuntoportaat' } });
    expect(await titles()).toEqual([]);
    const confirmed = { deed: 'PROPOSE', done: true, idea: { title: 'Kuntoportaat', writer: { kind: 'PERSON', name: 'Veera Vieras' } } };
    const both = await Promise.all([net().visitor.ask(CONFIRM, { token }), net().visitor.ask(CONFIRM, { token })]);
    for (const { confirmIdeaLink } of both) expect(confirmIdeaLink).toMatchObject(confirmed);
    expect(await titles()).toEqual(['Kuntoportaat']);
    expect(await people('vieras@example.example')).toBe(1);
  });

  test('that was withdrawn or hidden since says so behind its used link', async () => {
    await send('perui@example.example', { title: 'Perutaan kohta' });
    const token = await tokenTo('perui@example.example');
    const { id } = (await net().visitor.ask(CONFIRM, { token })).confirmIdeaLink.idea;
    const behind = async () => (await net().visitor.ask('query ($token: String!) { ideaByLink(token: $token) { done idea { title hiddenAt hiddenReason withdrawnAt } } }', { token })).ideaByLink;
    const host = await net().as(await make(net().sql).someone('ADVISER', { municipality_code: '790' }));
    await host.ask('mutation ($input: HideIdeaInput!) { hideIdea(input: $input) { id } }', { input: { idea: id, reason: 'Mainos' } });
    expect(await behind()).toMatchObject({ done: true, idea: { title: null, hiddenReason: 'Mainos', withdrawnAt: null } });
    await host.ask('mutation ($input: IdeaPartInput!) { showIdeaAgain(input: $input) { id } }', { input: { idea: id } });
    await (await net().as('perui@example.example')).ask('mutation ($idea: ID!) { withdrawIdea(idea: $idea) { id } }', { idea: id });
    expect(await behind()).toMatchObject({ done: true, idea: { title: null, withdrawnAt: expect.any(String) } });
  });

  test('that nobody confirms is deleted, and its link is over', async () => {
    await send('myohassa@example.example', { title: 'Liian myöhään' });
    const token = await tokenTo('myohassa@example.example');
    const kept = async () => (await net().sql.query("select count(*)::int as n from idea where title = 'Liian myöhään'")).rows[0].n;
    await lapse(new Date('2027-02-11T08:59:59+02:00'));
    expect(await kept()).toBe(1);
    now = new Date('2027-02-11T09:00:00+02:00');
    expect(await net().visitor.refusal(CONFIRM, { token })).toBe('LINK_NOT_VALID');
    await lapse(now);
    expect(await kept()).toBe(0);
    expect(await net().visitor.refusal(BY_LINK, { token })).toBe('LINK_NOT_VALID');
    expect(await titles()).toEqual(['Kuntoportaat']);
  });

  test('sent in time is published while there is discussion, and not into a campaign that is over', async () => {
    const { insert } = make(net().sql);
    const text = JSON.stringify({ fi: 'Kysymys', sv: 'Kysymys', en: 'Kysymys' });
    const until = (changes: object) => insert('campaign', { municipality_code: '790', places: [], title: text, description: text, drawing: 'TOWN', status: 'PUBLISHED', collect_from: '2027-02-01', discuss_from: '2027-02-11', answer_from: '2027-04-01', done_from: '2027-05-01', ...changes });
    const [going, over] = [await until({}), await until({ answer_from: '2027-02-11', done_from: '2027-02-11' })];
    await send('ajoissa@example.example', { campaign: going, title: 'Ajoissa' });
    await send('myohassa@example.example', { campaign: over, title: 'Myöhässä' });
    now = new Date('2027-02-11T08:00:00+02:00');
    expect((await net().visitor.ask(CONFIRM, { token: await tokenTo('ajoissa@example.example') })).confirmIdeaLink.idea.title).toBe('Ajoissa');
    expect(await net().visitor.refusal(CONFIRM, { token: await tokenTo('myohassa@example.example') })).toBe('NOT_DISCUSSING');
    expect((await net().visitor.ask(LIST, { campaign: over })).ideas.edges).toEqual([]);
    expect(await people('myohassa@example.example')).toBe(0);
  });

  test('a machine that fills in everything is thanked, one that is too fast is told to look again, and nothing is done', async () => {
    await send('kone@example.example', { homepage: 'https://spam.example' });
    expect(await net().visitor.refusal(PROPOSE, { input: { campaign, email: 'kone@example.example', ...content, seconds: 2 } })).toBe('TOO_FAST');
    expect(await mails('kone@example.example')).toEqual([]);
    expect(await net().visitor.invalid(PROPOSE, { input: { campaign, ...content, email: 'kone', title: 'ab' } })).toEqual(['email: NOT_AN_EMAIL', 'title: TOO_SHORT']);
    expect(await net().visitor.invalid(PROPOSE, { input: { campaign, ...content, email: 'kone@example.example', showName: true } })).toEqual(['name: REQUIRED']);
  });

  test('one address is written to five times in an hour, not more', async () => {
    for (let n = 0; n < 5; n++) await send('usein@example.example');
    const { errors } = await net().visitor.send(PROPOSE, { input: { campaign, email: 'USEIN@example.example', ...content } });
    expect(errors[0]).toMatchObject({ message: 'Liian monta pyyntöä lyhyessä ajassa. Odota ja yritä uudelleen. Odotusaika on enintään 1 tunti.', extensions: { code: 'TOO_MANY_REQUESTS', wait: { minutes: 60 } } });
    expect(await mails('usein@example.example')).toHaveLength(5);
  });

  test('waits until a campaign is open to all', async () => {
    await net().sql.query("update campaign set open_to_all_from = '2027-02-20' where id = $1", [campaign]);
    expect(await net().visitor.refusal(PROPOSE, { input: { campaign, email: 'aikainen@example.example', ...content } })).toBe('INVITED_FIRST');
    await net().sql.query('update campaign set open_to_all_from = null where id = $1', [campaign]);
  });
});

describe('support of somebody without an account', () => {
  test('counts once it is confirmed, once for an address, and is theirs when they sign in', async () => {
    const idea = (await net().sql.query("select id from idea where title = 'Kuntoportaat' and confirm_by is null limit 1")).rows[0].id;
    const supports = async () => (await net().visitor.ask('query ($id: ID!) { idea(id: $id) { supports } }', { id: idea })).idea.supports;
    const press = () => net().visitor.ask(SUPPORT, { input: { idea, email: 'kannattaja@example.example', language: 'SV' } });
    await press();
    expect(await supports()).toBe(0);
    expect((await mails('kannattaja@example.example'))[0].subject).toBe('Bekräfta ditt stöd');
    // The idea can be read by all already: it is named, unless its title would lead elsewhere.
    const { text } = (await mails('kannattaja@example.example'))[0];
    expect(text).toContain('Fråga: Mitä torille?\nIdé: Kuntoportaat');
    expect(text).toMatch(/ta tillbaka stödet när du loggar in med en länk till den här adressen:\n\S+\/sv\/sign-in\?returnTo=%2Fsv%2Fideas%2Fidea%2F/);
    const first = await tokenTo('kannattaja@example.example');
    await press();
    const second = await tokenTo('kannattaja@example.example');
    for (const token of [first, second, first]) expect((await net().visitor.ask(CONFIRM, { token })).confirmIdeaLink).toMatchObject({ deed: 'SUPPORT', done: true, idea: { supports: 1 } });
    const client = await net().as('kannattaja@example.example');
    expect((await client.ask('mutation ($input: SupportIdeaInput!) { supportIdea(input: $input) { supports isSupported } }', { input: { idea, support: false } })).supportIdea).toEqual({ supports: 0, isSupported: false });
    // The used link says what is true now.
    expect((await net().visitor.ask('query ($token: String!) { ideaByLink(token: $token) { done supports } }', { token: first })).ideaByLink).toEqual({ done: true, supports: false });
  });

  test('names no title that a mail program makes a link of', async () => {
    const { insert } = make(net().sql);
    for (const [n, title] of ['Katso voita.example heti', 'https://voita', 'Soita: 123'].entries()) {
      const idea = await insert('idea', { campaign_id: campaign, title, text: 'Jotain hyvää.', language: 'fi', writer_kind: 'PERSON', signed_as: 'NAME', published_at: now });
      await net().visitor.ask(SUPPORT, { input: { idea, email: `houkuteltu${n}@example.example`, language: 'FI' } });
      const [{ text }] = await mails(`houkuteltu${n}@example.example`);
      expect(text).toContain('Kysymys: Mitä torille?');
      expect(text).not.toContain(title);
    }
  });
});
