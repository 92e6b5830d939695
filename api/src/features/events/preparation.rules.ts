import { audits } from '../../core/audit.js';
import type { RefusalCode } from '../../core/refusal.texts.js';
import { exists } from '../../core/row.js';
import { allOf, anyOf, sql, type Sql } from '../../core/sql.js';
import type { Viewer } from '../../core/viewer.js';
import { visible, visibleFields, type Me } from '../../core/visibility.js';
import { Department } from '../organisations/organisation.entity.js';
import { Registration, type RegistrationStatus } from './event.entity.js';
import { PLACE_LINK } from './event.rules.js';
import { EventQuestion, SpecialNeeds } from './preparation.entity.js';

/** Hosts prepare for what those who come need and ask. */
const hostsPlace = (me: Me, { municipality, registration }: { municipality: Sql; registration: Sql }) =>
  anyOf(me.holds('ADVISER', municipality), me.has('COORDINATOR') && exists(Registration, (place) => sql`${place.id} = ${registration} and ${place.networkOnly}`));

visible(SpecialNeeds, (row, me) => hostsPlace(me, row));
visible(EventQuestion, (row, me) =>
  anyOf(
    hostsPlace(me, row),
    me.has('HEAD') && exists(Department, (department) => allOf(sql`${department.municipality} = ${row.municipality}`, me.holds('HEAD', department.id))),
  ),
);
// Whoever asks without a name is led to by nothing, also not for the hosts.
visibleFields(EventQuestion, ['registration'], (row, me) => allOf(sql`${row.nameShown}`, me.holds('ADVISER', row.municipality)));
audits(SpecialNeeds, ['diet', 'access']);
audits(EventQuestion, ['text']);

/** Diets and access needs say something of people's health: they are gone so soon after the event. */
export const SPECIAL_NEEDS_DAYS = 7;
export const EVENT_QUESTION_MONTHS = 12;
export const MOST_QUESTIONS = 3;

const COMING: readonly RegistrationStatus[] = ['CONFIRMED', 'OFFERED', 'WAITLISTED'];

export interface PreparingFacts {
  id: string;
  status: RegistrationStatus;
  person: { id: string } | null;
}

/** Who comes, or waits to come, prepares for it themselves: hosts and colleagues do not do it for them. */
export function refusalToPrepare(viewer: Viewer, registration: PreparingFacts, event: { startsAt: Date }, now: Date): RefusalCode | null {
  if (registration.person?.id !== viewer.personId && !viewer.is(PLACE_LINK, registration.id)) return 'NOT_ALLOWED';
  if (event.startsAt <= now) return 'EVENT_OVER';
  return COMING.includes(registration.status) ? null : 'WRONG_STATE';
}
