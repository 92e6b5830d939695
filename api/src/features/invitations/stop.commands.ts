import { asSystem, command, query, type CommandContext, type Tx } from '../../core/command.js';
import { newId } from '../../core/ids.js';
import { Refusal } from '../../core/refusal.js';
import { hashOf } from '../../core/secrets.js';
import type { Person } from '../people/person.entity.js';
import { InvitationStop, InvitationStopLink } from './invitation.entity.js';

/** The digest of an address, so that who wants no mail is not kept by name only to be left alone. */
const digestOf = (email: string): string => hashOf(email.trim().toLowerCase());

/** Who of them wants no invitations, by their ids. */
export async function stoppedAmong(em: Tx['em'], people: readonly Person[]): Promise<Set<string>> {
  const digests = new Map(people.map(({ id, email }) => [digestOf(email), id]));
  const stops = await em.find(InvitationStop, { $or: [{ person: { $in: people.map(({ id }) => id) } }, { addressDigest: { $in: [...digests.keys()] } }] });
  return new Set(stops.flatMap(({ person, addressDigest }) => [person?.id, digests.get(addressDigest)]).filter((id): id is string => id !== undefined));
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
  await command(asSystem(ctx), 'stopInvitations', async ({ em, now }) => {
    const stop = { id: newId(), address_digest: digestOf(email), person_id: id, at: now };
    // The page and the mail program may say it at the same moment.
    await query(em, 'insert into invitation_stop (id, address_digest, person_id, at) values ($1, $2, $3, $4) on conflict (address_digest) do nothing', Object.values(stop));
    await query(em, 'delete from outbox_mail where "to" = $1 and sent_at is null and unsubscribe_url like \'%/unsubscribe/%\'', [email]);
    return id;
  });
}

/** Whoever stopped invitations by mistake, or thinks better of it, has them again by the same link. */
export async function resumeInvitations(ctx: CommandContext, token: string): Promise<void> {
  const { id, email } = await personOfLink(ctx, token);
  await command(asSystem(ctx), 'resumeInvitations', async ({ em }) => {
    await em.nativeDelete(InvitationStop, { $or: [{ addressDigest: digestOf(email) }, { person: id }] });
    return id;
  });
}
