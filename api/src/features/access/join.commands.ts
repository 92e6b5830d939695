import { LockMode } from '@mikro-orm/postgresql';
import { asSystem, command, type Tx } from '../../core/command.js';
import type { Context } from '../../core/context.js';
import { Refusal } from '../../core/refusal.js';
import { hashOf } from '../../core/secrets.js';
import { EndedRole } from '../people/endedRole.entity.js';
import { Membership, Person } from '../people/person.entity.js';
import { providerInstead } from '../people/person.commands.js';
import type { WithProviders } from '../people/providerClient.js';
import { openSession, opening, type NewSession } from '../people/session.commands.js';
import type { WithSessionLimits } from '../people/sessionLimits.js';
import { invitationDeclinedMail } from './access.mail.js';
import { INVITED, whyOver } from './access.rules.js';
import { RoleInvitation } from './roleInvitation.entity.js';

/** Lets the holder of the link read the invitation; gives its id. */
export async function invitationOf(ctx: Context, token: string): Promise<string> {
  const now = ctx.clock?.() ?? new Date();
  const invitation = await ctx.em.fork().findOne(RoleInvitation, { tokenHash: hashOf(token) });
  const { id } = answerable(invitation, now);
  ctx.grant({ role: INVITED, scope: id });
  return id;
}

function answerable(invitation: RoleInvitation | null, now: Date): RoleInvitation {
  if (!invitation) throw new Refusal('LINK_NOT_VALID');
  const why = whyOver(invitation, now);
  if (why) throw new Refusal('LINK_NOT_VALID', [], { link: { why, of: invitation.id } });
  return invitation;
}

async function lockByLink({ em, now }: Tx, token: string): Promise<RoleInvitation> {
  const invitation = await em.findOne(RoleInvitation, { tokenHash: hashOf(token) }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return answerable(invitation, now);
}

type JoinContext = Context & WithSessionLimits & WithProviders;

/**
 * The link shows that the mailbox is theirs: the person gets the role, and is signed in in this browser unless they are already. Rights
 * that somebody has already are not reached by it: who has such signs in first.
 */
export async function acceptRoleInvitation(ctx: JoinContext, token: string): Promise<NewSession | null> {
  const session = opening(ctx, ctx.browser);
  let opened = false;
  await command(ctx, 'acceptRoleInvitation', async (tx) => {
    const invitation = await lockByLink(tx, token);
    const known = await tx.em.findOne(Person, { email: invitation.email });
    if (tx.viewer.personId && tx.viewer.personId !== known?.id) throw new Refusal('OTHER_PERSON_SIGNED_IN');
    if (!tx.viewer.personId) await insistOnNoOtherRights(tx, known, ctx);
    const person = known ?? tx.em.create(Person, { name: '', email: invitation.email, phone: null, language: invitation.language });
    person.name ||= invitation.name;
    tx.em.persist(person);
    await giveRole(tx, person, invitation);
    Object.assign(invitation, { status: 'ACCEPTED', endedAt: tx.now });
    opened = !tx.viewer.personId;
    if (opened) await openSession(tx, person, session);
    return invitation.id;
  });
  return opened ? session : null;
}

/** A mail that is passed on must open nothing but the new role: who has rights already signs in as they always do. */
async function insistOnNoOtherRights(tx: Tx, known: Person | null, { providers }: WithProviders): Promise<void> {
  if (!known) return;
  if (await providerInstead(tx, known.email, providers.all)) throw new Refusal('SIGN_IN_AT_PROVIDER');
  if ((await tx.em.count(Membership, { person: known })) > 0) throw new Refusal('SIGN_IN_TO_ACCEPT');
}

/** Who has got the role meanwhile keeps it as it is. */
async function giveRole(tx: Tx, person: Person, { role, municipality, organisation, department, title, invitedBy }: RoleInvitation): Promise<void> {
  const what = { person, role, municipality, organisation, department };
  for (const ended of await tx.em.find(EndedRole, what)) tx.em.remove(ended);
  if ((await tx.em.count(Membership, what)) > 0) return;
  tx.em.persist(tx.em.create(Membership, { ...what, title, givenBy: invitedBy, since: tx.now }));
}

/** Whoever invited is told, so that somebody else can be asked. */
export async function declineRoleInvitation(ctx: Context, token: string): Promise<void> {
  await command(asSystem(ctx), 'declineRoleInvitation', async (tx) => {
    const invitation = await lockByLink(tx, token);
    await tx.em.populate(invitation, ['municipality', 'organisation', 'department.municipality', 'invitedBy']);
    Object.assign(invitation, { status: 'DECLINED', endedAt: tx.now });
    if (invitation.invitedBy) tx.mail(invitationDeclinedMail(invitation, invitation.invitedBy, tx.portalUrl));
    return invitation.id;
  });
}
