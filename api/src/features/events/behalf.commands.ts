import { command, type CommandContext, type Tx } from '../../core/command.js';
import { insist, invalidInput } from '../../core/refusal.js';
import { Company } from '../companies/company.entity.js';
import { Membership, Person } from '../people/person.entity.js';
import { refusalToRegisterOthers } from './event.rules.js';
import type { RegisterOnBehalfInput } from './guest.inputs.js';
import { lockEvent, newPlace, personOf, takeOverUnconfirmed, tellOfPlace } from './registration.commands.js';

/** An adviser registers somebody who asked for it, on the telephone or at a visit. */
export function registerOnBehalf(ctx: CommandContext, input: RegisterOnBehalfInput): Promise<string> {
  if (!input.consent) throw invalidInput({ path: 'consent', code: 'REQUIRED' });
  return command(
    ctx,
    'registerOnBehalf',
    async (tx) => {
      const company = await tx.find(Company, input.company);
      const event = await lockEvent(tx, input.event);
      insist(refusalToRegisterOthers(event, tx.now));
      const party = { person: await whom(tx, company, input), company, partySize: input.partySize };
      const own = await takeOverUnconfirmed(tx, event, party);
      const registration = own ?? (await newPlace(tx, event, party));
      registration.registeredBy = tx.em.getReference(Person, tx.viewer.personId!);
      if (!own) tellOfPlace(tx, { event, registration });
      return registration.id;
    },
    input.key,
  );
}

async function whom(tx: Tx, company: Company, input: RegisterOnBehalfInput): Promise<Person> {
  if (input.person) {
    const member = await tx.em.findOne(Membership, { company, person: input.person, role: 'ENTREPRENEUR' }, { populate: ['person'] });
    if (!member) throw invalidInput({ path: 'person', code: 'UNKNOWN' });
    return member.person;
  }
  const name = input.name?.trim();
  if (!input.email) throw invalidInput({ path: 'email', code: 'REQUIRED' });
  if (!name) throw invalidInput({ path: 'name', code: 'REQUIRED' });
  const person = await personOf(tx, input.email, input.language);
  if (person.name === '') person.name = name;
  return person;
}
