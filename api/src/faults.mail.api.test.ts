import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { clientOf, network } from './test/app.js';
import { mailServer } from './test/mailServer.js';
import { startProcess, type ServerProcess } from './test/processes.js';

const net = network();
const mail = mailServer();
let workers: ServerProcess[] = [];
// They start servers of their own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });
const soon = { timeout: 30_000, interval: 50 };

beforeAll(async () => {
  await mail.start();
  workers = await Promise.all([startWorker(), startWorker()]);
});
// One address may ask for so many links only.
beforeEach(() => net().sql.query('delete from question_sender'));
afterAll(async () => {
  await Promise.all(workers.map((one) => one.end()));
  await mail.stop();
});

const startWorker = () => startProcess(net().settings.databaseUrl, { JOBS: '1', SMTP_URL: mail.url(), MAIL_FROM: 'luotsi@portal.example' });
const request = (url: string, email: string) => clientOf(url, null).ask('mutation ($input: RequestSignInLinkInput!) { requestSignInLink(input: $input) }', { input: { email, language: 'FI' } });
const addresses = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}${index}@example.example`);
const waiting = async () => Number((await net().sql.query('select count(*) from outbox_mail where sent_at is null')).rows[0].count);
const timesEach = (emails: string[]) => emails.map((email) => mail.to(email).length);

test('mails that filled the outbox while the mail server was away go out once each, by two processes over one queue', async () => {
  const emails = addresses('away', 40);
  await mail.stop();
  const [one, other] = workers as [ServerProcess, ServerProcess];
  await Promise.all(emails.map((email, index) => request(index % 2 ? one.url : other.url, email)));
  await vi.waitFor(async () => expect((await net().sql.query('select from outbox_mail where attempts > 0')).rowCount).toBe(emails.length), soon);
  expect(await waiting()).toBe(emails.length);
  await mail.start();
  // The next try comes later by the clock: the mails are made older, and new ones set both processes going.
  await net().sql.query("update outbox_mail set created_at = created_at - interval '10 minutes'");
  await Promise.all([request(one.url, 'go1@example.example'), request(other.url, 'go2@example.example')]);
  await vi.waitFor(async () => expect(await waiting()).toBe(0), soon);
  expect(timesEach(emails)).toEqual(emails.map(() => 1));
});

test('two processes over one full queue send no mail twice', async () => {
  const emails = addresses('shared', 50);
  const [one, other] = workers as [ServerProcess, ServerProcess];
  await Promise.all(emails.map((email, index) => request(index % 2 ? one.url : other.url, email)));
  await vi.waitFor(async () => expect(await waiting()).toBe(0), soon);
  expect(timesEach(emails)).toEqual(emails.map(() => 1));
});

test('processes that are killed while they hand a mail over lose none: the next one sends it, once', async () => {
  const email = 'halfway@example.example';
  const halfway = mail.stallOn(email);
  await request(workers[0]!.url, email);
  await halfway;
  await Promise.all(workers.map((one) => one.kill()));
  expect(mail.to(email)).toEqual([]);
  workers = [await startWorker()];
  await request(workers[0]!.url, 'next@example.example');
  await vi.waitFor(async () => expect(await waiting()).toBe(0), soon);
  expect(timesEach([email, 'next@example.example'])).toEqual([1, 1]);
});
