import type { ReferralOrder, ReferralStatus } from '@luotsi/schema/types';
import type { Role } from '../../app/session.tsx';
import type { Message } from '../../app/text.ts';
import { m } from './referrals.messages.ts';

export type View = { key: string; label: Message; statuses: ReferralStatus[]; /** The last moved come first where nothing is said. */ order?: ReferralOrder; /** For advisers: only what they have the next step of, or all but that. */ waitsForSender?: boolean };
export type Desk = { role: Role; title: Message; lead: Message; views: readonly [View, ...View[]]; firstEmpty: [title: Message, text: Message] };

/** Each one's list begins with what waits for them. */
const desks: readonly Desk[] = [
  {
    role: 'ADVISER',
    title: m.title,
    lead: m.adviserLead,
    firstEmpty: [m.emptyReturned, m.emptyReturnedText],
    views: [
      { key: 'returned', label: m.tabReturned, statuses: ['DRAFT', 'DECLINED', 'COMPLETED', 'CONFIRMED'], waitsForSender: true },
      { key: 'waiting', label: m.tabWaiting, statuses: ['SENT'], order: 'DUE' },
      { key: 'going', label: m.tabGoing, statuses: ['ACCEPTED', 'MET'], order: 'DUE' },
      { key: 'answered', label: m.tabCompany, statuses: ['ADVISED', 'COMPLETED'], waitsForSender: false },
      { key: 'done', label: m.tabDone, statuses: ['CONFIRMED', 'DECLINED', 'WITHDRAWN'], waitsForSender: false },
    ],
  },
  {
    role: 'CONTACT',
    title: m.inbox,
    lead: m.inboxLead,
    firstEmpty: [m.emptyNew, m.emptyNewText],
    views: [
      { key: 'new', label: m.tabNew, statuses: ['SENT'], order: 'DUE' },
      { key: 'going', label: m.tabGoing, statuses: ['ACCEPTED', 'MET'], order: 'DUE' },
      { key: 'handled', label: m.tabHandled, statuses: ['ADVISED', 'COMPLETED', 'CONFIRMED'] },
      { key: 'back', label: m.tabGivenBack, statuses: ['DECLINED', 'WITHDRAWN'] },
    ],
  },
  {
    role: 'ENTREPRENEUR',
    title: m.mine,
    lead: m.mineLead,
    firstEmpty: [m.emptyOther, m.emptyOtherText],
    views: [
      { key: 'answer', label: m.tabAnswer, statuses: ['ADVISED', 'COMPLETED'] },
      { key: 'waiting', label: m.tabWaiting, statuses: ['SENT'] },
      { key: 'going', label: m.tabGoing, statuses: ['ACCEPTED', 'MET'] },
      { key: 'done', label: m.tabDone, statuses: ['CONFIRMED', 'DECLINED', 'WITHDRAWN'] },
    ],
  },
];

/** The lists of somebody who is several things: what they do for others comes before what others do for them. */
export function desksOf(roles: readonly Role[]): readonly Desk[] {
  return desks.filter(({ role }) => roles.includes(role));
}

/** The view in the address; without one the first that holds anything. */
export function chosenView({ views }: Desk, key: string | null, counts: readonly number[]): View {
  return views.find((view) => view.key === key) ?? views.find((_, index) => (counts[index] ?? 0) > 0) ?? views[0];
}
