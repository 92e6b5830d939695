import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connectOrm } from '../../core/orm.js';
import { entities } from '../../features.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';
import { tellFollowers } from './digest.commands.js';
import { lapseGuestIdeas } from './guest.commands.js';

let now = new Date('2027-02-10T09:00:00+02:00');
const net = network({}, { clock: () => now });
const COMMENT = 'mutation ($input: CommentAsGuestInput!) { commentAsGuest(input: $input) }';
const COMMENT_BY_LINK = 'query ($token: String!) { commentByLink(token: $token) { done text language idea { title } comment { text isReply hiddenReason withdrawnAt writer { kind name } } } }';
const CONFIRM_COMMENT = 'mutation ($token: String!) { confirmComment(token: $token) { done text idea { title comments } comment { id text isReply hiddenReason writer { kind name } } } }';
const COMMENTS = 'query ($idea: ID!) { ideaComments(idea: $idea) { edges { node { id text isReply writer { kind name } } } } idea(id: $idea) { comments } }';
const REPORT = 'mutation ($input: ReportAsGuestInput!) { reportAsGuest(input: $input) }';
const REPORT_SIGNED_IN = 'mutation ($input: ReportIdeaInput!) { reportIdea(input: $input) }';
const REPORTS = 'query ($campaign: ID!) { ideaReports(campaign: $campaign) { edges { node { reason comment { text } } } totalCount } }';
const HIDE = 'mutation ($input: HideIdeaInput!) { hideIdea(input: $input) { id } }';
const LEAVE = 'mutation ($input: IdeaPartInput!) { leaveReported(input: $input) { id } }';
const FOLLOW = 'mutation ($input: FollowAsGuestInput!) { followAsGuest(input: $input) }';
const FOLLOW_BY_LINK = 'query ($token: String!) { followByLink(token: $token) { done isFollowed idea { title } campaign { title { fi } } topic { code } } }';
const SET_FOLLOW = 'mutation ($token: String!, $wanted: Boolean!) { setFollowByLink(token: $token, wanted: $wanted) { done isFollowed } }';

let campaign: string;
let idea: string;
let host: Client;
let writerEmail: string;
let writer: Client;
const words = (fi: string) => JSON.stringify({ fi, sv: fi, en: fi });
const START = new Date('2027-02-10T09:00:00+02:00');
const later = (hours: number) => (now = new Date(now.getTime() + hours * 3_600_000));

beforeAll(async () => {
  const { insert, someone, person } = make(net().sql);
  campaign = await insert('campaign', { municipality_code: '790', places: [], title: words('Mitä torille?'), description: words('Miksi'), drawing: 'TOWN', status: 'PUBLISHED', collect_from: '2027-02-01', discuss_from: '2027-03-01', answer_from: '2027-04-01', done_from: '2027-05-01' });
  host = await net().as(await someone('ADVISER', { municipality_code: '790' }));
  writerEmail = await person();
  writer = await net().as(writerEmail);
});
beforeEach(async () => {
  now = START;
  await net().sql.query('delete from question_sender; delete from idea_report');
  const { rows } = await net().sql.query('select id from person where email = $1', [writerEmail]);
  idea = await make(net().sql).insert('idea', { campaign_id: campaign, author_id: rows[0].id, title: 'Kuntoportaat', text: 'Portaat soramontun reunaan.', language: 'fi', writer_kind: 'PERSON', signed_as: 'NAME', published_at: now });
});

const mails = async (email: string) => (await net().sql.query('select subject, text, language from outbox_mail where "to" = $1 order by created_at, id', [email])).rows;
const tokenTo = async (email: string, path: string) => new RegExp(`ideas/${path}/(\\S+)`).exec((await mails(email)).at(-1)!.text)![1]!;
const people = async (email: string) => (await net().sql.query('select count(*)::int as n from person where email = $1', [email])).rows[0].n;
const rowsIn = async (table: string, email: string) => (await net().sql.query(`select count(*)::int as n from "${table}" where email = $1`, [email])).rows[0].n;

async function job(run: typeof lapseGuestIdeas): Promise<void> {
  const orm = await connectOrm(net().settings.databaseUrl!, entities);
  await run({ em: orm.em, portalUrl: 'http://portal.example', clock: () => now });
  await orm.close(true);
}

describe('a comment of somebody without an account', () => {
  const content = { text: 'Valaistus puuttuu.', language: 'FI', seconds: 40, showName: false };
  const send = (email: string, changes: object = {}, client: Client = net().visitor) => client.ask(COMMENT, { input: { idea, email, ...content, ...changes } });
  const refused = (changes: object) => net().visitor.refusal(COMMENT, { input: { idea, email: 'estetty@example.example', ...content, ...changes } });
  const seen = async (client: Client = net().visitor) => (await client.ask(COMMENTS, { idea })).ideaComments.edges.map(({ node }: any) => node);
  const confirmed = async (email: string) => (await net().visitor.ask(CONFIRM_COMMENT, { token: await tokenTo(email, 'comment') })).confirmComment;

  test('is read, counted and told of by nobody, hosts neither, until it is confirmed; confirmed twice it is published once', async () => {
    await send('Sana@Example.example', { showName: true, name: ' Saana Sana ' });
    for (const client of [net().visitor, writer, host]) expect(await seen(client)).toEqual([]);
    expect(await people('sana@example.example')).toBe(0);
    const [mail] = await mails('sana@example.example');
    expect(mail.subject).toBe('Vahvista kommenttisi');
    expect(mail.text).toContain('Kysymys: Mitä torille?\nIdea: Kuntoportaat');
    // Whoever gives a stranger’s address cannot write to them.
    expect(mail.text).not.toMatch(/Valaistus|Saana/);
    expect(mail.text).toContain(`/fi/sign-in?returnTo=${encodeURIComponent(`/fi/ideas/idea/${idea}`)}`);
    const token = await tokenTo('sana@example.example', 'comment');
    expect((await net().visitor.ask(COMMENT_BY_LINK, { token })).commentByLink).toEqual({ done: false, text: 'Valaistus puuttuu.', language: 'FI', idea: { title: 'Kuntoportaat' }, comment: null });
    expect(await seen()).toEqual([]);
    const both = await Promise.all([1, 2].map(() => net().visitor.ask(CONFIRM_COMMENT, { token })));
    for (const { confirmComment } of both) expect(confirmComment).toMatchObject({ done: true, text: null, idea: { comments: 1 }, comment: { text: 'Valaistus puuttuu.', writer: { kind: 'PERSON', name: 'Saana Sana' } } });
    expect(await seen()).toMatchObject([{ text: 'Valaistus puuttuu.', isReply: false }]);
    const { rows } = await net().sql.query("select text from comment_link where email = 'sana@example.example'");
    expect(rows).toEqual([{ text: '' }]);
  });

  test('is its writer’s, who corrects it and takes it back by signing in with the address; the link then says so', async () => {
    await send('takaisin@example.example');
    const { comment } = await confirmed('takaisin@example.example');
    const token = await tokenTo('takaisin@example.example', 'comment');
    const own = await net().as('takaisin@example.example');
    await own.ask('mutation ($input: ChangeCommentInput!) { changeComment(input: $input) { text } }', { input: { comment: comment.id, text: 'Valot puuttuvat.', language: 'FI' } });
    expect((await net().visitor.ask(COMMENT_BY_LINK, { token })).commentByLink.comment).toMatchObject({ text: 'Valot puuttuvat.', withdrawnAt: null });
    await own.ask('mutation ($comment: ID!) { withdrawComment(comment: $comment) { id } }', { comment: comment.id });
    expect((await net().visitor.ask(COMMENT_BY_LINK, { token })).commentByLink).toMatchObject({ done: true, text: null, comment: { text: null, withdrawnAt: expect.any(String) } });
  });

  test('replies below what it replies to, in the language in which it is written', async () => {
    await send('ensin@example.example');
    const { comment } = await confirmed('ensin@example.example');
    await send('vastaaja@example.example', { replyTo: comment.id, text: 'Det stämmer.', language: 'SV' });
    expect((await mails('vastaaja@example.example'))[0].subject).toBe('Bekräfta din kommentar');
    expect((await confirmed('vastaaja@example.example')).comment).toMatchObject({ text: 'Det stämmer.', isReply: true, writer: { kind: 'PERSON', name: null } });
    expect((await seen()).map(({ text }: any) => text)).toEqual(['Valaistus puuttuu.', 'Det stämmer.']);
    // A reply to a comment of another idea is none.
    const elsewhere = await make(net().sql).insert('idea', { campaign_id: campaign, title: 'Toinen', text: 'Jotain muuta.', language: 'fi', writer_kind: 'PERSON', signed_as: 'NAME', published_at: now });
    expect(await refused({ idea: elsewhere, replyTo: comment.id })).toBe('NOT_FOUND');
  });

  test('that nobody confirms is deleted with its words, and its link is over', async () => {
    await send('myohassa@example.example');
    const token = await tokenTo('myohassa@example.example', 'comment');
    later(23.9);
    await job(lapseGuestIdeas);
    expect(await rowsIn('comment_link', 'myohassa@example.example')).toBe(1);
    later(0.1);
    expect(await net().visitor.refusal(CONFIRM_COMMENT, { token })).toBe('LINK_NOT_VALID');
    await job(lapseGuestIdeas);
    expect(await rowsIn('comment_link', 'myohassa@example.example')).toBe(0);
    expect(await net().visitor.refusal(COMMENT_BY_LINK, { token })).toBe('LINK_NOT_VALID');
    expect(await people('myohassa@example.example')).toBe(0);
  });

  test('comes too late once its idea is hidden or the discussion is over; nothing of it is lost, nothing is published', async () => {
    await send('hiljaa@example.example');
    const token = await tokenTo('hiljaa@example.example', 'comment');
    await host.ask(HIDE, { input: { idea, reason: 'Mainos' } });
    expect(await net().visitor.refusal(CONFIRM_COMMENT, { token })).toBe('IDEA_HIDDEN');
    expect(await refused({})).toBe('IDEA_HIDDEN');
    await host.ask('mutation ($input: IdeaPartInput!) { showIdeaAgain(input: $input) { id } }', { input: { idea } });
    now = new Date('2027-03-31T23:30:00+03:00');
    await net().visitor.ask(COMMENT, { input: { idea, email: 'viimeinen@example.example', ...content } });
    later(1);
    expect(await net().visitor.refusal(CONFIRM_COMMENT, { token: await tokenTo('viimeinen@example.example', 'comment') })).toBe('NOT_DISCUSSING');
    expect(await refused({})).toBe('NOT_DISCUSSING');
    now = START;
    expect((await net().visitor.ask(CONFIRM_COMMENT, { token })).confirmComment).toMatchObject({ done: true, idea: { comments: 1 } });
  });

  test('of a machine is thanked for or told to look again, and nothing is done', async () => {
    await send('kone@example.example', { homepage: 'https://spam.example' });
    expect(await refused({ seconds: 2 })).toBe('TOO_FAST');
    expect(await mails('kone@example.example')).toEqual([]);
    expect(await net().visitor.invalid(COMMENT, { input: { idea, ...content, email: 'kone', text: 'a' } })).toEqual(['email: NOT_AN_EMAIL', 'text: TOO_SHORT']);
    expect(await net().visitor.invalid(COMMENT, { input: { idea, ...content, email: 'kone@example.example', showName: true } })).toEqual(['name: REQUIRED']);
  });

  test('one address is written to five times in an hour, the same for one that is known; a key sends once', async () => {
    const key = '0190a000-0000-7000-8000-0000000000aa';
    for (const email of [await make(net().sql).person(), 'tuntematon@example.example']) {
      for (const _one of [1, 2, 3, 4, 5]) expect(await send(email)).toEqual({ commentAsGuest: true });
      expect(await refused({ email })).toBe('TOO_MANY_REQUESTS');
      expect((await mails(email)).length).toBe(5);
    }
    for (const _twice of [1, 2]) await send('kerran@example.example', { key });
    expect(await mails('kerran@example.example')).toHaveLength(1);
  });
});

describe('a report of somebody without an account', () => {
  const content = { reason: 'Solvaa naapuria', language: 'FI', seconds: 40 };
  const report = (changes: object = {}) => net().visitor.ask(REPORT, { input: { idea, ...content, ...changes } });
  const reasons = async () => (await host.ask(REPORTS, { campaign })).ideaReports.edges.map(({ node }: any) => node.reason);

  test('reaches the host at once, without who it was; by one address it is one, signed in or not', async () => {
    await report();
    await report({ reason: 'Mainos' });
    for (const email of ['valpas@example.example', 'Valpas@example.example', 'toinen@example.example']) await report({ email, reason: `Solvaus ${email.slice(0, 6).toLowerCase()}` });
    expect(await reasons()).toEqual(['Solvaa naapuria', 'Mainos', 'Solvaus valpas', 'Solvaus toinen']);
    expect(await net().visitor.refusal(REPORTS, { campaign })).toBe('SIGN_IN_FIRST');
    expect(await writer.refusal(REPORTS, { campaign })).toBe('NOT_ALLOWED');
    const email = await make(net().sql).person();
    const signedIn = await net().as(email);
    await signedIn.ask(REPORT_SIGNED_IN, { input: { idea, reason: 'Kirjautuneena' } });
    await report({ email, reason: 'Samana vieraana' });
    expect(await reasons()).toHaveLength(5);
  });

  test('tells each who can be written to what the host decides, once and without the words; the address goes', async () => {
    const email = await make(net().sql).person({ language: 'sv' });
    await (await net().as(email)).ask(REPORT_SIGNED_IN, { input: { idea, reason: 'Osakligt' } });
    await report({ email: 'kuulija@example.example', language: 'EN' });
    await report({ reason: 'Nimetön' });
    await host.ask(LEAVE, { input: { idea } });
    const [mail, ...others] = await mails('kuulija@example.example');
    expect(others).toEqual([]);
    expect(mail.subject).toBe('Your report has been settled');
    expect(mail.text).toMatch(/looked at it and left it[\s\S]*Question: Mitä torille\?\n\S+\/en\/ideas\/idea\//);
    expect(mail.text).not.toMatch(/Solvaa|Kuntoportaat/);
    expect((await mails(email)).map(({ subject }) => subject)).toEqual(['Din anmälan har behandlats']);
    expect(await rowsIn('idea_report', 'kuulija@example.example')).toBe(0);
    expect(await reasons()).toEqual([]);
    await report({ email: 'kuulija@example.example' });
    await host.ask(HIDE, { input: { idea, reason: 'Loukkaava' } });
    expect((await mails('kuulija@example.example')).at(-1).text).toContain('piilottanut sen. Perustelu, jonka kaikki näkevät:\n\nLoukkaava');
  });

  test('is over when the writer takes the words back, and its reporter hears so', async () => {
    const { comment } = await writer.ask('mutation ($input: CommentIdeaInput!) { comment: commentIdea(input: $input) { id } }', { input: { idea, text: 'Pahaa puhetta', language: 'FI', signedAs: 'NEITHER' } });
    await report({ comment: comment.id, email: 'kommentista@example.example' });
    await report({ email: 'ideasta@example.example' });
    await writer.ask('mutation ($comment: ID!) { withdrawComment(comment: $comment) { id } }', { comment: comment.id });
    expect((await mails('kommentista@example.example'))[0].text).toContain('Kirjoittaja on itse poistanut sen');
    expect(await mails('ideasta@example.example')).toEqual([]);
    await writer.ask('mutation ($idea: ID!) { withdrawIdea(idea: $idea) { id } }', { idea });
    expect(await mails('ideasta@example.example')).toHaveLength(1);
  });

  test('of a machine is thanked for or told to look again; there are limits for an address and for a place of the internet', async () => {
    await report({ homepage: 'https://spam.example' });
    expect(await net().visitor.refusal(REPORT, { input: { idea, ...content, seconds: 1 } })).toBe('TOO_FAST');
    expect(await net().visitor.invalid(REPORT, { input: { idea, ...content, reason: ' a ', email: 'x' } })).toEqual(['email: NOT_AN_EMAIL', 'reason: TOO_SHORT']);
    expect(await reasons()).toEqual([]);
    for (let n = 0; n < 20; n++) await report({ email: 'ahkera@example.example' });
    expect(await net().visitor.refusal(REPORT, { input: { idea, ...content, email: 'ahkera@example.example' } })).toBe('TOO_MANY_REQUESTS');
    for (let n = 0; n < 20; n++) await report();
    expect(await net().visitor.refusal(REPORT, { input: { idea, ...content } })).toBe('TOO_MANY_REQUESTS');
  });
});

describe('following without an account', () => {
  const ask = (email: string, what: object) => net().visitor.ask(FOLLOW, { input: { ...what, email, language: 'FI' } });
  const set = async (email: string, wanted = true) => (await net().visitor.ask(SET_FOLLOW, { token: await tokenTo(email, 'follow'), wanted })).setFollowByLink;

  test('an idea, a campaign or a topic begins with the press behind the link, and ends by it', async () => {
    for (const [what, named, found] of [
      [{ idea }, 'Idea: Kuntoportaat', { idea: { title: 'Kuntoportaat' }, campaign: null, topic: null }],
      [{ campaign }, 'Kysymys: Mitä torille?', { idea: null, campaign: { title: { fi: 'Mitä torille?' } }, topic: null }],
      [{ topic: 'plots' }, 'Aihe: ', { idea: null, campaign: null, topic: { code: 'plots' } }],
    ] as const) {
      await ask('seuraaja@example.example', what);
      expect((await mails('seuraaja@example.example')).at(-1)!.text).toContain(named);
      const token = await tokenTo('seuraaja@example.example', 'follow');
      expect((await net().visitor.ask(FOLLOW_BY_LINK, { token })).followByLink).toEqual({ done: false, isFollowed: false, ...found });
      expect(await set('seuraaja@example.example')).toEqual({ done: true, isFollowed: true });
      expect(await set('seuraaja@example.example')).toEqual({ done: true, isFollowed: true });
    }
    const own = await net().as('seuraaja@example.example');
    expect((await own.ask('{ follows { totalCount } }')).follows.totalCount).toBe(3);
    expect(await set('seuraaja@example.example', false)).toEqual({ done: true, isFollowed: false });
    expect((await own.ask('{ follows { totalCount } }')).follows.totalCount).toBe(2);
  });

  test('makes nobody of who never confirms, answers the same for who follows already, and names exactly one thing', async () => {
    await ask('eivahvista@example.example', { idea });
    expect(await set('eivahvista@example.example', false)).toEqual({ done: true, isFollowed: false });
    expect(await people('eivahvista@example.example')).toBe(0);
    await writer.ask('mutation ($input: FollowInput!) { follow(input: $input) }', { input: { idea, follow: true } });
    expect(await ask(writerEmail, { idea })).toEqual({ followAsGuest: true });
    for (const what of [{}, { idea, campaign }]) expect(await net().visitor.invalid(FOLLOW, { input: { ...what, email: 'a@example.example', language: 'FI' } })).toEqual(['idea: INVALID']);
    expect(await net().visitor.invalid(FOLLOW, { input: { topic: 'nothing', email: 'a@example.example', language: 'FI' } })).toEqual(['topic: UNKNOWN']);
    await net().visitor.ask(FOLLOW, { input: { idea, email: 'kone@follow.example', language: 'FI', homepage: 'x' } });
    expect(await mails('kone@follow.example')).toEqual([]);
    later(24);
    expect(await net().visitor.refusal(FOLLOW_BY_LINK, { token: await tokenTo('eivahvista@example.example', 'follow') })).toBe('LINK_NOT_VALID');
  });

  test('brings the mail of the day, which stops by its own link; asking anew brings it back', async () => {
    await ask('kooste@example.example', { idea });
    await set('kooste@example.example');
    later(0.1);
    await writer.ask('mutation ($input: CommentIdeaInput!) { commentIdea(input: $input) { id } }', { input: { idea, text: 'Uutta', language: 'FI', signedAs: 'NEITHER' } });
    // What a guest has not confirmed yet is no news.
    await net().visitor.ask(COMMENT, { input: { idea, email: 'odottaa@example.example', text: 'Odottaa', language: 'FI', seconds: 40, showName: false } });
    later(0.1);
    await job(tellFollowers);
    const digest = (await mails('kooste@example.example')).at(-1)!;
    expect(digest.text).toContain('”Kuntoportaat”: uusi kommentti');
    const stop = /ideas\/stop\/(\S+)/.exec(digest.text)![1]!;
    const press = await fetch(`${net().app.url}/ideas/stop/${stop}`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'List-Unsubscribe=One-Click' });
    expect(press.status).toBe(204);
    await ask('kooste@example.example', { campaign });
    const token = await tokenTo('kooste@example.example', 'follow');
    expect((await net().visitor.ask(FOLLOW_BY_LINK, { token })).followByLink.isFollowed).toBe(false);
    expect(await set('kooste@example.example')).toEqual({ done: true, isFollowed: true });
    expect((await (await net().as('kooste@example.example')).ask('{ wantsIdeaDigest }')).wantsIdeaDigest).toBe(true);
  });
});
