import type { ReferralStatus } from '@luotsi/schema/types';
import type { Role } from '../../app/session.tsx';
import type { Message } from '../../app/text.ts';
import { m } from './referrals.messages.ts';

export type View = { key: string; label: Message; statuses: ReferralStatus[] };
export type Desk = { role: Role; title: Message; lead: Message; views: [View, View, View, View]; firstEmpty: [title: Message, text: Message] };

/** Each one's list begins with what waits for them. */
const desks: readonly Desk[] = [
  {
    role: 'ADVISER',
    title: m.title,
    lead: m.adviserLead,
    firstEmpty: [m.emptyReturned, m.emptyReturnedText],
    views: [
      { key: 'returned', label: m.tabReturned, statuses: ['DRAFT', 'DECLINED'] },
      { key: 'waiting', label: m.tabWaiting, statuses: ['SENT'] },
      { key: 'going', label: m.tabGoing, statuses: ['ACCEPTED', 'MET'] },
      { key: 'done', label: m.tabDone, statuses: ['ADVISED', 'COMPLETED', 'CONFIRMED', 'WITHDRAWN'] },
    ],
  },
  {
    role: 'CONTACT',
    title: m.inbox,
    lead: m.inboxLead,
    firstEmpty: [m.emptyNew, m.emptyNewText],
    views: [
      { key: 'new', label: m.tabNew, statuses: ['SENT'] },
      { key: 'going', label: m.tabGoing, statuses: ['ACCEPTED', 'MET'] },
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

/** Whose list somebody sees who is several things: what they do for others comes before what others do for them. */
export function deskOf(roles: readonly Role[]): Desk | undefined {
  return desks.find(({ role }) => roles.includes(role));
}

/** The view in the address; without one the first that holds anything. */
export function chosenView({ views }: Desk, key: string | null, counts: readonly number[]): View {
  return views.find((view) => view.key === key) ?? views.find((_, index) => (counts[index] ?? 0) > 0) ?? views[0];
}
