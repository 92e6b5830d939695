import { audits } from '../../core/audit.js';
import { refuseOnConflict } from '../../core/command.js';
import { lifecycle } from '../../core/lifecycle.js';
import { live } from '../../core/live.js';
import { exists, type Row } from '../../core/row.js';
import { allOf, anyOf, sql, type Condition, type Sql } from '../../core/sql.js';
import type { Viewer } from '../../core/viewer.js';
import { visible, visibleFields, type Me } from '../../core/visibility.js';
import { Membership } from '../people/person.entity.js';
import { JoinRequest, type JoinMove, type JoinStatus } from './joinRequest.entity.js';

/** So long a request waits before it lapses, and so long its answer can be read. */
export const WAIT_DAYS = 30;
/** Whoever asks for more companies at once is hardly of all of them. */
export const MOST_OPEN = 3;

/** So often may one person, and one address of the internet, ask in a day: each request writes to people who did not ask for it. */
export const JOIN_LIMITS = { person: { most: 10, minutes: 1440 }, internet: { most: 60, minutes: 1440 } } as const;

/** Neither one of the company nor an adviser of its municipality could answer; who asks is neither, whatever else they are. */
export function hasNobodyNearer(row: Row<JoinRequest>): Sql {
  return sql`not ${exists(Membership, (one) => sql`${one.person} <> ${row.person} and (${one.company} = ${row.company} or (${one.role} = 'ADVISER' and ${one.municipality} = ${row.handledIn}))`)}`;
}

/** A coordinator stands in where there is nobody nearer, so that no request lapses unread. */
export const decidesOn = (row: Row<JoinRequest>, me: Me): Condition => anyOf(me.holds('ENTREPRENEUR', row.company), me.holds('ADVISER', row.handledIn), me.has('COORDINATOR') && hasNobodyNearer(row));

// A coordinator goes on seeing what they answered: with the asker somebody may have come who is nearer.
visible(JoinRequest, (row, me) => anyOf(me.signedIn && sql`${row.person} = ${me.person}`, decidesOn(row, me), me.has('COORDINATOR') && sql`${row.endedBy} = ${me.person}`));
// Whether the portal knows a company is told to its own people and advisers alone.
visibleFields(JoinRequest, ['company', 'endedBy'], decidesOn);
audits(JoinRequest);
live(JoinRequest);
refuseOnConflict('join_request_open', 'ALREADY_ASKED_TO_JOIN');

export interface JoinFacts {
  status: JoinStatus;
  person: { id: string };
  company: { id: string } | null;
  handledIn: { code: string };
  /** Nobody of the company and no adviser could answer; what the asker does does not depend on it. */
  nobodyNearer?: boolean;
}

const isAsker = (viewer: Viewer, { person }: JoinFacts) => person.id === viewer.personId;
/** One of the company, an adviser, or a coordinator where there are none; never who asks, whatever else they are. */
const decides = (viewer: Viewer, one: JoinFacts) =>
  !isAsker(viewer, one) && (viewer.is('ENTREPRENEUR', one.company?.id) || viewer.is('ADVISER', one.handledIn.code) || (one.nobodyNearer === true && viewer.has('COORDINATOR')));

/** The life of a request, but for its lapsing, which nobody does. */
export const joinLife = lifecycle<JoinStatus, JoinMove, JoinFacts, Viewer>({
  CONFIRM: { from: ['OPEN'], to: 'CONFIRMED', who: decides },
  DECLINE: { from: ['OPEN'], to: 'DECLINED', who: decides },
  TAKE_BACK: { from: ['OPEN'], to: 'TAKEN_BACK', who: isAsker },
});

/** The same for reading, where those who are nearer are found through other rows. */
export function mayMove(move: JoinMove, row: Row<JoinRequest>, me: Me): Condition {
  if (move === 'TAKE_BACK') return me.signedIn && sql`${row.person} = ${me.person}`;
  return me.signedIn && allOf(sql`${row.person} <> ${me.person}`, decidesOn(row, me));
}

/** The company’s own people are asked first; where there are none, its advisers, and the coordinators where there are none of them either. */
export function toldOf<R extends { role: string }>(readers: readonly R[]): R[] {
  const as = (wanted: string) => readers.filter(({ role }) => role === wanted);
  return [as('ENTREPRENEUR'), as('ADVISER'), as('COORDINATOR')].find((some) => some.length > 0) ?? [];
}
