import { command, type Tx } from '../../core/command.js';
import type { Context } from '../../core/context.js';
import { insist, Refusal } from '../../core/refusal.js';
import { registrationOfLink } from './guest.commands.js';
import { EventQuestion, SpecialNeeds } from './preparation.entity.js';
import type { AskAtEventInput, TellNeedsForEventInput } from './preparation.inputs.js';
import { MOST_QUESTIONS, refusalToPrepare } from './preparation.rules.js';
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

async function idOf(ctx: Context, { registration, token }: { registration?: string | null; token?: string | null }): Promise<string> {
  return token ? registrationOfLink(ctx, token) : (registration ?? '');
}

async function ownPlace(tx: Tx, id: string): Promise<Place> {
  const place = await lockRegistration(tx, id);
  insist(refusalToPrepare(tx.viewer, place.registration, place.event, tx.now));
  return place;
}
