import { DateTime } from 'luxon';
import { asSystem, command, query, type CommandContext, type Tx } from '../../core/command.js';
import type { Context } from '../../core/context.js';
import { insist, Refusal } from '../../core/refusal.js';
import { registrationOfLink } from './guest.commands.js';
import { EventQuestion, SpecialNeeds } from './preparation.entity.js';
import type { AskAtEventInput, TellNeedsForEventInput } from './preparation.inputs.js';
import { EVENT_QUESTION_MONTHS, MOST_QUESTIONS, refusalToPrepare, SPECIAL_NEEDS_DAYS } from './preparation.rules.js';
import { lockRegistration } from './registration.commands.js';
import type { Place } from './registration.mail.js';

/** Tells the hosts what to prepare; what was told before is replaced. */
export async function tellNeedsForEvent(ctx: Context, { diet, access, ...which }: TellNeedsForEventInput): Promise<void> {
  const id = await idOf(ctx, which);
  await command(ctx, 'tellNeedsForEvent', async (tx) => {
    const { registration } = await ownPlace(tx, id);
    const told = { diet: diet?.trim() || null, access: access?.trim() || null };
    const known = await tx.em.findOne(SpecialNeeds, { registration });
    if (!told.diet && !told.access) {
      if (known) tx.em.remove(known);
    } else if (known) {
      Object.assign(known, told);
    } else {
      tx.em.persist(tx.em.create(SpecialNeeds, { registration, municipality: registration.municipality, ...told }));
    }
    return id;
  });
}

/** Asks the hosts and the heads of departments something beforehand. */
export async function askAtEvent(ctx: Context, { text, nameShown, key, ...which }: AskAtEventInput): Promise<void> {
  const id = await idOf(ctx, which);
  await command(
    ctx,
    'askAtEvent',
    async (tx) => {
      const { event, registration } = await ownPlace(tx, id);
      if ((await tx.em.count(EventQuestion, { registration })) >= MOST_QUESTIONS) throw new Refusal('TOO_MANY_REQUESTS');
      tx.em.persist(tx.em.create(EventQuestion, { event, municipality: event.municipality, registration, text: text.trim(), nameShown }));
      return id;
    },
    key,
  );
}

/** Deletes what was told for events that are over, and what was asked at those of long ago. */
export async function forgetPreparations(ctx: Omit<CommandContext, 'viewer'>): Promise<void> {
  await command(asSystem(ctx), 'forgetPreparations', async ({ em, now }) => {
    const ended = DateTime.fromJSDate(now);
    await query(em, 'delete from special_needs s using registration r, event e where r.id = s.registration_id and e.id = r.event_id and e.ends_at < $1', [ended.minus({ days: SPECIAL_NEEDS_DAYS }).toJSDate()]);
    await query(em, 'delete from event_question q using event e where e.id = q.event_id and e.ends_at < $1', [ended.minus({ months: EVENT_QUESTION_MONTHS }).toJSDate()]);
    await query(em, 'delete from registration_link where expires_at < $1', [ended.minus({ days: SPECIAL_NEEDS_DAYS }).toJSDate()]);
    return '';
  });
}

async function idOf(ctx: Context, { registration, token }: { registration?: string | null; token?: string | null }): Promise<string> {
  return token ? registrationOfLink(ctx, token) : (registration ?? '');
}

async function ownPlace(tx: Tx, id: string): Promise<Place> {
  const place = await lockRegistration(tx, id);
  insist(refusalToPrepare(tx.viewer, place.registration, place.event, tx.now));
  return place;
}
