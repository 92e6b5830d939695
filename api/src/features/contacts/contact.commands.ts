import { DateTime } from 'luxon';
import { dayOf, ZONE } from '../../core/clock.js';
import { command, type CommandContext, type Tx } from '../../core/command.js';
import { insist, invalidInput, Refusal } from '../../core/refusal.js';
import { Company } from '../companies/company.entity.js';
import { Person } from '../people/person.entity.js';
import { Contact } from './contact.entity.js';
import type { ChangeContactInput, LogContactInput } from './contact.inputs.js';
import { errorInDay, refusalToChange } from './contact.rules.js';

/** An adviser writes down that a company was in contact. */
export function logContact(ctx: CommandContext, input: LogContactInput): Promise<string> {
  const work = async (tx: Tx) => {
    const company = await tx.find(Company, input.company);
    if (!tx.viewer.is('ADVISER', company.municipality.code)) throw new Refusal('NOT_ALLOWED');
    const by = tx.em.getReference(Person, tx.viewer.personId!);
    const contact = tx.em.create(Contact, { ...detailsOf(tx, input), company, municipality: company.municipality, by, loggedAt: tx.now });
    tx.em.persist(contact);
    return contact.id;
  };
  return command(ctx, 'logContact', work, input.key);
}

export function changeContact(ctx: CommandContext, input: ChangeContactInput): Promise<string> {
  return command(ctx, 'changeContact', async (tx) => {
    const contact = await tx.lock(Contact, input.contact);
    insist(refusalToChange(tx.viewer, contact));
    Object.assign(contact, detailsOf(tx, input, contact.at));
    return contact.id;
  });
}

/** Takes a contact out that was written down by mistake; gives its company. */
export function removeContact(ctx: CommandContext, id: string): Promise<string> {
  return command(ctx, 'removeContact', async (tx) => {
    const contact = await tx.lock(Contact, id);
    insist(refusalToChange(tx.viewer, contact));
    tx.em.remove(contact);
    return contact.company.id;
  });
}

function detailsOf({ now }: Tx, { kind, text, withWhom, on }: Omit<ChangeContactInput, 'contact'>, before?: Date) {
  const error = on ? errorInDay(on, dayOf(now)) : null;
  if (error) throw invalidInput(error);
  return { kind, text: text.trim(), withWhom: withWhom?.trim() || null, at: momentOf(on ?? null, before ?? now, now) };
}

/** Of an earlier day only the day is known; today is now, so that the last contact stands on top. */
function momentOf(on: string | null, known: Date, now: Date): Date {
  if (on === null || on === dayOf(known)) return known;
  return on === dayOf(now) ? now : DateTime.fromISO(on, { zone: ZONE }).set({ hour: 12 }).toJSDate();
}
