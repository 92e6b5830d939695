import { audits } from '../../core/audit.js';
import { refuseOnConflict } from '../../core/command.js';
import type { FieldError } from '../../core/refusal.js';
import type { RefusalCode } from '../../core/refusal.texts.js';
import { exists } from '../../core/row.js';
import { allOf, anyOf, sql } from '../../core/sql.js';
import type { Viewer } from '../../core/viewer.js';
import { visible } from '../../core/visibility.js';
import { Person } from '../people/person.entity.js';
import { NETWORK } from '../people/person.rules.js';
import { AccessReview } from './accessReview.entity.js';
import { RoleInvitation, type InvitationStatus, type NetworkRole } from './roleInvitation.entity.js';

/** The role of who holds the link of an invitation that can still be answered. */
export const INVITED = 'ROLE_INVITATION_LINK';

visible(RoleInvitation, (row, me) => anyOf(me.has('COORDINATOR'), me.holds(INVITED, row.id)));
// Who opens the link sees who invites, before they have an account.
visible(Person, (row, me) => me.has(INVITED) && exists(RoleInvitation, (invitation) => allOf(me.holds(INVITED, invitation.id), sql`${invitation.invitedBy} = ${row.id}`)));
visible(AccessReview, (_row, me) => me.has('COORDINATOR'));
audits(RoleInvitation);
audits(AccessReview);
refuseOnConflict('role_invitation_open_once', 'ALREADY_INVITED');

export const INVITATION_DAYS = 14;
/** Who made a mistake sees it soon; after that the person is invited anew, and asked. */
export const RESTORE_HOURS = 24;

export const refusalToCoordinate = (viewer: Viewer): RefusalCode | null => (viewer.has('COORDINATOR') ? null : viewer.isSignedIn ? 'NOT_ALLOWED' : 'SIGN_IN_FIRST');

const PLACES = { ADVISER: 'municipality', CONTACT: 'organisation', HEAD: 'department', COORDINATOR: null } as const;

interface PlaceGiven {
  municipality?: string | null;
  organisation?: string | null;
  department?: string | null;
  newDepartment?: object | null;
}

/** Each role has its one place, and a coordinator none. */
export function errorsInPlace(role: NetworkRole, given: PlaceGiven): FieldError[] {
  const needed = PLACES[role];
  const there = { municipality: given.municipality, organisation: given.organisation, department: given.department ?? given.newDepartment };
  const wrong = Object.entries(there).filter(([name, value]) => (name === needed) !== Boolean(value));
  const twice = role === 'HEAD' && given.department && given.newDepartment;
  return [...wrong.map(([path]): FieldError => ({ path, code: path === needed ? 'REQUIRED' : 'INVALID' })), ...(twice ? [{ path: 'newDepartment', code: 'INVALID' } as const] : [])];
}

export interface Answerable {
  status: InvitationStatus;
  expiresAt: Date;
}

/** Why its link no longer works; null: it does. */
export function whyOver({ status, expiresAt }: Answerable, now: Date): 'USED' | 'MOVED_ON' | 'EXPIRED' | 'LEFT' | null {
  if (status !== 'OPEN') return ({ ACCEPTED: 'USED', DECLINED: 'MOVED_ON', WITHDRAWN: 'LEFT' } as const)[status];
  return expiresAt <= now ? 'EXPIRED' : null;
}

export const refusalToSendAgain = (viewer: Viewer, { status }: Answerable): RefusalCode | null => refusalToCoordinate(viewer) ?? (status === 'OPEN' ? null : 'WRONG_STATE');

interface RoleHeld {
  role: string;
  person: { id: string };
}

/** Coordinators end roles in the network; those in companies are the companies' and their advisers' matter. Everybody leaves their own. */
export function refusalToEnd(viewer: Viewer, { role, person }: RoleHeld, coordinators: number): RefusalCode | null {
  if (!NETWORK.some((one) => one === role)) return 'NOT_ALLOWED';
  if (!viewer.has('COORDINATOR') && viewer.personId !== person.id) return 'NOT_ALLOWED';
  return role === 'COORDINATOR' && coordinators < 2 ? 'LAST_COORDINATOR' : null;
}

interface Ended {
  endedAt: Date;
  endedBy: { id: string } | null;
  person: { id: string };
}

/** A coordinator takes an end back soon; what somebody left by themselves is theirs to take anew. */
export function refusalToRestore(viewer: Viewer, { endedAt, endedBy, person }: Ended, now: Date): RefusalCode | null {
  if (!viewer.has('COORDINATOR')) return 'NOT_ALLOWED';
  return endedBy?.id === person.id || now.getTime() - endedAt.getTime() > RESTORE_HOURS * 3_600_000 ? 'WRONG_STATE' : null;
}

/** Another coordinator's second factor, never one's own: who stole a session must not get rid of it. */
export function refusalToReset(viewer: Viewer, person: { id: string }, coordinates: boolean): RefusalCode | null {
  return viewer.has('COORDINATOR') && coordinates && viewer.personId !== person.id ? null : 'NOT_ALLOWED';
}
