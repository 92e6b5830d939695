import { DateTime } from 'luxon';
import { audits } from '../../core/audit.js';
import { refuseOnConflict } from '../../core/command.js';
import type { RefusalCode } from '../../core/refusal.texts.js';
import { anyOf, sql } from '../../core/sql.js';
import type { Viewer } from '../../core/viewer.js';
import { visible } from '../../core/visibility.js';
import type { EventStatus } from '../events/event.entity.js';
import { refusalToCheckIn } from '../events/event.rules.js';
import { CompanyInvitation, DepartmentInvitation, type DepartmentAnswer } from './invitation.entity.js';
import type { CompanyToInvite, InvitationReason } from './invitation.types.js';

visible(DepartmentInvitation, (row, me) => anyOf(me.holds('ADVISER', row.municipality), me.holds('HEAD', row.department)));
visible(CompanyInvitation, (row, me) => anyOf(me.holds('ADVISER', row.municipality), me.signedIn && sql`${row.person} = ${me.person}`));
audits(DepartmentInvitation);
audits(CompanyInvitation);
refuseOnConflict('company_invitation_once', 'WRONG_STATE');
refuseOnConflict('department_invitation_once', 'WRONG_STATE');

interface EventFacts {
  status: EventStatus;
  startsAt: Date | string;
}

/** Whom one asks by name can come also when registration is not open yet, or no longer. */
function refusalToCome(event: EventFacts, now: Date): RefusalCode | null {
  if (new Date(event.startsAt) <= now) return 'EVENT_OVER';
  return event.status === 'PUBLISHED' ? null : 'EVENT_NOT_OPEN';
}

/** Hosts invite to what is published and still to come. */
export function refusalToInvite(viewer: Viewer, event: EventFacts & { municipality: { code: string } }, now: Date): RefusalCode | null {
  return viewer.is('ADVISER', event.municipality.code) ? refusalToCome(event, now) : 'NOT_ALLOWED';
}

/** Companies do not come to what is for the network only. */
export function refusalToInviteCompanies(viewer: Viewer, event: EventFacts & { municipality: { code: string }; networkOnly: boolean }, now: Date): RefusalCode | null {
  return refusalToInvite(viewer, event, now) ?? (event.networkOnly ? 'FOR_NETWORK_ONLY' : null);
}

/** A head may change the answer until the event starts. */
export function refusalToAnswer(viewer: Viewer, invitation: { department: { id: string } }, event: EventFacts, now: Date): RefusalCode | null {
  return viewer.is('HEAD', invitation.department.id) ? refusalToCome(event, now) : 'NOT_ALLOWED';
}

const DAY = 86_400_000;

/** A department that has not answered is written to once a day at the most, the first question counted in. */
export function canBeReminded({ answer, askedAt, remindedAt }: { answer: DepartmentAnswer; askedAt: Date | string; remindedAt: Date | string | null }, now: Date): boolean {
  return answer === 'ASKED' && new Date(remindedAt ?? askedAt).getTime() <= now.getTime() - DAY;
}

/** Hosts mark which departments were there from the morning of the day on, as with everybody at the door. */
export function refusalToMarkDepartment(viewer: Viewer, event: EventFacts & { municipality: { code: string } }, now: Date): RefusalCode | null {
  if (!viewer.is('ADVISER', event.municipality.code)) return 'NOT_ALLOWED';
  return event.status === 'DRAFT' || event.status === 'CANCELLED' ? 'EVENT_NOT_OPEN' : refusalToCheckIn(event, now);
}

/** In this order reasons are told, and so much each counts: a new face before all. */
const WEIGHTS: Record<InvitationReason, number> = { NEVER_ATTENDED: 8, LONG_NOT_ATTENDED: 4, OPEN_NEED: 3, INDUSTRY: 1 };

export interface CompanyFacts extends Omit<CompanyToInvite, 'reasons'> {
  ofIndustry: boolean;
}

/** Why a company should be invited. Without a new or long missing face, need or industry there is no reason. */
export function reasonsToInvite({ lastAttendedAt, openNeeds, ofIndustry }: Pick<CompanyFacts, 'lastAttendedAt' | 'openNeeds' | 'ofIndustry'>, now: Date): InvitationReason[] {
  const yearAgo = DateTime.fromJSDate(now).minus({ years: 1 }).toJSDate();
  const holds: Record<InvitationReason, boolean> = {
    NEVER_ATTENDED: lastAttendedAt === null,
    LONG_NOT_ATTENDED: lastAttendedAt !== null && new Date(lastAttendedAt) < yearAgo,
    OPEN_NEED: openNeeds > 0,
    INDUSTRY: ofIndustry,
  };
  return (Object.keys(holds) as InvitationReason[]).filter((reason) => holds[reason]);
}

/** The companies to invite, those first for whom most speaks; among equals the one that has been away the longest. Who has been invited is always among them. */
export function rankCompanies(companies: readonly CompanyFacts[], now: Date, first: number): CompanyToInvite[] {
  const weight = ({ reasons }: CompanyToInvite) => reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0);
  const lastTime = ({ lastAttendedAt }: CompanyToInvite) => (lastAttendedAt === null ? 0 : new Date(lastAttendedAt).getTime());
  return companies
    .map(({ ofIndustry, ...company }) => ({ ...company, reasons: reasonsToInvite({ ...company, ofIndustry }, now) }))
    .sort((a, b) => weight(b) - weight(a) || lastTime(a) - lastTime(b) || a.name.localeCompare(b.name, 'fi') || a.company.localeCompare(b.company))
    .filter(({ outcome }, place) => place < first || outcome !== null);
}

const A_MINUTE = 20;

/** When the n-th invitation goes out: so many a minute, after those that still wait, so that no mail server takes them for a flood. */
export function sendingTime(now: Date, lastWaiting: Date | null, n: number): Date {
  const pace = 60_000 / A_MINUTE;
  const start = lastWaiting && lastWaiting > now ? lastWaiting.getTime() + pace : now.getTime();
  return new Date(start + n * pace);
}
