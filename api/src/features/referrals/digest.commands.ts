import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { dayOf, inHelsinki, nowOf } from '../../core/clock.js';
import { command, query, SYSTEM, type CommandContext, type Tx } from '../../core/command.js';
import { newId } from '../../core/ids.js';
import { isWorkingDay } from '../../core/workingDays.js';
import { Person } from '../people/person.entity.js';
import { setClocks } from './clock.commands.js';
import { companyWaitsMail, digestMail, type DigestItem } from './digest.mail.js';
import { Digest, DigestWish, ReferralReminder, type ReminderKind } from './digest.entity.js';
import { peopleToTell, referralsToTell, waitingCompanies, withoutClock } from './digest.find.js';
import { USUAL_HOUR, type DigestSettings } from './digest.types.js';
import { isChased, isDaytime, RUNNING } from './referral.clock.js';
import { Referral } from './referral.entity.js';
import { linkTo } from './referral.mail.js';

type SystemContext = Omit<CommandContext, 'viewer'>;
const asSystem = (ctx: SystemContext): CommandContext => ({ ...ctx, viewer: SYSTEM, freshViewer: async () => SYSTEM });

/** So many are told in one mail; more than that are told tomorrow, the oldest first. */
const MOST_ITEMS = 50;
const MOST_AT_ONCE = 500;

/** On working days tells everybody once, at their hour, what waits for them, and companies that they still wait. */
export async function tellWhatIsDue(ctx: SystemContext): Promise<void> {
  const now = nowOf(ctx);
  await startMissingClocks(ctx);
  if (!isWorkingDay(dayOf(now))) return;
  const em = ctx.em.fork();
  for (const person of await peopleToTell(em, now, USUAL_HOUR)) await sendDigest(asSystem(ctx), person);
  if (isDaytime(now)) for (const referral of await waitingCompanies(em, now)) await tellCompany(asSystem(ctx), referral);
}

/** Referrals that were sent before there were clocks get theirs. */
async function startMissingClocks(ctx: SystemContext): Promise<void> {
  for (const id of await withoutClock(ctx.em.fork(), MOST_AT_ONCE)) {
    await command(asSystem(ctx), 'startClock', async (tx) => {
      const referral = await tx.em.findOneOrFail(Referral, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
      referral.clockFrom ??= (referral.status === 'SENT' ? referral.sentAt : referral.status === 'ACCEPTED' ? referral.acceptedAt : null) ?? referral.updatedAt;
      await setClocks(tx, [referral]);
      return id;
    });
  }
}

/** Whoever writes the digest of the day first sends it; with nothing to tell there is none, and it may come later. */
async function sendDigest(ctx: CommandContext, id: string): Promise<void> {
  await command(ctx, 'sendDigest', async (tx) => {
    if (!(await claimDay(tx.em, id, tx.now))) return id;
    const { hour } = await digestOf(tx.em, id);
    const until = inHelsinki(tx.now).startOf('day').set({ hour }).toJSDate();
    const items: DigestItem[] = [];
    for (const kind of ['RECEIVER', 'ADVISER'] as const) items.push(...(await tellOf(tx, kind, id, until, MOST_ITEMS - items.length)));
    if (items.length === 0) await tx.em.nativeDelete(Digest, { person: id, day: dayOf(tx.now) });
    else tx.mail(digestMail(await tx.em.findOneOrFail(Person, id), items, tx.portalUrl));
    return id;
  });
}

async function claimDay(em: EntityManager, person: string, now: Date): Promise<boolean> {
  const made = await query(em, 'insert into digest (id, person_id, day, at) values ($1, $2, $3, $4) on conflict do nothing returning id', [newId(), person, dayOf(now), now]);
  return made.length > 0;
}

/** Writes down that a person is told of what has run out until their hour, and gives it. Clocks are looked at once more, under lock. */
async function tellOf(tx: Tx, kind: 'RECEIVER' | 'ADVISER', person: string, until: Date, most: number): Promise<DigestItem[]> {
  const ids = await referralsToTell(tx.em, kind, person, until, most);
  const referrals = await lockRunning(tx, ids);
  const due = referrals.filter((one) => isChased({ at: kind === 'RECEIVER' ? one.dueAt : one.adviserAt, from: one.clockFrom }, until));
  for (const referral of due) remember(tx, kind, referral, person);
  return due.sort((a, b) => a.dueAt!.getTime() - b.dueAt!.getTime()).map((referral) => ({ kind, referral }));
}

/** What a person has been told of stays open in the inbox or on the desk; the company is told once, in a mail of its own. */
async function tellCompany(ctx: CommandContext, id: string): Promise<void> {
  await command(ctx, 'tellCompany', async (tx) => {
    const [referral] = await lockRunning(tx, [id]);
    if (referral?.status !== 'SENT' || !referral.contactPerson || !isChased({ at: referral.companyAt, from: referral.clockFrom }, tx.now)) return id;
    const told = await tx.em.count(ReferralReminder, { referral, since: referral.clockFrom!, kind: 'COMPANY' });
    if (told > 0) return id;
    remember(tx, 'COMPANY', referral, referral.contactPerson.id);
    const reader = await tx.em.findOneOrFail(Person, referral.contactPerson.id);
    tx.mail(companyWaitsMail(reader, referral, linkTo(tx, reader, referral, 'COMPANY', 'matter')));
    return id;
  });
}

async function lockRunning(tx: Tx, ids: readonly string[]): Promise<Referral[]> {
  const where = { id: { $in: [...ids] }, status: { $in: [...RUNNING] } };
  const referrals = await tx.em.find(Referral, where, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  await setClocks(tx, referrals);
  await tx.em.populate(referrals, ['service.organisation', 'company', 'sender']);
  return referrals;
}

function remember({ em, now }: Tx, kind: ReminderKind, referral: Referral, person: string): void {
  em.persist(em.create(ReferralReminder, { referral, since: referral.clockFrom!, kind, person: em.getReference(Person, person), at: now }));
}

/** A person's own wish; twice the same at the same time changes nothing. */
export async function setDigest(ctx: CommandContext, { hour, off }: DigestSettings): Promise<void> {
  await command(ctx, 'setDigest', async ({ em, viewer }) => {
    const person = await em.findOneOrFail(Person, viewer.personId!, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const known = await em.findOne(DigestWish, { person });
    if (known) Object.assign(known, { hour, off });
    else em.persist(em.create(DigestWish, { person, hour, off }));
    return person.id;
  });
}

export async function digestOf(em: EntityManager, person: string): Promise<DigestSettings> {
  const wish = await em.findOne(DigestWish, { person });
  return { hour: wish?.hour ?? USUAL_HOUR, off: wish?.off ?? false };
}
