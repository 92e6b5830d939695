import { DateTime } from 'luxon';
import { command, type CommandContext, type Tx } from '../../core/command.js';
import { insistOnPatience } from '../../core/patience.js';
import { insist, invalidInput, Refusal } from '../../core/refusal.js';
import { newSecret } from '../../core/secrets.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { NOWHERE, type Place } from '../people/grants.commands.js';
import { Membership, Person } from '../people/person.entity.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';
import type { InviteToRoleInput } from './access.inputs.js';
import { roleInvitationMail } from './access.mail.js';
import { errorsInPlace, INVITATION_DAYS, refusalToCoordinate, refusalToSendAgain, whyOver } from './access.rules.js';
import { departmentFor } from './department.commands.js';
import { RoleInvitation } from './roleInvitation.entity.js';

/** What one coordinator sends, and what one address gets: a slip must not flood anybody. */
export const INVITATION_LIMITS = { coordinator: { most: 100, minutes: 60 }, email: { most: 10, minutes: 24 * 60 } } as const;

/** A coordinator asks somebody by mail to take a role. One whose time is over is sent anew, as it is said now. */
export function inviteToRole(ctx: CommandContext, input: InviteToRoleInput): Promise<string> {
  const work = async (tx: Tx) => {
    insist(refusalToCoordinate(tx.viewer));
    const errors = errorsInPlace(input.role, input);
    if (errors.length > 0) throw invalidInput(...errors);
    const place = await placeOf(tx, input);
    return (await sendInvitation(tx, input, place, await tx.em.findOneOrFail(Person, tx.viewer.personId!))).invitation.id;
  };
  return command(ctx, 'inviteToRole', work, input.key);
}

async function placeOf(tx: Tx, { role, ...given }: InviteToRoleInput): Promise<Place> {
  if (role === 'COORDINATOR') return NOWHERE;
  if (role === 'HEAD') return { ...NOWHERE, department: await departmentFor(tx, given) };
  const found =
    role === 'ADVISER' ? { municipality: await tx.em.findOne(Municipality, given.municipality!) } : { organisation: await tx.em.findOne(Organisation, { id: given.organisation!, leftOn: null }) };
  const [path, thing] = Object.entries(found)[0]!;
  if (!thing) throw invalidInput({ path, code: 'UNKNOWN' });
  return { ...NOWHERE, ...found };
}

type Said = Pick<InviteToRoleInput, 'role' | 'name' | 'email' | 'language' | 'title' | 'words'>;

/** Gives the invitation and its link; without an inviter the operator of the portal sends it, who gets a new link for one that is open. */
export async function sendInvitation(tx: Tx, said: Said, place: Place, inviter: Person | null): Promise<{ invitation: RoleInvitation; link: string }> {
  const email = said.email.trim().toLowerCase();
  if ((await tx.em.count(Membership, { person: { email }, role: said.role, ...place })) > 0) throw new Refusal('HAS_THE_ROLE');
  const open = await tx.em.findOne(RoleInvitation, { email, role: said.role, ...place, status: 'OPEN' });
  if (open && inviter && whyOver(open, tx.now) === null) throw new Refusal('ALREADY_INVITED');
  const invitation = open ?? new RoleInvitation();
  Object.assign(invitation, { ...place, email, role: said.role, name: said.name.trim(), title: said.title?.trim() || null, words: said.words?.trim() || null, language: said.language, invitedBy: inviter });
  const link = await send(tx, invitation, inviter);
  tx.em.persist(invitation);
  return { invitation, link };
}

/** A new link: the one before is worth nothing from now on. */
async function send(tx: Tx, invitation: RoleInvitation, inviter: Person | null): Promise<string> {
  const byInviter = inviter ? [{ sender: `role invitation by ${inviter.id}`, ...INVITATION_LIMITS.coordinator }] : [];
  await insistOnPatience(tx, { sender: `role invitation to ${invitation.email}`, ...INVITATION_LIMITS.email }, ...byInviter);
  const { secret, hash } = newSecret();
  Object.assign(invitation, { tokenHash: hash, sentAt: tx.now, expiresAt: DateTime.fromJSDate(tx.now).plus({ days: INVITATION_DAYS }).toJSDate() });
  const link = `${tx.portalUrl}/${invitation.language}/join/${secret}`;
  tx.mail(roleInvitationMail(invitation, inviter, link));
  return link;
}

export function sendRoleInvitationAgain(ctx: CommandContext, id: string): Promise<string> {
  return command(ctx, 'sendRoleInvitationAgain', async (tx) => {
    const invitation = await lockInvitation(tx, id);
    insist(refusalToSendAgain(tx.viewer, invitation));
    // Whoever sends it again stands for it: answers go to them.
    invitation.invitedBy = await tx.em.findOneOrFail(Person, tx.viewer.personId!);
    await send(tx, invitation, invitation.invitedBy);
    return id;
  });
}

export function withdrawRoleInvitation(ctx: CommandContext, id: string): Promise<string> {
  return command(ctx, 'withdrawRoleInvitation', async (tx) => {
    const invitation = await lockInvitation(tx, id);
    insist(refusalToSendAgain(tx.viewer, invitation));
    Object.assign(invitation, { status: 'WITHDRAWN', endedAt: tx.now });
    return id;
  });
}

async function lockInvitation(tx: Tx, id: string): Promise<RoleInvitation> {
  const invitation = await tx.lock(RoleInvitation, id);
  await tx.em.populate(invitation, ['municipality', 'organisation', 'department.municipality']);
  return invitation;
}
