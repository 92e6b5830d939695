import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connectOrm } from '../../core/orm.js';
import { entities } from '../../features.js';
import { network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';
import { tellFollowers } from './digest.commands.js';

let now = new Date('2027-02-10T07:00:00+02:00');
const net = network({}, { clock: () => now });
const TOPICS = '{ followedTopics }';
const FOLLOW = 'mutation ($input: FollowInput!) { follow(input: $input) }';
const FOLLOWS = '{ follows { edges { node { idea { id } campaign { id } topic { code } } } } }';
const PROPOSE = 'mutation ($input: ProposeIdeaInput!) { proposeIdea(input: $input) { id isFollowed } }';
const COMMENT = 'mutation ($input: CommentIdeaInput!) { commentIdea(input: $input) { id } }';
const ANSWER = 'mutation ($input: AnswerIdeaInput!) { answerIdea(input: $input) { id } }';

let campaign: string;
let department: string;
let head: Client;
let follower: Client;
let followerEmail: string;
let writer: Client;
let writerEmail: string;

beforeAll(async () => {
  const { sql } = net();
  const { someone, insert } = make(sql);
  const words = (fi: string) => JSON.stringify({ fi, sv: fi, en: fi });
  campaign = await insert('campaign', { municipality_code: '790', places: [], title: words('Mitä puisto tarvitsee?'), description: words('Miksi'), drawing: 'TOWN', status: 'PUBLISHED', collect_from: '2027-02-01', discuss_from: '2027-09-01', answer_from: '2027-10-01', done_from: '2027-11-01' });
  department = (await sql.query("select id from department where municipality_code = '790' order by key limit 1")).rows[0].id;
  head = await net().as(await someone('HEAD', { department_id: department }));
  writerEmail = await make(sql).person({ language: 'sv' });
  writer = await net().as(writerEmail);
});
beforeEach(async () => {
  // Each test has a week of its own, and a follower of its own.
  now = new Date(now.getTime() + 14 * 86_400_000);
  now.setUTCHours(5, 0, 0, 0);
  await net().sql.query('delete from question_sender');
  followerEmail = await make(net().sql).person();
  follower = await net().as(followerEmail);
});

const propose = async (changes: object = {}, client = writer) => (await client.ask(PROPOSE, { input: { campaign, topics: [], title: 'Yhteinen varasto', text: 'Kylmä varasto, jonka voi vuokrata.', language: 'FI', signedAs: 'NEITHER', ...changes } })).proposeIdea;
const comment = (idea: string, client = writer) => client.ask(COMMENT, { input: { idea, text: 'Hyvä ajatus', language: 'FI', signedAs: 'NEITHER' } });
const mailsTo = async (email: string) => (await net().sql.query('select subject, text, unsubscribe_url from outbox_mail where "to" = $1 order by created_at, id', [email])).rows;
const later = (hours: number) => (now = new Date(now.getTime() + hours * 3_600_000));

/** What the job does now, in as many processes as there are here. */
async function tell(): Promise<void> {
  const orm = await connectOrm(net().settings.databaseUrl!, entities);
  const ctx = { em: orm.em, portalUrl: 'http://portal.example', clock: () => now };
  await Promise.all([tellFollowers(ctx), tellFollowers({ ...ctx, em: orm.em.fork() })]);
  await orm.close(true);
}

describe('following', () => {
  test('an idea, a campaign and a topic; writers follow their own; nobody sees what others follow', async () => {
    const idea = await propose();
    expect(idea.isFollowed).toBe(true);
    for (const what of [{ idea: idea.id }, { campaign }, { topic: 'plots' }]) {
      for (const _twice of [1, 2]) expect((await follower.ask(FOLLOW, { input: { ...what, follow: true } })).follow).toBe(true);
    }
    expect((await follower.ask(FOLLOWS)).follows.edges.map(({ node }: any) => node.idea?.id ?? node.campaign?.id ?? node.topic.code).sort()).toEqual([idea.id, campaign, 'plots'].sort());
    expect((await writer.ask(FOLLOWS)).follows.edges).toHaveLength(1);
    expect([await follower.ask(TOPICS), await writer.ask(TOPICS)]).toEqual([{ followedTopics: ['plots'] }, { followedTopics: [] }]);
    expect((await follower.ask('query ($id: ID!) { campaign(id: $id) { isFollowed } }', { id: campaign })).campaign.isFollowed).toBe(true);
    expect((await follower.ask(FOLLOW, { input: { campaign, follow: false } })).follow).toBe(false);
    expect((await follower.ask(FOLLOWS)).follows.edges).toHaveLength(2);
    expect(await follower.invalid(FOLLOW, { input: { follow: true } })).toEqual(['idea: INVALID']);
    expect(await follower.invalid(FOLLOW, { input: { idea: idea.id, campaign, follow: true } })).toEqual(['idea: INVALID']);
    expect(await follower.invalid(FOLLOW, { input: { topic: 'nothing', follow: true } })).toEqual(['topic: UNKNOWN']);
    expect(await net().visitor.refusal(FOLLOW, { input: { campaign, follow: true } })).toBe('SIGN_IN_FIRST');
    for (const read of [FOLLOWS, TOPICS]) expect(await net().visitor.refusal(read)).toBe('SIGN_IN_FIRST');
  });
});

describe('the mail of the day', () => {
  test('is one for all that is new, from eight o’clock on, each in their language, whoever sends it', async () => {
    const own = await propose();
    await follower.ask(FOLLOW, { input: { idea: own.id, follow: true } });
    await follower.ask(FOLLOW, { input: { campaign, follow: true } });
    await follower.ask(FOLLOW, { input: { topic: 'plots', follow: true } });
    later(0.1);
    await propose({ title: 'Lisää tontteja', topics: ['plots'] }, head);
    for (const _one of [1, 2]) await comment(own.id, head);
    await head.ask(ANSWER, { input: { idea: own.id, move: 'PLAN', department, text: { fi: 'Rakennamme.' }, plannedFor: '2027-12-31' } });
    later(0.1);
    await tell();
    expect(await mailsTo(followerEmail)).toEqual([]);
    later(1);
    await tell();
    await tell();
    const [mail, ...others] = await mailsTo(followerEmail);
    expect(others).toEqual([]);
    expect(mail.subject).toBe('Uutta seuraamissasi ideoissa');
    expect(mail.text).toContain(`Mitä puisto tarvitsee?\n– Uusi idea: ”Lisää tontteja”`);
    expect(mail.text).toContain(`– ”Yhteinen varasto”: 2 uutta kommenttia\n  http://portal.example/fi/ideas/idea/${own.id}`);
    expect(mail.text).toMatch(/”Yhteinen varasto”: toteutetaan viimeistään 31\.12\.2027 \(/);
    expect(mail.text.match(/Lisää tontteja/g)).toHaveLength(1);
    const toWriter = (await mailsTo(writerEmail)).at(-1);
    expect(toWriter.subject).toBe('Nytt om de idéer du följer');
    expect(toWriter.text).toContain('”Yhteinen varasto” (på finska): genomförs senast 31.12.2027');
    expect(toWriter.text).not.toContain('Lisää tontteja');
  });

  test('never comes twice on a day; what comes later is told the next day, and nothing twice', async () => {
    const own = await propose({}, follower);
    later(3);
    await comment(own.id);
    // Of one’s own words one is not told.
    await comment(own.id, follower);
    later(0.1);
    await tell();
    expect((await mailsTo(followerEmail)).map(({ text }) => text.includes('uusi kommentti'))).toEqual([true]);
    later(1);
    await head.ask(ANSWER, { input: { idea: own.id, move: 'REVIEW', department, text: { fi: 'Katsomme.' } } });
    later(1);
    await tell();
    expect(await mailsTo(followerEmail)).toHaveLength(1);
    later(24);
    await tell();
    const [, next, ...others] = await mailsTo(followerEmail);
    expect(others).toEqual([]);
    expect(next.text).toContain('idea on käsittelyssä');
    expect(next.text).not.toContain('kommentti');
    later(24);
    await tell();
    expect(await mailsTo(followerEmail)).toHaveLength(2);
  });

  test('tells who follows that an idea was withdrawn, without its words; comments that were taken back are told to nobody', async () => {
    const own = await propose({ title: 'Salainen suunnitelma' });
    await follower.ask(FOLLOW, { input: { idea: own.id, follow: true } });
    later(0.1);
    const { commentIdea } = await comment(own.id, head);
    await head.ask('mutation ($comment: ID!) { withdrawComment(comment: $comment) { id } }', { comment: commentIdea.id });
    await writer.ask('mutation ($idea: ID!) { withdrawIdea(idea: $idea) { id } }', { idea: own.id });
    const before = (await mailsTo(writerEmail)).length;
    later(24);
    await tell();
    const { text } = (await mailsTo(followerEmail)).at(-1);
    expect(text).toContain(`– Kirjoittaja perui ideansa\n  http://portal.example/fi/ideas/idea/${own.id}`);
    expect(text).not.toMatch(/Salainen|kommentti/);
    // Who withdrew it knows.
    expect((await mailsTo(writerEmail)).slice(before)).toEqual([]);
  });

  test('asks who supports a merged idea to move their support', async () => {
    const [idea, into] = [await propose({ title: 'Pieni varasto' }), await propose({ title: 'Suuri varasto' })];
    await follower.ask('mutation ($input: SupportIdeaInput!) { supportIdea(input: $input) { id } }', { input: { idea: idea.id, support: true } });
    const merge = await make(net().sql).insert('idea_merge', { idea_id: idea.id, into_id: into.id, status: 'MERGED', reason: 'Sama asia', language: 'fi', proposed_at: now, object_until: now, decided_at: now });
    await net().sql.query('update idea set merged_into_id = $2 where id = $1', [idea.id, into.id]);
    await make(net().sql).insert('campaign_decision', { campaign_id: campaign, at: now, kind: 'MERGED', idea: idea.id, into: into.id });
    later(3);
    await tell();
    const [mail] = await mailsTo(followerEmail);
    expect(mail.text).toContain('Kannattamasi idea ”Pieni varasto” on yhdistetty ideaan ”Suuri varasto”');
    await follower.ask('mutation ($id: ID!) { moveSupport(ideaMerge: $id) { id } }', { id: merge });
    later(24);
    await tell();
    expect(await mailsTo(followerEmail)).toHaveLength(1);
  });

  test('finds who is to be told among thousands of followers and decisions without comparing all with all', async () => {
    const { sql } = net();
    const crowd = await make(sql).insert('campaign', { municipality_code: '790', places: [], title: JSON.stringify({ fi: 'Kaikki', sv: 'Alla', en: 'All' }), description: JSON.stringify({ fi: 'Miksi' }), drawing: 'TOWN', status: 'PUBLISHED', collect_from: '2027-02-01', discuss_from: '2027-09-01', answer_from: '2027-10-01', done_from: '2027-11-01' });
    later(3);
    // Whatever happened was told: each follows since after it, so that the job has only to look.
    await sql.query("insert into person (id, name, email, language) select gen_random_uuid(), 'P', 'crowd' || n || '@x.example', 'fi' from generate_series(1, 10000) n");
    await sql.query("insert into idea (id, campaign_id, author_id, title, text, language, writer_kind, signed_as, published_at) select gen_random_uuid(), $1, id, 'Idea', 'Teksti', 'fi', 'PERSON', 'NEITHER', $2::timestamptz - interval '1 day' from person where email like 'crowd%'", [crowd, now]);
    await sql.query("insert into idea_topics (idea_id, topic_code) select id, 'recruit' from idea where campaign_id = $1", [crowd]);
    await sql.query('insert into idea_follow (id, person_id, idea_id, since) select gen_random_uuid(), author_id, id, $2 from idea where campaign_id = $1', [crowd, now]);
    await sql.query("insert into idea_follow (id, person_id, campaign_id, since) select gen_random_uuid(), id, $1, $2 from person where email like 'crowd%' limit 2000", [crowd, now]);
    await sql.query("insert into idea_follow (id, person_id, topic_code, since) select gen_random_uuid(), id, 'recruit', $1 from person where email like 'crowd%' limit 2000", [now]);
    await sql.query("insert into campaign_decision (id, campaign_id, at, kind, idea) select gen_random_uuid(), $1, $2::timestamptz - interval '1 hour', 'ANSWERED', id from idea where campaign_id = $1 limit 2000", [crowd, now]);
    await sql.query('analyze');
    const [own] = (await sql.query("select i.id, p.email from idea i join person p on p.id = i.author_id where i.campaign_id = $1 and p.id not in (select person_id from idea_follow where idea_id is null) limit 1", [crowd])).rows;
    later(0.1);
    await comment(own.id);
    later(0.1);
    const began = performance.now();
    await tell();
    expect(performance.now() - began).toBeLessThan(4000);
    expect((await sql.query(`select "to" from outbox_mail where "to" like 'crowd%'`)).rows).toEqual([{ to: own.email }]);
  });

  test('is stopped by one press in it, by the page behind its link, and on one’s own page', async () => {
    const own = await propose({}, follower);
    later(3);
    await comment(own.id);
    later(0.1);
    await tell();
    const [mail] = await mailsTo(followerEmail);
    const token = /ideas\/stop\/(\S+)/.exec(mail.text)![1]!;
    expect(mail.unsubscribe_url).toBe(`http://portal.example/ideas/stop/${token}`);
    const BY_LINK = 'query ($token: String!) { ideaDigestByLink(token: $token) }';
    const SET = 'mutation ($token: String!, $wanted: Boolean!) { setIdeaDigestByLink(token: $token, wanted: $wanted) }';
    const press = (body: string, which = token) => fetch(`${net().app.url}/ideas/stop/${which}`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body });
    expect((await press('x=1')).status).toBe(400);
    expect((await net().visitor.ask(BY_LINK, { token })).ideaDigestByLink).toBe(true);
    for (const _twice of [1, 2]) expect((await press('List-Unsubscribe=One-Click')).status).toBe(204);
    expect((await press('List-Unsubscribe=One-Click', 'nothing')).status).toBe(404);
    expect((await follower.ask('{ wantsIdeaDigest }')).wantsIdeaDigest).toBe(false);
    await comment(own.id);
    later(24);
    await tell();
    expect(await mailsTo(followerEmail)).toHaveLength(1);
    expect((await net().visitor.ask(SET, { token, wanted: true })).setIdeaDigestByLink).toBe(true);
    expect((await follower.ask('mutation { setIdeaDigest(wanted: false) }')).setIdeaDigest).toBe(false);
    expect((await net().visitor.ask(BY_LINK, { token })).ideaDigestByLink).toBe(false);
    expect((await follower.ask('mutation { setIdeaDigest(wanted: true) }')).setIdeaDigest).toBe(true);
    for (const operation of [BY_LINK, SET]) expect(await net().visitor.refusal(operation, { token: 'nothing', wanted: false })).toBe('LINK_NOT_VALID');
  });
});
