import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startNetwork, type TestNetwork } from './test/app.js';
import { mailServer } from './test/mailServer.js';
import { make } from './test/make.js';

const mail = mailServer();
let net: TestNetwork;

beforeAll(async () => {
  await mail.start();
  net = await startNetwork({ smtpUrl: mail.url(), mailFrom: 'Luotsi <luotsi@portal.example>', jobs: true });
});
afterAll(async () => {
  await net?.close();
  await mail.stop();
});

const REQUEST = 'mutation ($input: RequestSignInLinkInput!) { requestSignInLink(input: $input) }';
const request = (email: string) => net.visitor.ask(REQUEST, { input: { email, language: 'FI' } });
const waiting = async (email: string) => (await net.sql.query('select attempts, sent_at, last_error from outbox_mail where "to" = $1', [email])).rows[0];
const soon = { timeout: 15_000, interval: 50 };

test('a mail arrives once, with its calendar file', async () => {
  const email = await make(net.sql).person();
  const event = await make(net.sql).event();
  const one = await net.as(email);
  await one.ask('mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { id } }', { input: { event, partySize: 1 } });
  await vi.waitFor(() => expect(mail.to(email)).toHaveLength(1), soon);
  const { source } = mail.to(email)[0]!;
  expect(source).toMatch(/^From: Luotsi <luotsi@portal\.example>/m);
  expect(source).toMatch(/^Message-ID: <[\w-]+@luotsi>/m);
  expect(source).toMatch(/^Content-Type: text\/calendar[^]*?luotsi\.ics/m);
  expect(source).toMatch(/^Content-Type: multipart\/alternative/m);
  expect(source).toMatch(/^Content-Type: text\/calendar;\s+charset=utf-8;\s+method=REQUEST/m);
  expect(attached(source)).toMatch(/^BEGIN:VCALENDAR[^]*BEGIN:VEVENT[^]*END:VCALENDAR/);
  await vi.waitFor(async () => expect((await waiting(email)).sent_at).not.toBeNull(), soon);
  // Another mail goes through the same queue: the first does not go out with it again.
  await request('toinen@example.example');
  await vi.waitFor(() => expect(mail.to('toinen@example.example')).toHaveLength(1), soon);
  expect(mail.to(email)).toHaveLength(1);
});

test('a mail waits while the server is down, and goes out once when it is back', async () => {
  const email = 'odottaja@example.example';
  await mail.stop();
  await request(email);
  await vi.waitFor(async () => expect(await waiting(email)).toMatchObject({ attempts: 1, sent_at: null, last_error: expect.stringMatching(/ECONNREFUSED/) }), soon);
  await mail.start();
  // The next try comes later by the clock; the mail is made older, and another one sets the queue going.
  await net.sql.query(`update outbox_mail set created_at = created_at - interval '10 minutes' where "to" = $1`, [email]);
  await request('kolmas@example.example');
  await vi.waitFor(() => expect(mail.to('kolmas@example.example')).toHaveLength(1), soon);
  await vi.waitFor(async () => expect((await waiting(email)).sent_at).not.toBeNull(), soon);
  expect(mail.to(email)).toHaveLength(1);
});

test('an invitation carries the way out that mail programs show as a button, other mails do not', async () => {
  const { someone, person, member, company, event } = make(net.sql);
  const host = await net.as(await someone('ADVISER', { municipality_code: '091' }));
  const firm = await company({ municipality_code: '091' });
  const email = await person();
  await member(email, 'ENTREPRENEUR', { company_id: firm });
  const input = { event: await event({ municipality_code: '091' }), companies: [firm] };
  await host.ask('mutation ($input: InviteCompaniesInput!) { inviteCompanies(input: $input) { invited } }', { input });
  await vi.waitFor(() => expect(mail.to(email)).toHaveLength(1), soon);
  const { source } = mail.to(email)[0]!;
  const url = /^List-Unsubscribe:\s+<([^>]+)>\r$/m.exec(source)![1]!;
  expect(source).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
  expect(url.startsWith(`${net.app.url}/unsubscribe/`)).toBe(true);
  expect((await fetch(url, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) })).status).toBe(204);
  expect((await net.visitor.ask('query ($token: String!) { invitationsStopped(token: $token) }', { token: url.split('/').at(-1) })).invitationsStopped).toBe(true);
  expect(mail.received.filter((one) => one.source.includes('List-Unsubscribe:'))).toHaveLength(1);
});

test('mail that has gone out is not to be read in the portal', async () => {
  expect(await net.visitor.refusal('{ mailbox { id } }')).toBe('DEMO_ONLY');
});

/** The content of the attached file, which travels in base64. */
function attached(source: string): string {
  const part = source.slice(source.search(/^Content-Type: text\/calendar/m));
  const content = part.slice(part.indexOf('\r\n\r\n') + 4).split('\r\n--')[0]!;
  return /Content-Transfer-Encoding: base64/i.test(part.slice(0, part.indexOf('\r\n\r\n'))) ? Buffer.from(content, 'base64').toString('utf8') : content;
}
