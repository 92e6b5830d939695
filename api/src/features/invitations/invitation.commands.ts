import { createHash } from 'node:crypto';
import { command, query, SYSTEM, type CommandContext, type Tx } from '../../core/command.js';
import { insist, invalidInput, Refusal } from '../../core/refusal.js';
import { hashOf, newSecret } from '../../core/secrets.js';
import { Company } from '../companies/company.entity.js';
import { Event, Registration } from '../events/event.entity.js';
import { Membership, Person } from '../people/person.entity.js';
import { CompanyInvitation, InvitationStop, InvitationStopLink } from './invitation.entity.js';
import type { InviteCompaniesInput } from './invitation.inputs.js';
import { invitationMail } from './invitation.mail.js';
import { refusalToInvite, sendingTime } from './invitation.rules.js';
import type { InvitationsMade } from './invitation.types.js';

/** The digest of an address, so that who wants no mail is not kept by name only to be left alone. */
export const digestOf = (email: string): string => createHash('sha256').update(email.trim().toLowerCase()).digest('base64url');

/** Sends a personal invitation to the people of the companies, each once an event, none to those who want none. */
export async function inviteCompanies(ctx: CommandContext, input: InviteCompaniesInput): Promise<InvitationsMade> {
  const made = await command(
    ctx,
    'inviteCompanies',
    async (tx) => {
      const event = await tx.lock(Event, input.event);
      insist(refusalToInvite(tx.viewer, event, tx.now));
      const companies = await tx.em.find(Company, { id: { $in: input.companies }, municipality: event.municipality });
      if (companies.length !== new Set(input.companies).size) throw invalidInput({ path: 'companies', code: 'UNKNOWN' });
      await tx.em.populate(event, ['space', 'municipality']);
      const { chosen, left } = await choose(tx, event, companies);
      await send(tx, event, chosen, input.message?.trim() ?? '');
      return JSON.stringify({ invited: chosen.length, ...left } satisfies InvitationsMade);
    },
    input.key,
  );
  return JSON.parse(made) as InvitationsMade;
}

interface Invitee {
  person: Person;
  company: Company;
}

async function choose({ em }: Tx, event: Event, companies: readonly Company[]): Promise<{ chosen: Invitee[]; left: Omit<InvitationsMade, 'invited'> }> {
  const members = await em.find(Membership, { role: 'ENTREPRENEUR', company: { $in: [...companies] } }, { populate: ['person'], orderBy: { id: 'asc' } });
  const people = new Map(members.map(({ person, company }) => [person.id, { person, company: company! }]));
  const ids = [...people.keys()];
  const known = await em.find(CompanyInvitation, { event, person: { $in: ids } });
  const coming = await em.find(Registration, { event, person: { $in: ids }, status: { $ne: 'CANCELLED' } });
  const done = new Set([...known, ...coming].flatMap(({ person }) => person?.id ?? []));
  const stopped = await stoppedAmong(em, [...people.values()].map(({ person }) => person));
  const wanted = [...people.values()].filter(({ person }) => !stopped.has(person.id));
  const chosen = wanted.filter(({ person }) => !done.has(person.id));
  const withPeople = new Set(members.map(({ company }) => company!.id));
  return { chosen, left: { already: wanted.length - chosen.length, unwanted: people.size - wanted.length, withoutPeople: companies.length - withPeople.size } };
}

async function stoppedAmong(em: Tx['em'], people: readonly Person[]): Promise<Set<string>> {
  const digests = new Map(people.map(({ id, email }) => [digestOf(email), id]));
  const stops = await em.find(InvitationStop, { $or: [{ person: { $in: people.map(({ id }) => id) } }, { addressDigest: { $in: [...digests.keys()] } }] });
  return new Set(stops.flatMap(({ person, addressDigest }) => [person?.id, digests.get(addressDigest)]).filter((id): id is string => id !== undefined));
}

async function send(tx: Tx, event: Event, invitees: readonly Invitee[], message: string): Promise<void> {
  const host = await tx.em.findOneOrFail(Person, tx.viewer.personId!);
  const [waiting] = await query<{ last: Date | null }>(tx.em, 'select max(not_before) as last from outbox_mail where sent_at is null', []);
  const last = waiting!.last ? new Date(waiting!.last) : null;
  invitees.forEach(({ person, company }, n) => {
    const { secret, hash } = newSecret();
    tx.em.persist(tx.em.create(CompanyInvitation, { event, municipality: event.municipality, company, person, invitedBy: host, invitedAt: tx.now } as never));
    tx.em.persist(tx.em.create(InvitationStopLink, { tokenHash: hash, person }));
    tx.mail({ ...invitationMail({ event, person, host: host.name, message, portalUrl: tx.portalUrl, stop: secret }), notBefore: sendingTime(tx.now, last, n) });
  });
}

async function personOfLink(ctx: Pick<CommandContext, 'em'>, token: string): Promise<Person> {
  const link = await ctx.em.fork().findOne(InvitationStopLink, { tokenHash: hashOf(token) }, { populate: ['person'] });
  if (!link) throw new Refusal('LINK_NOT_VALID');
  return link.person;
}

/** Whether the reader of an invitation has stopped them. Asking changes nothing. */
export async function hasStopped(ctx: Pick<CommandContext, 'em'>, token: string): Promise<boolean> {
  const person = await personOfLink(ctx, token);
  return (await stoppedAmong(ctx.em.fork(), [person])).size > 0;
}

/** No more invitations to this address, ever. What waits in the outbox for it is not sent any more. */
export async function stopInvitations(ctx: CommandContext, token: string): Promise<void> {
  const { id, email } = await personOfLink(ctx, token);
  await command({ ...ctx, viewer: SYSTEM, freshViewer: async () => SYSTEM }, 'stopInvitations', async ({ em, now }) => {
    const known = await em.findOne(InvitationStop, { addressDigest: digestOf(email) });
    if (!known) em.persist(em.create(InvitationStop, { addressDigest: digestOf(email), person: em.getReference(Person, id), at: now }));
    await query(em, 'delete from outbox_mail where "to" = $1 and sent_at is null and not_before is not null', [email]);
    return id;
  });
}
