import { LockMode } from '@mikro-orm/postgresql';
import { command, type CommandContext, type Tx } from '../../core/command.js';
import { insist, invalidInput } from '../../core/refusal.js';
import { foundOrNewCompany } from '../companies/company.commands.js';
import { Company } from '../companies/company.entity.js';
import { Membership, Person } from '../people/person.entity.js';
import { joinedMail } from '../referrals/contact.mail.js';
import { JoinRequest } from './joinRequest.entity.js';
import type { ConfirmJoinRequestInput, DeclineJoinRequestInput } from './joinRequest.inputs.js';
import { confirmedMail, declinedMail } from './joinRequest.mail.js';
import { joinLife, type JoinFacts } from './joinRequest.rules.js';
import { isOrphaned } from './nobodyNearer.find.js';

/** Of two who confirm at once the second finds it done. A company that nobody knew is written down with its first person. */
export function confirmJoinRequest(ctx: CommandContext, input: ConfirmJoinRequestInput): Promise<string> {
  return command(ctx, 'confirmJoinRequest', async (tx) => {
    const request = await tx.lock(JoinRequest, input.joinRequest);
    const refusal = joinLife.refusalTo('CONFIRM', tx.viewer, await factsOf(tx, request));
    if (refusal === 'WRONG_STATE' && request.status === 'CONFIRMED') return request.id;
    insist(refusal);
    const company = await companyOf(tx, request, input.company ?? null);
    end(tx, request, { status: 'CONFIRMED', company });
    await takeIn(tx, request, company);
    return request.id;
  });
}

export function declineJoinRequest(ctx: CommandContext, { joinRequest, reason }: DeclineJoinRequestInput): Promise<string> {
  return command(ctx, 'declineJoinRequest', async (tx) => {
    const request = await tx.lock(JoinRequest, joinRequest);
    const refusal = joinLife.refusalTo('DECLINE', tx.viewer, await factsOf(tx, request));
    if (refusal === 'WRONG_STATE' && request.status === 'DECLINED') return request.id;
    insist(refusal);
    end(tx, request, { status: 'DECLINED', reason: reason.trim() });
    tx.mail(declinedMail(await tx.em.findOneOrFail(Person, request.person.id), request, tx.portalUrl));
    return request.id;
  });
}

async function factsOf(tx: Tx, { id, status, person, company, handledIn }: JoinRequest): Promise<JoinFacts> {
  return { status, person, company, handledIn, nobodyNearer: await isOrphaned(tx, id) };
}

function end({ em, viewer, now }: Tx, request: JoinRequest, changes: Partial<JoinRequest>): void {
  Object.assign(request, { ...changes, endedAt: now, endedBy: em.getReference(Person, viewer.personId!) });
}

/** An adviser says which company is meant, where the asker's words alone do not. A coordinator does what the adviser would, and sees no companies. */
async function companyOf(tx: Tx, { company, companyName, businessId, handledIn }: JoinRequest, chosen: string | null): Promise<Company> {
  if (company && chosen && chosen !== company.id) throw invalidInput({ path: 'company', code: 'INVALID' });
  if (company) return tx.viewer.has('COORDINATOR') ? tx.em.findOneOrFail(Company, company.id, { lockMode: LockMode.PESSIMISTIC_WRITE }) : tx.lock(Company, company.id);
  if (!chosen) return foundOrNewCompany(inPlaceOfAdviser(tx, handledIn.code), { name: companyName, businessId, municipality: handledIn.code });
  const known = await tx.lock(Company, chosen);
  if (!tx.viewer.is('ADVISER', known.municipality.code)) throw invalidInput({ path: 'company', code: 'UNKNOWN' });
  return known;
}

function inPlaceOfAdviser(tx: Tx, municipality: string): Tx {
  return tx.viewer.has('COORDINATOR') ? { ...tx, viewer: tx.viewer.with({ role: 'ADVISER', scope: municipality }) } : tx;
}

/** The asker becomes one of the company; those who are in it already are told. */
async function takeIn(tx: Tx, { person, title }: JoinRequest, company: Company): Promise<void> {
  const { em, viewer, now, portalUrl } = tx;
  await em.flush();
  const [contact, adviser] = [await em.findOneOrFail(Person, person.id), await em.findOneOrFail(Person, viewer.personId!)];
  const members = await em.find(Membership, { company }, { populate: ['person'], orderBy: { id: 'asc' } });
  tx.mail(confirmedMail(contact, company, adviser, portalUrl));
  if (members.some((one) => one.person.id === contact.id)) return;
  em.persist(em.create(Membership, { person: contact, role: 'ENTREPRENEUR', company, title, since: now }));
  for (const { person: reader } of members) if (reader.id !== adviser.id) tx.mail(joinedMail(reader, { company, contact, adviser, portalUrl }));
}
