import { command, type CommandContext, type Tx } from '../../core/command.js';
import { insist, invalidInput, Refusal } from '../../core/refusal.js';
import { Company } from '../companies/company.entity.js';
import { Person } from '../people/person.entity.js';
import type { AddWalkInInput, CheckInByCodeInput } from './door.inputs.js';
import { refusalToAddWalkIn } from './door.rules.js';
import { letIn, markAttendance } from './event.commands.js';
import { Registration } from './event.entity.js';
import { doorMoment, isHost } from './event.rules.js';
import { isFirstTimer, lockEvent, personOf } from './registration.commands.js';

/** Checks a party in by the code that it shows. A code of another event is unknown at this door. */
export async function checkInByCode(ctx: CommandContext, { event, code, ...mark }: CheckInByCodeInput): Promise<string> {
  const found = await ctx.em.fork().findOne(Registration, { doorCode: code, event });
  if (!found || !isHost(ctx.viewer, found)) throw new Refusal('NOT_FOUND');
  return markAttendance(ctx, found.id, 'CHECK_IN', mark);
}

/** Writes down who came without having registered; who had registered is checked in instead. */
export function addWalkIn(ctx: CommandContext, input: AddWalkInInput): Promise<string> {
  const work = async (tx: Tx) => {
    const event = await lockEvent(tx, input.event);
    const at = doorMoment(input.at, tx.now);
    insist(refusalToAddWalkIn(tx.viewer, event, at));
    const { municipality, networkOnly } = event;
    const company = input.company ? await tx.em.findOne(Company, { id: input.company, municipality }) : null;
    if (input.company && !company) throw invalidInput({ path: 'company', code: 'UNKNOWN' });
    const person = await visitorOf(tx, input);
    const known = person ? await tx.em.findOne(Registration, { event, person, status: { $ne: 'CANCELLED' } }) : null;
    if (known) {
      if (known.status !== 'ATTENDED') await letIn(tx, known, at);
      return known.id;
    }
    const companyName = company ? null : input.companyName?.trim() || null;
    const firstTimer = await isFirstTimer(tx, person, company);
    const came = { event, municipality, networkOnly, person, company, companyName, firstTimer, partySize: input.partySize, createdAt: at, queuedAt: at, checkedInAt: at };
    const registration = tx.em.create(Registration, { ...came, status: 'ATTENDED', walkIn: true, walkInName: input.name.trim() } as never);
    tx.em.persist(registration);
    return registration.id;
  };
  return command(ctx, 'addWalkIn', work, input.key);
}

/** Nobody without an address. A known person keeps the name that they gave themselves. */
async function visitorOf(tx: Tx, { email, name, language }: AddWalkInInput): Promise<Person | null> {
  const address = email?.trim().toLowerCase();
  if (!address) return null;
  const known = await tx.em.findOne(Person, { email: address });
  if (known) return known;
  const person = await personOf(tx, address, language);
  if (person.name === '') person.name = name.trim();
  return person;
}
