import { command, type CommandContext, type Tx } from '../../core/command.js';
import type { Language } from '../../core/localized.js';
import { insistOnPatience } from '../../core/patience.js';
import { invalidInput, Refusal } from '../../core/refusal.js';
import type { Viewer } from '../../core/viewer.js';
import { Company } from '../companies/company.entity.js';
import { personOf } from '../events/registration.commands.js';
import { Membership, Person } from '../people/person.entity.js';
import { addedMail, joinedMail } from './contact.mail.js';
import type { AddCompanyContactInput, ContactInput } from './contact.inputs.js';
import { mayBeSame } from './contact.rules.js';

/** Of one person's colleagues: many more would be a way to ask who has an account. */
const COLLEAGUE_LIMIT = { most: 20, minutes: 1440 };

/** An adviser says who is to be contacted in a company, which is how its first member comes in; its own people say who their colleagues are. */
export async function addCompanyContact(ctx: CommandContext, input: AddCompanyContactInput): Promise<string> {
  await countColleague(ctx, input.company);
  return command(ctx, 'addCompanyContact', async (tx) => {
    const company = await tx.lock(Company, input.company);
    await contactWithAccount(tx, company, input);
    return company.id;
  });
}

/** By itself, so that what is refused counts too: a refusal may tell that an address is known. */
async function countColleague(ctx: CommandContext, id: string): Promise<void> {
  await command(ctx, 'countColleague', async (tx) => {
    const company = await tx.find(Company, id);
    if (!tx.viewer.is('ADVISER', company.municipality.code)) await insistOnPatience(tx, { sender: `colleagues ${tx.viewer.personId}`, ...COLLEAGUE_LIMIT });
    return id;
  });
}

/** What a referral says of its contact: a person of the company, or a name and a telephone number. */
export interface Contact {
  contactPerson: string | null;
  contactName: string | null;
  contactPhone: string | null;
}

export async function contactFrom(tx: Tx, company: Company, { name, email, phone, title, language }: ContactInput): Promise<Contact> {
  if (email?.trim()) {
    const person = await contactWithAccount(tx, company, { name, email, phone: phone ?? null, title, language });
    return { contactPerson: person.id, contactName: null, contactPhone: null };
  }
  if (!phone?.trim()) throw invalidInput({ path: 'contact.phone', code: 'REQUIRED' });
  return { contactPerson: null, contactName: name.trim(), contactPhone: phone.trim() };
}

interface WithAddress {
  name: string;
  email: string;
  phone?: string | null;
  title?: string | null;
  language: Language;
}

const mayAdd = (viewer: Viewer, { id, municipality }: Company) => viewer.is('ADVISER', municipality.code) || viewer.is('ENTREPRENEUR', id);

/**
 * The person with this address, as one of the company's people. What somebody has said of themselves stays as it is, and
 * who is known by another name is not taken in: an address that was mistyped must not open a company to a stranger.
 */
async function contactWithAccount(tx: Tx, company: Company, input: WithAddress): Promise<Person> {
  if (!mayAdd(tx.viewer, company)) throw new Refusal('NOT_ALLOWED');
  const contact = await personOf(tx, input.email, input.language);
  if (!mayBeSame(contact.name, input.name)) throw new Refusal('KNOWN_BY_ANOTHER_NAME');
  const members = await tx.em.find(Membership, { company }, { populate: ['person'] });
  const title = input.title?.trim() || null;
  const member = members.find(({ person }) => person.id === contact.id);
  if (member) {
    member.title ??= title;
    return contact;
  }
  if (contact.name === '') {
    contact.name = input.name.trim();
    contact.phone ??= input.phone?.trim() || null;
  }
  tx.em.persist(tx.em.create(Membership, { person: contact, role: 'ENTREPRENEUR', company, title, since: tx.now }));
  const added = { company, contact, adviser: await tx.em.findOneOrFail(Person, tx.viewer.personId!), portalUrl: tx.portalUrl };
  tx.mail(addedMail(added));
  for (const { person } of members) if (person.id !== added.adviser.id) tx.mail(joinedMail(person, added));
  await tx.em.flush();
  return contact;
}
