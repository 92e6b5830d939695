import { LockMode } from '@mikro-orm/postgresql';
import { DateTime } from 'luxon';
import { nowOf } from '../../core/clock.js';
import { asSystem, command, query, type CommandContext, type Tx } from '../../core/command.js';
import type { Context } from '../../core/context.js';
import { insistOnPatience } from '../../core/patience.js';
import { insist, invalidInput, Refusal } from '../../core/refusal.js';
import { hashOf } from '../../core/secrets.js';
import { Company } from '../companies/company.entity.js';
import type { Person } from '../people/person.entity.js';
import { Event, Registration, type Registered } from './event.entity.js';
import { CONFIRM_MINUTES, EVENT_LINK, GUEST_LIMITS, PLACE_LINK, refusalToRegisterOthers, registrationLife, unconfirmed } from './event.rules.js';
import type { RegisterAsGuestInput } from './guest.inputs.js';
import { confirmPlace, dropUnconfirmed, lockEvent, lockRegistration, newPlace, personOf } from './registration.commands.js';
import { alreadyRegisteredMail, askToConfirm, tellRegistrant } from './registration.mail.js';
import { RegistrationLink } from './registrationLink.entity.js';

export type GuestContext = CommandContext & Pick<Context, 'address'>;

/** Holds a place for a guest until the mail is answered. Whether the address is known, and has a place, is told to its reader alone. */
export async function registerAsGuest(ctx: GuestContext, input: RegisterAsGuestInput): Promise<void> {
  if (!input.consent) throw invalidInput({ path: 'consent', code: 'REQUIRED' });
  await command(
    ctx,
    'registerAsGuest',
    async (tx) => {
      const email = input.email.trim().toLowerCase();
      await insistOnPatience(tx, { sender: `guest email ${email}`, ...GUEST_LIMITS.email }, { sender: `guest internet ${ctx.address}`, ...GUEST_LIMITS.internet });
      const event = await lockEvent(tx, input.event);
      insist(refusalToRegisterOthers(event, tx.now));
      if (input.partySize > event.capacity) throw new Refusal('PARTY_TOO_LARGE');
      await holdPlace(tx, event, await personOf(tx, email, input.language), input);
      return event.id;
    },
    input.key,
  );
}

async function holdPlace(tx: Tx, event: Event, person: Person, input: RegisterAsGuestInput): Promise<void> {
  const known = (await tx.em.findOne(Registration, { event, person, status: { $ne: 'CANCELLED' } }, { populate: ['person'] })) as Registered | null;
  if (known && !known.confirmBy) return tellRegistrant(tx, alreadyRegisteredMail, { event, registration: known });
  if (known?.confirmBy && known.partySize === input.partySize) {
    known.typedName = input.name.trim();
    return askToConfirm(tx, { event, registration: known }, known.confirmBy);
  }
  if (known) await dropUnconfirmed(tx, event, known);
  const businessId = input.businessId?.trim() || null;
  const company = businessId ? await tx.em.findOne(Company, { businessId }) : null;
  const registration = await newPlace(tx, event, { person, company, companyName: input.companyName, companyBusinessId: businessId, partySize: input.partySize, invitedBy: input.invitedBy });
  const confirmBy = DateTime.min(DateTime.fromJSDate(tx.now).plus({ minutes: CONFIRM_MINUTES }), DateTime.fromJSDate(event.startsAt)).toJSDate();
  Object.assign(registration, { status: unconfirmed(registration.status), confirmBy, typedName: input.name.trim() });
  askToConfirm(tx, { event, registration }, confirmBy);
}

/** Lets the holder of a mail's link see and handle that one place, for this request; says which one it is. */
export async function registrationOfLink(ctx: Pick<Context, 'em' | 'clock' | 'grant'>, token: string): Promise<string> {
  const link = await ctx.em.fork().findOne(RegistrationLink, { tokenHash: hashOf(token) }, { populate: ['registration'] });
  if (!link || link.usedAt || link.expiresAt <= nowOf(ctx)) throw new Refusal('LINK_NOT_VALID');
  ctx.grant({ role: PLACE_LINK, scope: link.registration.id });
  ctx.grant({ role: EVENT_LINK, scope: link.registration.event.id });
  return link.registration.id;
}

/** The guest has the mail: the seats, or the place in the queue, are theirs. */
export async function confirmRegistration(ctx: Context, token: string): Promise<string> {
  const id = await registrationOfLink(ctx, token);
  return command(ctx, 'confirmRegistration', async (tx) => {
    const place = await lockRegistration(tx, id);
    if (!place.registration.confirmBy) throw new Refusal('LINK_NOT_VALID');
    insist(registrationLife.refusalTo('CONFIRM', tx.viewer, place.registration));
    if (place.event.startsAt <= tx.now) throw new Refusal('EVENT_OVER');
    if (place.event.status !== 'PUBLISHED') throw new Refusal('EVENT_NOT_OPEN');
    await confirmPlace(tx, place);
    return id;
  });
}

/** Gives up what no guest confirmed in time, to the queue, and forgets whom nobody knows. */
export async function lapseUnconfirmed(ctx: Omit<CommandContext, 'viewer'>): Promise<number> {
  const system = asSystem(ctx);
  const due = await ctx.em.fork().find(Registration, { confirmBy: { $lte: nowOf(ctx) } }, { orderBy: { confirmBy: 'asc' }, limit: 200 });
  for (const { id, event } of due) await lapse(system, event.id, id);
  await forgetUnknown(system, due.flatMap(({ person }) => person?.id ?? []));
  return due.length;
}

async function lapse(ctx: CommandContext, eventId: string, id: string): Promise<void> {
  await command(ctx, 'lapseUnconfirmed', async (tx) => {
    const event = await tx.em.findOneOrFail(Event, eventId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const registration = await tx.em.findOne(Registration, id);
    if (!registration?.confirmBy || registration.confirmBy > tx.now) return id;
    await tx.em.populate(event, ['space', 'municipality']);
    await dropUnconfirmed(tx, event, registration);
    return id;
  });
}

/** An address that somebody typed and nobody confirmed is not kept. */
async function forgetUnknown(ctx: CommandContext, people: string[]): Promise<void> {
  if (people.length === 0) return;
  await command(ctx, 'forgetUnknown', async ({ em }) => {
    await query(
      em,
      `delete from person p where id = any($1) and name = '' and not exists (select 1 from registration where person_id = p.id)
         and not exists (select 1 from membership where person_id = p.id) and not exists (select 1 from session where person_id = p.id)`,
      [people],
    );
    return '';
  });
}
