import { LockMode } from '@mikro-orm/postgresql';
import { nowOf } from '../../core/clock.js';
import { asSystem, command, type CommandContext, type Tx } from '../../core/command.js';
import { insist, invalidInput, Refusal } from '../../core/refusal.js';
import { Company } from '../companies/company.entity.js';
import { Person } from '../people/person.entity.js';
import { Event, isOfPerson, Registration } from './event.entity.js';
import { cancelledMail, confirmedMail } from './event.mail.js';
import { doorMoment, isHost, isOutdated, refusalToCheckIn, refusalToRegister, registrationLife } from './event.rules.js';
import { promoteQueue } from './event.waitlist.js';
import { forgetWishes, lockEvent, lockRegistration, newPlace, revokeLinks, takeOverUnconfirmed, tellOfPlace } from './registration.commands.js';
import { tellRegistrant } from './registration.mail.js';

export interface RegisterForEvent {
  event: string;
  partySize: number;
  company?: string | null;
  companyName?: string | null;
  name?: string | null;
  invitedBy?: string | null;
  key?: string | null;
}

/** Gives a party its seats, or a place in the queue: decided under the event's lock, so that seats are never oversold. */
export function registerForEvent(ctx: CommandContext, input: RegisterForEvent): Promise<string> {
  return command(
    ctx,
    'registerForEvent',
    async (tx) => {
      const event = await lockEvent(tx, input.event);
      insist(refusalToRegister(event, tx.now));
      const person = await tx.em.findOneOrFail(Person, tx.viewer.personId!);
      takeName(person, input.name);
      const company = input.company ? await ownCompany(tx, input.company) : null;
      const party = { person, company, companyName: input.companyName, partySize: input.partySize, invitedBy: input.invitedBy };
      const own = await takeOverUnconfirmed(tx, event, party);
      if (own) return own.id;
      const registration = await newPlace(tx, event, party);
      tellOfPlace(tx, { event, registration });
      return registration.id;
    },
    input.key,
  );
}

/** The registrant takes the seats that were offered, while the offer stands. */
export function takeOfferedSeats(ctx: CommandContext, id: string): Promise<string> {
  return command(ctx, 'takeOfferedSeats', async (tx) => {
    const { event, registration } = await lockRegistration(tx, id);
    if (registration.status === 'CONFIRMED' && registrationLife.table.TAKE.who(tx.viewer, registration)) return id;
    insist(registrationLife.refusalTo('TAKE', tx.viewer, registration));
    if (registration.offerExpiresAt && registration.offerExpiresAt <= tx.now) throw new Refusal('OFFER_EXPIRED');
    registration.status = 'CONFIRMED';
    registration.offerExpiresAt = null;
    tellRegistrant(tx, confirmedMail, { event, registration });
    return id;
  });
}

/** Gives the place up; the freed seats go to the queue in the same transaction. */
export function cancelRegistration(ctx: CommandContext, id: string): Promise<string> {
  return command(ctx, 'cancelRegistration', async (tx) => {
    const { event, registration } = await lockRegistration(tx, id);
    const refusal = registrationLife.refusalTo('CANCEL', tx.viewer, registration);
    if (registration.status === 'CANCELLED' && refusal === 'WRONG_STATE') return id;
    insist(refusal);
    if (event.startsAt <= tx.now) throw new Refusal('EVENT_OVER');
    Object.assign(registration, { status: 'CANCELLED', offerExpiresAt: null, confirmBy: null });
    await revokeLinks(tx, registration);
    await forgetWishes(tx, registration);
    if (isOfPerson(registration)) tx.mail(cancelledMail({ event, registration, portalUrl: tx.portalUrl }));
    await tx.em.flush();
    await promoteQueue(tx, event);
    return id;
  });
}

/** When the door list was without a network: the key under which it sends a mark again, and when the mark was made. */
export interface DoorMark {
  key?: string | null;
  at?: Date | null;
}

/** The host marks who came and who did not. */
export function markAttendance(ctx: CommandContext, id: string, move: 'CHECK_IN' | 'NO_SHOW', { key, at }: DoorMark = {}): Promise<string> {
  const work = async (tx: Tx) => {
    const { event, registration } = await lockRegistration(tx, id);
    if (registration.status === registrationLife.table[move].to && isHost(tx.viewer, event)) return id;
    insist(registrationLife.refusalTo(move, tx.viewer, registration));
    const moment = doorMoment(at, tx.now);
    insist(refusalToCheckIn(event, moment));
    if (move === 'CHECK_IN') await letIn(tx, registration, moment);
    else if (!isOutdated(at, registration.checkedInAt)) Object.assign(registration, { status: 'NO_SHOW', checkedInAt: null });
    return id;
  };
  return command(ctx, move === 'CHECK_IN' ? 'checkIn' : 'markNoShow', work, key);
}

/** Takes back a mark that was made by mistake. A walk-in that was none goes away again. */
export function unmarkAttendance(ctx: CommandContext, id: string, { key, at }: DoorMark = {}): Promise<string> {
  const work = async (tx: Tx) => {
    const { registration } = await lockRegistration(tx, id);
    const after = registration.walkIn ? 'CANCELLED' : registrationLife.table.UNMARK.to;
    const refusal = registrationLife.refusalTo('UNMARK', tx.viewer, registration);
    if (refusal === 'WRONG_STATE' && registration.status === after) return id;
    insist(refusal);
    if (!isOutdated(at, registration.checkedInAt)) Object.assign(registration, { status: after, checkedInAt: null });
    return id;
  };
  return command(ctx, 'unmarkAttendance', work, key);
}

/** Whoever stands at the door has confirmed, and needs no links for it any more. */
export async function letIn(tx: Tx, registration: Registration, at: Date): Promise<void> {
  Object.assign(registration, { status: 'ATTENDED', checkedInAt: at, offerExpiresAt: null, confirmBy: null });
  await revokeLinks(tx, registration);
}

/** Takes back offers that nobody took in time: the party goes to the end of the queue, and the next one is offered. */
export async function lapseOffers(ctx: Omit<CommandContext, 'viewer'>): Promise<number> {
  const now = nowOf(ctx);
  const due = await ctx.em.fork().find(Registration, { status: 'OFFERED', offerExpiresAt: { $lte: now } }, { orderBy: { offerExpiresAt: 'asc' }, limit: 200 });
  for (const { id, event } of due) await lapseOffer(asSystem(ctx), event.id, id);
  return due.length;
}

async function lapseOffer(ctx: CommandContext, eventId: string, id: string): Promise<void> {
  await command(ctx, 'lapseOffer', async (tx) => {
    const event = await tx.em.findOneOrFail(Event, eventId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const registration = await tx.em.findOneOrFail(Registration, id, { populate: ['person'] });
    if (registration.status !== 'OFFERED' || !registration.offerExpiresAt || registration.offerExpiresAt > tx.now) return id;
    registration.status = 'WAITLISTED';
    registration.offerExpiresAt = null;
    registration.queuedAt = tx.now;
    await tx.em.flush();
    await tx.em.populate(event, ['space', 'municipality']);
    await promoteQueue(tx, event);
    return id;
  });
}

async function ownCompany({ em, viewer }: Tx, id: string): Promise<Company> {
  if (!viewer.is('ENTREPRENEUR', id)) throw invalidInput({ path: 'company', code: 'UNKNOWN' });
  return em.findOneOrFail(Company, id);
}

/** A new account has no name yet: the first form that asks for it gives it. */
function takeName(person: Person, name: string | null | undefined): void {
  if (person.name !== '') return;
  if (!name?.trim()) throw invalidInput({ path: 'name', code: 'REQUIRED' });
  person.name = name.trim();
}
