import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { LockMode } from '@mikro-orm/postgresql';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command, SYSTEM } from '../../core/command.js';
import { connectOrm } from '../../core/orm.js';
import { entities } from '../../features.js';
import { clientOf, network, type Client } from '../../test/app.js';
import { make } from '../../test/make.js';
import { lapseOffers } from './event.commands.js';
import { Event } from './event.entity.js';
import { promoteQueue } from './event.waitlist.js';
import { lapseUnconfirmed } from './guest.commands.js';

const net = network();
const processes: { child: ChildProcess; url: string }[] = [];

/** A server as it is run: a process of its own, of the built API. */
async function startProcess(): Promise<void> {
  const env = { PATH: process.env['PATH']!, DATABASE_URL: net().settings.databaseUrl, PORT: '0', JOBS: '0', WEB_ROOT: 'none', EXPLORER: '1', REQUESTS_PER_MINUTE: '0', LOG_LEVEL: 'error' };
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../../dist/main.js')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  for await (const chunk of child.stdout!) {
    said += String(chunk);
    const url = /ready: (http\S+)/.exec(said)?.[1];
    if (url) return void processes.push({ child, url });
  }
  throw new Error(`The server did not start: ${said}`);
}

beforeAll(async () => {
  await startProcess();
  await startProcess();
});
afterAll(async () => {
  for (const { child } of processes) {
    child.kill();
    await once(child, 'exit');
  }
});

const PARTIES = 200;
const REGISTER = 'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { id status } }';
const GUEST = 'mutation ($input: RegisterAsGuestInput!) { registerAsGuest(input: $input) }';
const CONFIRM = 'mutation ($token: String!) { confirmRegistration(token: $token) { id status } }';
const CANCEL = 'mutation ($id: ID!) { cancelRegistration(registration: $id) { status } }';
const TAKE = 'mutation ($id: ID!) { takeOfferedSeats(registration: $id) { status } }';

interface Party {
  email: string;
  client: Client;
  guest: boolean;
  size: number;
}

async function partyOf(index: number): Promise<Party> {
  const url = processes[index % processes.length]!.url;
  const guest = index % 8 === 3;
  const email = guest ? `jono${index}@example.example` : await make(net().sql).person();
  return { email, guest, size: 1 + (index % 3), client: clientOf(url, guest ? null : await net().sessionOf(email)) };
}

const linkTo = async (email: string) => /\/place\/([\w-]+)/.exec((await net().sql.query('select text from outbox_mail where "to" = $1 order by created_at desc, id desc limit 1', [email])).rows[0].text)![1]!;

/** One party's way: registers, perhaps as a guest, and gives up or takes what it gets. */
async function run(event: string, { client, email, guest, size }: Party, index: number): Promise<void> {
  if (guest) {
    await client.ask(GUEST, { input: { event, name: 'Vieras', email, language: 'EN', partySize: size, consent: true } });
    if (index % 3 !== 0) await client.ask(CONFIRM, { token: await linkTo(email) });
    return;
  }
  const { registerForEvent: place } = await client.ask(REGISTER, { input: { event, partySize: size } });
  if (index % 5 === 0) return void (await client.ask(CANCEL, { id: place.id }));
  if (index % 5 > 2) return;
  // An offer may come at any time; whoever is too early or too late is told so, and tries again.
  for (let tries = 0; tries < 6; tries++) {
    const answer = await client.send(TAKE, { id: place.id });
    if (answer.errors.length === 0) return;
    expect(['WRONG_STATE', 'OFFER_EXPIRED']).toContain(answer.errors[0]!.extensions.code);
    await pause(100);
  }
}

/** Looks at what is committed, again and again: what must be true at every moment. */
async function watch(event: string, isOver: () => boolean): Promise<{ looks: number; breaches: unknown[] }> {
  const sql = new pg.Client({ connectionString: net().settings.databaseUrl });
  await sql.connect();
  const breaches: unknown[] = [];
  let looks = 0;
  for (; !isOver(); looks++) {
    const { rows } = await sql.query(
      `select e.capacity, coalesce(sum(r.party_size) filter (where r.status in ('UNCONFIRMED', 'CONFIRMED', 'OFFERED')), 0)::int as taken,
         count(*) filter (where r.status <> 'CANCELLED')::int - count(distinct r.person_id) filter (where r.status <> 'CANCELLED')::int as doubled,
         count(*) filter (where (r.status = 'OFFERED') <> (r.offer_expires_at is not null))::int as torn
       from event e left join registration r on r.event_id = e.id where e.id = $1 group by e.id`,
      [event],
    );
    const { capacity, taken, doubled, torn } = rows[0];
    if (taken > capacity || doubled !== 0 || torn !== 0) breaches.push(rows[0]);
    await pause(5);
  }
  await sql.end();
  return { looks, breaches };
}

/** What the host and the clock do meanwhile: more seats come, offers and unconfirmed places lapse. */
async function disturb(event: string): Promise<void> {
  const orm = await connectOrm(net().settings.databaseUrl, entities);
  const ctx = { em: orm.em, portalUrl: 'http://portal.example', viewer: SYSTEM };
  const later = (hours: number) => ({ ...ctx, clock: () => new Date(Date.now() + hours * 3_600_000) });
  for (let round = 0; round < 5; round++) {
    await pause(600);
    await command(ctx, 'changeEvent', async (tx) => {
      const row = await tx.em.findOneOrFail(Event, event, { lockMode: LockMode.PESSIMISTIC_WRITE, populate: ['municipality'] });
      row.capacity += 4;
      await tx.em.flush();
      await promoteQueue(tx, row);
      return event;
    });
    await lapseOffers(later(48));
    await lapseUnconfirmed(later(1));
  }
  await orm.close(true);
}

test('200 parties through two server processes: registering, giving up, taking offers, as guests too, while seats are added and offers lapse', async () => {
  const event = await make(net().sql).event({ capacity: 40 });
  const parties: Party[] = [];
  for (let index = 0; index < PARTIES; index++) parties.push(await partyOf(index));
  let isOver = false;
  const watching = watch(event, () => isOver);
  const all = await Promise.allSettled([disturb(event), ...parties.map((party, index) => run(event, party, index))]);
  isOver = true;
  const { looks, breaches } = await watching;
  expect(breaches).toEqual([]);
  expect(looks).toBeGreaterThan(50);
  // A guest who is slower than the clock that lapses unconfirmed places is told that the link is not valid any more: nothing else fails.
  expect(all.filter((one) => one.status === 'rejected').map(({ reason }: any) => String(reason)).filter((text) => !text.includes('LINK_NOT_VALID') && !text.includes('NOT_FOUND'))).toEqual([]);

  const { rows: places } = await net().sql.query('select r.id, r.status, r.party_size, p.email from registration r join person p on p.id = r.person_id where r.event_id = $1', [event]);
  const lost = parties.filter(({ guest, email }) => !guest && !places.some((place) => place.email === email));
  expect(lost).toEqual([]);
  expect(places.filter(({ status }) => status === 'WAITLISTED').length).toBeGreaterThan(10);
  const { rows: [left] } = await net().sql.query(
    `select e.capacity - sum(r.party_size) filter (where r.status in ('UNCONFIRMED', 'CONFIRMED', 'OFFERED')) as free, min(r.party_size) filter (where r.status in ('WAITLISTED', 'UNCONFIRMED_WAITLISTED')) as smallest
     from event e join registration r on r.event_id = e.id where e.id = $1 group by e.id`,
    [event],
  );
  expect(Number(left.free)).toBeLessThan(left.smallest);
  await expectMails(event);
});

/** Each change that is to be told has been told once: the audit trail says what happened, the outbox what was written. */
async function expectMails(event: string): Promise<void> {
  const { rows: told } = await net().sql.query(
    `select r.id, (select count(*)::int from audit a where a.entity = 'Registration' and a.entity_id = r.id::text and a.after ? 'status'
         and (coalesce(a.before->>'status', ''), a.after->>'status') not in (('OFFERED', 'WAITLISTED'), ('UNCONFIRMED_WAITLISTED', 'UNCONFIRMED'))) as changes,
       (select count(*)::int from outbox_mail m where m."to" = p.email) as mails
     from registration r join person p on p.id = r.person_id where r.event_id = $1`,
    [event],
  );
  expect(told.filter(({ changes, mails }) => changes !== mails)).toEqual([]);
  expect(told.reduce((sum, { mails }) => sum + mails, 0)).toBeGreaterThan(PARTIES);
}
