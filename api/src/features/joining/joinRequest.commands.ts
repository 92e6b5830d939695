import { LockMode } from '@mikro-orm/postgresql';
import { DateTime } from 'luxon';
import { nowOf } from '../../core/clock.js';
import { asSystem, command, query, type CommandContext, type Tx } from '../../core/command.js';
import { insistOnPatience } from '../../core/patience.js';
import { insist, invalidInput, Refusal } from '../../core/refusal.js';
import { Company } from '../companies/company.entity.js';
import { Membership, Person } from '../people/person.entity.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';
import { JoinRequest } from './joinRequest.entity.js';
import type { AskToJoinInput } from './joinRequest.inputs.js';
import { askedMail, lapsedMail, type Reader } from './joinRequest.mail.js';
import { JOIN_LIMITS, joinLife, MOST_OPEN, toldOf, WAIT_DAYS } from './joinRequest.rules.js';
import { orphanedRequests } from './nobodyNearer.find.js';

/**
 * Somebody says that they are of a company. What they are answered, and what it takes to answer, is the same whether or
 * not the portal knows the company: nobody learns from it who its clients are.
 */
export function askToJoin(ctx: CommandContext & { address: string }, input: AskToJoinInput): Promise<string> {
  const work = async (tx: Tx) => {
    await insistOnPatience(tx, { sender: `join ${tx.viewer.personId}`, ...JOIN_LIMITS.person }, { sender: `join internet ${ctx.address}`, ...JOIN_LIMITS.internet });
    const person = await tx.em.findOneOrFail(Person, tx.viewer.personId!, { lockMode: LockMode.PESSIMISTIC_WRITE });
    nameOf(person, input);
    const municipality = await advised(tx, input.municipality);
    if ((await tx.em.count(JoinRequest, { person, status: 'OPEN' })) >= MOST_OPEN) throw new Refusal('TOO_MANY_JOIN_REQUESTS');
    const businessId = input.businessId?.trim() || null;
    const company = await tx.em.findOne(Company, { businessId: businessId ?? '' });
    if (company && tx.viewer.is('ENTREPRENEUR', company.id)) throw new Refusal('ALREADY_IN_COMPANY');
    const [title, words, companyName] = [input.title?.trim() || null, input.words?.trim() || null, input.companyName.trim()];
    const request = tx.em.create(JoinRequest, { person, companyName, businessId, municipality, company, handledIn: company?.municipality ?? municipality, title, words, status: 'OPEN', askedAt: tx.now });
    tx.em.persist(request);
    await tellWhoDecides(tx, request, person);
    return request.id;
  };
  return command(ctx, 'askToJoin', work, input.key);
}

export function takeBackJoinRequest(ctx: CommandContext, id: string): Promise<string> {
  return command(ctx, 'takeBackJoinRequest', async (tx) => {
    const request = await tx.lock(JoinRequest, id);
    const refusal = joinLife.refusalTo('TAKE_BACK', tx.viewer, request);
    if (refusal === 'WRONG_STATE' && request.status === 'TAKEN_BACK') return id;
    insist(refusal);
    Object.assign(request, { status: 'TAKEN_BACK', endedAt: tx.now });
    return id;
  });
}

/** Where those who could answer have gone since, the coordinators are told, once. */
export async function tellOfOrphanedRequests(ctx: Omit<CommandContext, 'viewer'>): Promise<void> {
  for (const { id } of await orphanedRequests({ em: ctx.em.fork() })) {
    await command(asSystem(ctx), 'tellOfOrphanedRequests', async (tx) => {
      const request = await tx.em.findOne(JoinRequest, { id, status: 'OPEN', networkToldAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (request) await tellWhoDecides(tx, request, await tx.em.findOneOrFail(Person, request.person.id), true);
      return id;
    });
  }
}

/** What nobody has answered for long lapses, and its asker is told. */
export async function lapseJoinRequests(ctx: Omit<CommandContext, 'viewer'>): Promise<number> {
  const before = DateTime.fromJSDate(nowOf(ctx)).minus({ days: WAIT_DAYS }).toJSDate();
  const due = await ctx.em.fork().find(JoinRequest, { status: 'OPEN', askedAt: { $lte: before } }, { orderBy: { askedAt: 'asc' }, limit: 500 });
  for (const { id } of due) await lapse(asSystem(ctx), id);
  return due.length;
}

function lapse(ctx: CommandContext, id: string): Promise<string> {
  return command(ctx, 'lapseJoinRequest', async (tx) => {
    const request = await tx.em.findOne(JoinRequest, { id, status: 'OPEN' }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!request) return id;
    Object.assign(request, { status: 'LAPSED', endedAt: tx.now });
    tx.mail(lapsedMail(await tx.em.findOneOrFail(Person, request.person.id), request, tx.portalUrl));
    return id;
  });
}

/** Those who are to decide are told a name. What an account is called already is not changed here. */
function nameOf(person: Person, { personName }: AskToJoinInput): void {
  if (person.name !== '') return;
  if (!personName?.trim()) throw invalidInput({ path: 'personName', code: 'REQUIRED' });
  person.name = personName.trim();
}

async function advised({ em }: Tx, code: string): Promise<Municipality> {
  const municipality = await em.findOne(Municipality, code);
  if (!municipality) throw invalidInput({ path: 'municipality', code: 'UNKNOWN' });
  if ((await em.count(Membership, { role: 'ADVISER', municipality })) === 0) throw new Refusal('NO_ADVISER');
  return municipality;
}

/** Those who were nearer when it was asked have been told already: `onlyNetwork`. */
async function tellWhoDecides(tx: Tx, request: JoinRequest, asker: Person, onlyNetwork = false): Promise<void> {
  const readers = toldOf(await readersOf(tx, request));
  const network = readers[0]?.role === 'COORDINATOR';
  if (network) request.networkToldAt = tx.now;
  if (network || !onlyNetwork) for (const reader of readers) tx.mail(askedMail(reader, request, asker, tx.portalUrl));
}

/** All by one statement, so that it tells nothing by its time. Who asks decides nothing, whatever else they are. */
function readersOf({ em }: Tx, { person, company, handledIn }: JoinRequest): Promise<(Reader & { role: string })[]> {
  return query(
    em,
    `select p.email, p.language, m.role from membership m join person p on p.id = m.person_id
      where (m.company_id = $1 or (m.role = 'ADVISER' and m.municipality_code = $2) or m.role = 'COORDINATOR') and p.id <> $3 order by m.id`,
    [company?.id ?? null, handledIn.code, person.id],
  );
}
