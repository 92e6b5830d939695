import { audits } from '../../core/audit.js';
import { refuseOnConflict } from '../../core/command.js';
import type { FieldError } from '../../core/refusal.js';
import type { RefusalCode } from '../../core/refusal.texts.js';
import { exists, valueOf, type Row } from '../../core/row.js';
import { allOf, anyOf, sql, type Condition } from '../../core/sql.js';
import type { Viewer } from '../../core/viewer.js';
import { visible, visibleFields, type Me } from '../../core/visibility.js';
import { Event, Registration } from '../events/event.entity.js';
import { Need, type NeedStatus } from '../needs/need.entity.js';
import { ofOwnCompany, ofOwnMunicipality, toOwnDepartment } from '../needs/need.rules.js';
import { hasContactData, namesCompany } from '../needs/said.rules.js';
import { Idea } from './idea.entity.js';
import { IdeaOrigin } from './origin.entity.js';

/** With fewer companies at the table, telling the event would tell whose the idea is. */
export const FEWEST_AT_TABLE = 5;

const ofOwn = (need: Row<Need>, me: Me): Condition => anyOf(ofOwnCompany(need, me), ofOwnMunicipality(need, me));
const isNamed = (row: Row<IdeaOrigin>) => exists(Idea, (idea) => sql`${idea.id} = ${row.idea} and ${idea.signedAs} = 'COMPANY'`);

/** A department follows it only where need and idea tell the same of the company: else the one would tell whose the other is. */
visible(IdeaOrigin, (row, me) =>
  me.signedIn && exists(Need, (need) => allOf(sql`${need.id} = ${row.need}`, anyOf(ofOwn(need, me), allOf(toOwnDepartment(need, me), sql`${need.nameShown} = ${isNamed(row)}`)))),
);
visibleFields(IdeaOrigin, ['consentGivenBy', 'consentHow', 'consentOn', 'recordedBy'], (row, me) => exists(Need, (need) => allOf(sql`${need.id} = ${row.need}`, ofOwn(need, me))));
// The log would lead from a nameless idea over its need to its company.
audits(IdeaOrigin, ['need', 'consentGivenBy']);
refuseOnConflict('idea_origin_once', 'ALREADY_AN_IDEA');

/** The event at which it was heard, where everybody may know that: the company allowed it, all could come, and it does not tell a company that is not named. */
export function heardAt(event: Row<Event>, idea: Row<Idea>): Condition {
  const isHeardThere = exists(IdeaOrigin, (row) => allOf(sql`${row.idea} = ${idea.id} and ${row.eventShown}`, exists(Need, (need) => sql`${need.id} = ${row.need} and ${need.event} = ${event.id}`)));
  const companies = valueOf(Registration, (one) => sql`count(distinct coalesce(${one.company}::text, lower(${one.companyName})))`, (one) => sql`${one.event} = ${event.id} and ${one.status} = 'ATTENDED'`);
  return allOf(
    sql`${idea.hiddenAt} is null and ${event.status} not in ('DRAFT', 'CANCELLED') and not ${event.networkOnly}`,
    anyOf(sql`${idea.signedAs} = 'COMPANY'`, sql`${companies} >= ${FEWEST_AT_TABLE}`),
    isHeardThere,
  );
}

interface Heard {
  readonly status: NeedStatus;
  readonly municipality: { readonly code: string };
}

/** An adviser of the need's municipality, while somebody still needs it or has got it. */
export function refusalToPublishNeed(viewer: Viewer, { status, municipality }: Heard): RefusalCode | null {
  if (!viewer.is('ADVISER', municipality.code)) return 'NOT_ALLOWED';
  return status === 'DROPPED' ? 'WRONG_STATE' : null;
}

interface Publication {
  readonly title: string;
  readonly text: string;
  readonly place?: string | null;
  readonly companyShown: boolean;
  readonly consent: { readonly on: string };
}

interface Company {
  /** As it is known; null: nobody knows it. */
  readonly name: string | null;
  readonly isInPortal: boolean;
}

/** What is wrong, all at once. Everybody reads it, so it is checked like what departments read of a need. */
export function errorsInPublication(said: Publication, { name, isInPortal }: Company, today: string): FieldError[] {
  const words = (['title', 'text', 'place'] as const).flatMap((path): FieldError[] => {
    const written = said[path] ?? '';
    if (hasContactData(written)) return [{ path, code: 'CONTACT_DATA' }];
    return !said.companyShown && name !== null && namesCompany(written, name) ? [{ path, code: 'NAMES_COMPANY' }] : [];
  });
  return [
    ...words,
    ...(said.companyShown && !isInPortal ? [{ path: 'companyShown', code: 'INVALID' } as const] : []),
    ...(said.consent.on > today ? [{ path: 'consent.on', code: 'IN_THE_FUTURE' } as const] : []),
  ];
}
