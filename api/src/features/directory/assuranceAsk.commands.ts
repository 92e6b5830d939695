import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { dayOf, inHelsinki, nowOf } from '../../core/clock.js';
import { asSystem, command, query, type CommandContext, type Tx } from '../../core/command.js';
import { insist } from '../../core/refusal.js';
import { newSecret } from '../../core/secrets.js';
import { isWorkingDay } from '../../core/workingDays.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Membership, Person } from '../people/person.entity.js';
import { AssuranceAsk, AssuranceLink, NoAssuranceMail } from './assurance.entity.js';
import { assuranceMail } from './assurance.mail.js';
import { LINK_DAYS, refusalToAsk, yearBefore } from './assurance.rules.js';
import { Service } from './service.entity.js';

const FROM_HOUR = 8;

/**
 * From the first working day of a month on, at eight o'clock, asks the contacts of each provider of which something was not
 * confirmed for a year when the month began; once a month, and not where a coordinator has asked in it already.
 */
export async function askForAssurances(ctx: Omit<CommandContext, 'viewer'>): Promise<void> {
  const now = nowOf(ctx);
  if (!isWorkingDay(dayOf(now)) || inHelsinki(now).hour < FROM_HOUR) return;
  const month = monthOf(now);
  const providers = await query<{ id: string }>(
    ctx.em.fork(),
    `select o.id from organisation o
     where exists (select from service s where s.organisation_id = o.id and s.closed_on is null and (s.assured_on is null or s.assured_on < $1::date))
       and exists (select from membership m where m.role = 'CONTACT' and m.organisation_id = o.id and not exists (select from no_assurance_mail n where n.person_id = m.person_id))
       and not exists (select from assurance_ask a where a.organisation_id = o.id and a.day >= $2::date) order by o.id`,
    [yearBefore(month), month],
  );
  for (const { id } of providers) await askProvider(asSystem(ctx), id, month);
}

/** Under the lock of the provider, so that of two processes one asks. */
async function askProvider(ctx: CommandContext, id: string, month: string): Promise<void> {
  await command(ctx, 'askForAssurances', async (tx) => {
    const organisation = await tx.lock(Organisation, id);
    if ((await tx.em.count(AssuranceAsk, { organisation, day: { $gte: month } })) > 0) return id;
    const [contacts, services] = [await contactsToAsk(tx.em, organisation), await unconfirmedOf(tx.em, organisation, yearBefore(month))];
    if (contacts.length > 0 && services.length > 0) ask(tx, organisation, contacts, services);
    return id;
  });
}

/** A coordinator asks the contacts of a provider now, at most once a day. */
export function askForAssurance(ctx: CommandContext, input: { organisation: string }): Promise<string> {
  return command(ctx, 'askForAssurance', async (tx) => {
    const organisation = await tx.lock(Organisation, input.organisation);
    const day = dayOf(tx.now);
    const [contacts, services] = [await contactsToAsk(tx.em, organisation), await unconfirmedOf(tx.em, organisation, yearBefore(day))];
    const today = (await tx.em.count(AssuranceAsk, { organisation, day })) > 0;
    insist(refusalToAsk(tx.viewer, { today, services: services.length, contacts: contacts.length }));
    ask(tx, organisation, contacts, services);
    return tx.now.toISOString();
  });
}

function ask(tx: Tx, organisation: Organisation, contacts: readonly Person[], services: readonly Service[]): void {
  const by = tx.viewer.personId ? tx.em.getReference(Person, tx.viewer.personId) : null;
  tx.em.persist(tx.em.create(AssuranceAsk, { organisation, day: dayOf(tx.now), at: tx.now, by }));
  const expiresAt = new Date(tx.now.getTime() + LINK_DAYS * 86_400_000);
  for (const person of contacts) {
    const { secret, hash } = newSecret();
    tx.em.persist(tx.em.create(AssuranceLink, { tokenHash: hash, organisation, person, expiresAt }));
    tx.mail(assuranceMail(person, { organisation, services, secret, byCoordinator: by !== null }, tx.portalUrl));
  }
}

async function contactsToAsk(em: EntityManager, organisation: Organisation): Promise<Person[]> {
  const members = await em.find(Membership, { role: 'CONTACT', organisation }, { populate: ['person'], orderBy: { id: 'asc' } });
  const silent = new Set((await em.find(NoAssuranceMail, { person: { $in: members.map(({ person }) => person.id) } })).map(({ person }) => person.id));
  return members.map(({ person }) => person).filter(({ id }) => !silent.has(id));
}

function unconfirmedOf(em: EntityManager, organisation: Organisation, since: string): Promise<Service[]> {
  return em.find(Service, { organisation, closedOn: null, $or: [{ assuredOn: null }, { assuredOn: { $lt: since } }] }, { orderBy: { slug: 'asc' } });
}

const monthOf = (now: Date): string => inHelsinki(now).startOf('month').toISODate();

/** A contact's own wish; twice the same at the same time changes nothing. */
export async function setAssuranceMail(ctx: CommandContext, wanted: boolean): Promise<void> {
  await command(ctx, 'setAssuranceMail', async ({ em, viewer }) => {
    const person = await em.findOneOrFail(Person, viewer.personId!, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const no = await em.findOne(NoAssuranceMail, { person });
    if (wanted && no) em.remove(no);
    if (!wanted && !no) em.persist(em.create(NoAssuranceMail, { person }));
    return person.id;
  });
}

export async function wantsAssuranceMail(em: EntityManager, person: string): Promise<boolean> {
  return (await em.count(NoAssuranceMail, { person })) === 0;
}
