import type { FilterQuery } from '@mikro-orm/postgresql';
import { command, query, type CommandContext, type Tx } from '../../core/command.js';
import { isUuid } from '../../core/ids.js';
import { insist, Refusal } from '../../core/refusal.js';
import { AssuranceLink } from '../directory/assurance.entity.js';
import { waitForCoordinators } from '../people/coordinators.commands.js';
import { EndedRole } from '../people/endedRole.entity.js';
import { Membership, Person } from '../people/person.entity.js';
import { takeRole, whenRoleEnds } from '../people/roleEnd.commands.js';
import { ReferralLink } from '../referrals/referral.entity.js';
import { roleEndedMail, roleRestoredMail } from './access.mail.js';
import { refusalToEnd, refusalToRestore } from './access.rules.js';
import { roleIn } from './roleWords.rules.js';
import { RoleInvitation, type NetworkRole } from './roleInvitation.entity.js';

/** A coordinator ends somebody's role in the network. Rights are read anew at each request, so they end at once, and who listens is told. */
export function endRole(ctx: CommandContext, membership: string): Promise<string> {
  return command(ctx, 'endRole', async (tx) => {
    const role = await lockRole(tx, membership);
    if (!tx.viewer.has('COORDINATOR')) throw new Refusal('NOT_ALLOWED');
    const by = await end(tx, role);
    if (by.id !== role.person.id) tx.mail(roleEndedMail(role.person, wordsFor(role), by));
    return membership;
  });
}

/** Somebody leaves their own role in the network. */
export function leaveRole(ctx: CommandContext, membership: string): Promise<string> {
  return command(ctx, 'leaveRole', async (tx) => {
    const role = await lockRole(tx, membership);
    if (role.person.id !== tx.viewer.personId) throw new Refusal('NOT_ALLOWED');
    await end(tx, role);
    return membership;
  });
}

async function end(tx: Tx, role: Membership): Promise<Person> {
  insist(refusalToEnd(tx.viewer, role, role.role === 'COORDINATOR' ? await countCoordinators(tx) : 0));
  const by = await tx.em.findOneOrFail(Person, tx.viewer.personId!);
  const { id, person, municipality, organisation, department, title, grantedBy, since, givenBy } = role;
  tx.em.persist(tx.em.create(EndedRole, { id, person, role: role.role, municipality, organisation, department, title, grantedBy, since, givenBy, endedAt: tx.now, endedBy: by }));
  // What is still open must not bring the role back.
  await withdraw(tx, { email: person.email, role: role.role as NetworkRole, municipality, organisation, department });
  await takeRole(tx, role);
  return by;
}

/** Who was ended by another coordinator while this waited for its turn, coordinates no more. */
async function countCoordinators(tx: Tx): Promise<number> {
  await waitForCoordinators(tx);
  const coordinators = await query<{ id: string }>(tx.em, "select distinct person_id as id from membership where role = 'COORDINATOR'", []);
  if (!coordinators.some(({ id }) => id === tx.viewer.personId)) throw new Refusal('NOT_ALLOWED');
  return coordinators.length;
}

whenRoleEnds(endLinks);
// Nobody is brought in whom a former coordinator has asked.
whenRoleEnds(async (tx, { role, person }) => (role === 'COORDINATOR' ? withdraw(tx, { invitedBy: person }) : undefined));

async function withdraw({ em, now }: Tx, which: FilterQuery<RoleInvitation>): Promise<void> {
  for (const invitation of await em.find(RoleInvitation, { $and: [{ status: 'OPEN' }, which] })) Object.assign(invitation, { status: 'WITHDRAWN', endedAt: now });
}

/** Links in mails by which a contact acts without signing in. */
async function endLinks({ em }: Tx, { person, organisation }: Membership): Promise<void> {
  if (!organisation) return;
  await em.nativeDelete(ReferralLink, { person, audience: 'RECEIVER', referral: { organisation } });
  await em.nativeDelete(AssuranceLink, { person, organisation });
}

/** The same role as before, where its end was a mistake. Links in mails that died stay dead. */
export function restoreRole(ctx: CommandContext, membership: string): Promise<string> {
  return command(ctx, 'restoreRole', async (tx) => {
    if (!tx.viewer.has('COORDINATOR')) throw new Refusal('NOT_ALLOWED');
    const ended = isUuid(membership) ? await tx.em.findOne(EndedRole, membership, { populate: ['person', 'municipality', 'organisation', 'department.municipality'] }) : null;
    if (!ended) throw new Refusal('NOT_FOUND');
    insist(refusalToRestore(tx.viewer, ended, tx.now));
    const { id, person, role, municipality, organisation, department, title, grantedBy, since, givenBy } = ended;
    tx.em.remove(ended);
    tx.em.persist(tx.em.create(Membership, { id, person, role, municipality, organisation, department, title, grantedBy, since, givenBy }));
    tx.mail(roleRestoredMail(person, wordsFor(ended), await tx.em.findOneOrFail(Person, tx.viewer.personId!)));
    return id;
  });
}

/** The role with what its name is made of; those in companies are no matter of the network's. */
async function lockRole(tx: Tx, id: string): Promise<Membership> {
  const role = await tx.lock(Membership, id);
  await tx.em.populate(role, ['person', 'municipality', 'organisation', 'department.municipality']);
  return role;
}

const wordsFor = (role: Membership | EndedRole): string => roleIn(role.person.language, role.role as NetworkRole, role);
