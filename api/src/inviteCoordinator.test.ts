import { expect, test, vi } from 'vitest';
import { withSession } from './database/connect.js';
import { SESSION_COOKIE } from './http.context.js';
import { inviteCoordinator } from './inviteCoordinator.js';
import { readSettings } from './settings.js';
import { clientOf, network } from './test/app.js';
import { freshDatabase } from './test/postgres.js';

const net = network({ sessionLimits: { idleHours: 168, coordinatorIdleHours: 8, days: 30, providerHours: 12, secondFactorRequired: true } });
const ACCEPT = 'mutation ($token: String!) { acceptRoleInvitation(token: $token) }';
const settings = (databaseUrl: string) => ({ ...readSettings({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent' }), publicUrl: 'https://portal.example.fi' });

test('the first coordinator is invited by the operator: the link is printed and in the outbox, and leads to the second factor', async () => {
  const said = await inviteCoordinator(settings(net().settings.databaseUrl), ['COORDINATOR', 'Eka@kunta.example', 'Eka Koordinaattori', 'sv']);
  const link = /https:\/\/portal\.example\.fi\/sv\/join\/([\w-]+)/.exec(said)!;
  const { rows } = await net().sql.query('select "to", subject, text from outbox_mail where "to" = $1', ['eka@kunta.example']);
  expect(rows).toEqual([{ to: 'eka@kunta.example', subject: 'Inbjudan till nätverket för företagstjänster', text: expect.stringContaining(link[0]) }]);
  expect(rows[0].text).toContain('Portalens administratör bjuder in dig');
  const { cookie, errors } = await net().visitor.send(ACCEPT, { token: link[1] });
  expect(errors).toEqual([]);
  const client = clientOf(net().app.url, new RegExp(`${SESSION_COOKIE}=([^;]+)`).exec(cookie!)![1]!);
  await vi.waitFor(async () => expect(await client.ask('{ secondFactor me { name memberships { role givenBy { id } } } }')).toEqual({ secondFactor: 'REGISTER', me: { name: 'Eka Koordinaattori', memberships: [{ role: 'COORDINATOR', givenBy: null }] } }));
});

test('asked again it gives a new link, so that a lost mail keeps nobody out; who is in already is told so', async () => {
  const invite = () => inviteCoordinator(settings(net().settings.databaseUrl), ['COORDINATOR', 'toka@kunta.example']);
  const [one, two] = [await invite(), await invite()].map((said) => /\/fi\/join\/([\w-]+)/.exec(said)![1]!) as [string, string];
  expect((await net().visitor.send(ACCEPT, { token: one })).errors[0]!.extensions.code).toBe('LINK_NOT_VALID');
  expect((await net().visitor.send(ACCEPT, { token: two })).errors).toEqual([]);
  await expect(invite()).rejects.toThrow('has the role already');
});

test.each([
  [[], 'Say whom'],
  [['ADVISER', 'a@kunta.example'], 'Say whom'],
  [['COORDINATOR', 'ei osoite'], 'Say whom'],
])('%j is answered with what to write', async (words, text) => {
  await expect(inviteCoordinator(settings(net().settings.databaseUrl), words)).rejects.toThrow(text);
});

test('with the tables of another version it says what to do first', async () => {
  const older = await freshDatabase();
  await withSession(older.url, (session) => session.query("delete from migration where name like '0030%'"));
  await expect(inviteCoordinator(settings(older.url), ['COORDINATOR', 'a@kunta.example'])).rejects.toThrow('Start the server once');
  await older.drop();
});
