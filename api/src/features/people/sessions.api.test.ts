import { describe, expect, test, vi } from 'vitest';
import { connectOrm } from '../../core/orm.js';
import { entities } from '../../features.js';
import { clientOf, network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';
import { SESSION_COOKIE } from '../../http.context.js';
import { forgetOldSessions } from './session.commands.js';

const net = network();

const ME = '{ me { email sessions { id isThis lastUsedAt } } }';
const AS_DEMO = 'mutation ($account: ID!) { signInAsDemo(account: $account) }';
const OUT = 'mutation { signOut }';
const OUT_EVERYWHERE = 'mutation { signOutEverywhere }';
const END = 'mutation ($session: ID!) { endSession(session: $session) }';
const END_OTHERS = 'mutation { endOtherSessions }';
const isOut = async (client: Client) => expect((await client.ask(ME)).me).toBeNull();

describe('sessions', () => {
  test('are seen by their own person only, and the one that asks is marked', async () => {
    const email = await make(net().sql).person();
    const [one] = [await net().as(email), await net().as(email)];
    const { me } = await one.ask(ME);
    expect(me.sessions.map(({ isThis }: { isThis: boolean }) => isThis).sort()).toEqual([false, true]);
    const company = await make(net().sql).company();
    await make(net().sql).member(email, 'ENTREPRENEUR', { company_id: company });
    const adviser = await net().as(await make(net().sql).someone('ADVISER', { municipality_code: '790' }));
    const seen = await adviser.ask('query ($id: ID!) { company(id: $id) { people { person { email sessions { id } } } } }', { id: company });
    expect(seen.company.people).toEqual([{ person: { email, sessions: [] } }]);
  });

  test('leave no row in the log of changes: only that somebody came in has changed', async () => {
    const { demoAccounts } = await net().visitor.ask('{ demoAccounts { id } }');
    const rows = async () => Number((await net().sql.query("select count(*) from audit where command = 'signInAsDemo'")).rows[0].count);
    const before = await rows();
    const seen = async () => (await net().sql.query('select max(seen_at) as at from person')).rows[0].at as Date;
    const last = await seen();
    await net().visitor.send(AS_DEMO, { account: demoAccounts[0].id });
    expect((await seen()).getTime()).toBeGreaterThan(last.getTime());
    expect(await rows()).toBe(before);
  });

  test('end one at a time', async () => {
    const email = await make(net().sql).person();
    const [one, other] = [await net().as(email), await net().as(email)];
    expect((await one.send(OUT)).cookie).toMatch(/luotsi_session=;.*(Max-Age=0|Expires=Thu, 01 Jan 1970)/);
    await vi.waitFor(async () => expect((await one.ask(ME)).me).toBeNull());
    expect((await other.ask(ME)).me.sessions).toHaveLength(1);
    expect(await one.refusal(OUT)).toBe('SIGN_IN_FIRST');
  });

  test('end everywhere at once, and nobody else’s do', async () => {
    const email = await make(net().sql).person();
    const [one, other] = [await net().as(email), await net().as(email)];
    const stranger = await net().as(await make(net().sql).person());
    await Promise.all([one, other, stranger].map((client) => client.ask(ME)));
    await one.ask(OUT_EVERYWHERE);
    await vi.waitFor(async () => expect([(await one.ask(ME)).me, (await other.ask(ME)).me]).toEqual([null, null]));
    expect((await stranger.ask(ME)).me).not.toBeNull();
  });

  test('that have expired let nobody in', async () => {
    const email = await make(net().sql).person();
    const one = await net().as(email);
    await net().sql.query("update session set expires_at = now() - interval '1 second' where person_id = (select id from person where email = $1)", [email]);
    await vi.waitFor(async () => expect((await one.ask(ME)).me).toBeNull());
  });

  test('end one by one by their own person only', async () => {
    const email = await make(net().sql).person();
    const [one, other, third] = [await net().as(email), await net().as(email), await net().as(email)];
    const idOf = async (client: Client) => (await client.ask(ME)).me.sessions.find(({ isThis }: { isThis: boolean }) => isThis).id;
    const session = await idOf(other);
    const stranger = await net().as(await make(net().sql).person());
    expect(await stranger.ask(END, { session })).toEqual({ endSession: true });
    expect((await other.ask(ME)).me).not.toBeNull();
    expect(await net().visitor.refusal(END, { session })).toBe('SIGN_IN_FIRST');
    expect(await one.refusal(END, { session: 'nonsense' })).toBe('NOT_FOUND');
    for (let times = 0; times < 2; times++) await one.ask(END, { session });
    await vi.waitFor(() => isOut(other));
    expect((await third.ask(ME)).me.sessions).toHaveLength(2);
  });

  test('all end but the one that asks, and nobody else’s', async () => {
    const email = await make(net().sql).person();
    const [one, other, third] = [await net().as(email), await net().as(email), await net().as(email)];
    const stranger = await net().as(await make(net().sql).person());
    await Promise.all([other, third, stranger].map((client) => client.ask(ME)));
    expect(await net().visitor.refusal(END_OTHERS)).toBe('SIGN_IN_FIRST');
    await one.ask(END_OTHERS);
    await vi.waitFor(async () => void (await Promise.all([other, third].map(isOut))));
    expect((await one.ask(ME)).me.sessions).toHaveLength(1);
    expect((await stranger.ask(ME)).me).not.toBeNull();
  });

  test('are new at each sign-in: what the browser had before is worth nothing', async () => {
    const email = await make(net().sql).person();
    const before = await net().sessionOf(email);
    const { demoAccounts } = await net().visitor.ask('{ demoAccounts { id } }');
    const { cookie } = await clientOf(net().app.url, before).send(AS_DEMO, { account: demoAccounts[0].id });
    const after = new RegExp(`${SESSION_COOKIE}=([^;]+)`).exec(cookie!)![1]!;
    expect(after).not.toBe(before);
    await vi.waitFor(() => isOut(clientOf(net().app.url, before)));
    expect((await clientOf(net().app.url, after).ask(ME)).me).not.toBeNull();
  });

  const unusedFor = async (email: string, hours: number) => {
    const client = await net().as(email);
    await net().sql.query("update session set last_used_at = now() - make_interval(mins => $2) where person_id = (select id from person where email = $1)", [email, hours * 60]);
    return client;
  };

  test('end when they were not used for a week, those of coordinators after eight hours', async () => {
    const { person, someone } = make(net().sql);
    await isOut(await unusedFor(await person(), 7 * 24 + 0.1));
    await isOut(await unusedFor(await someone('COORDINATOR'), 8.1));
    for (const client of [await unusedFor(await person(), 7 * 24 - 0.1), await unusedFor(await someone('COORDINATOR'), 7.9)]) {
      const { me } = await client.ask(ME);
      expect(Date.now() - Date.parse(me.sessions[0].lastUsedAt)).toBeLessThan(60_000);
    }
  });

  test('tell their own people after how long that is', async () => {
    const { person, someone } = make(net().sql);
    const IDLE = '{ sessionIdleHours }';
    expect(await (await net().as(await person())).ask(IDLE)).toEqual({ sessionIdleHours: 168 });
    const coordinator = await someone('COORDINATOR');
    expect(await (await net().as(coordinator)).ask(IDLE)).toEqual({ sessionIdleHours: 8 });
    expect(await net().visitor.refusal(IDLE)).toBe('SIGN_IN_FIRST');
  });

  test('count as unused for commands too', async () => {
    expect(await (await unusedFor(await make(net().sql).person(), 7 * 24 + 0.1)).refusal('mutation { endOtherSessions }')).toBe('SIGN_IN_FIRST');
  });

  test('that let nobody in any more are forgotten, and only they', async () => {
    const email = await make(net().sql).person();
    await unusedFor(email, 7 * 24 + 0.1);
    const coordinator = await make(net().sql).someone('COORDINATOR');
    await unusedFor(coordinator, 8.1);
    const kept = await net().as(email);
    const unused = await unusedFor(await make(net().sql).person(), 8.1);
    const orm = await connectOrm(net().settings.databaseUrl, entities);
    await forgetOldSessions({ em: orm.em, portalUrl: '', sessionLimits: net().settings.sessionLimits });
    await orm.close(true);
    expect((await kept.ask(ME)).me.sessions).toHaveLength(1);
    expect((await unused.ask(ME)).me.sessions).toHaveLength(1);
    expect((await (await net().as(coordinator)).ask(ME)).me.sessions).toHaveLength(1);
  });
});
