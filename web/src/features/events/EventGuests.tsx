import { useQuery } from '@apollo/client/react';
import { type EventGuestFragment, EventGuestsDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { type Format, useFormat } from '../../app/format.ts';
import { type Text, useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { StatusTag } from '../../ui/Tag.tsx';
import { m as events } from './events.messages.ts';
import { m } from './hosting.messages.ts';
import type { Event } from './EventPage.tsx';
import { GuestMoves } from './GuestMoves.tsx';
import { guestWords, isWaiting } from './guestWords.ts';
import { NeedOfGuest } from './NeedOfGuest.tsx';
import { RegisterOnBehalf } from './RegisterOnBehalf.tsx';

/** The host's list: who comes, who waits, and on the day who is there. */
export function EventGuests({ event }: { event: Event }): ReactNode {
  const t = useText();
  const { data } = useQuery(EventGuestsDocument, { variables: { event: event.id }, fetchPolicy: 'cache-and-network' });
  const [said, setSaid] = useState('');
  if (!data?.event) return <Skeleton kind="table" count={4} />;
  const { registrations, questions, refusalToCheckIn, refusalToRegister } = data.event;
  const needOf = ({ id, company, guestName }: EventGuestFragment) => <NeedOfGuest event={event} company={company} words={askedBy(id, questions)} name={guestName} />;
  const coming = registrations.filter(({ status }) => status !== 'CANCELLED' && !isWaiting(status));
  const queue = registrations.filter(({ status }) => isWaiting(status)).sort((one, other) => (one.queuePlace ?? 0) - (other.queuePlace ?? 0));
  const closed = { checkIn: refusalToCheckIn !== null, cancel: refusalToRegister === 'EVENT_OVER' };
  const actions = (
    <ButtonRow>
      {refusalToRegister === null && !event.networkOnly && <RegisterOnBehalf event={event} onSaid={setSaid} />}
      {coming.length + queue.length > 0 && <Button kind="secondary" icon="print" onClick={() => window.print()}>{t(m.print)}</Button>}
    </ButtonRow>
  );
  return (
    <Section title={t(m.guests)} lead={t(m.guestsLead)} actions={actions}>
      {coming.length + queue.length === 0 && <EmptyState level={3} icon="people" title={t(m.guestsNone)}>{t(m.guestsNoneText)}</EmptyState>}
      {closed.checkIn && coming.length > 0 && <p>{t(m.checkInLater)}</p>}
      <p className="visually-hidden" role="status">{said}</p>
      <GuestTable caption={t(m.comingList)} rows={coming} closed={closed} onSaid={setSaid} needOf={needOf} />
      <GuestTable caption={t(m.queueList)} rows={queue} closed={closed} onSaid={setSaid} needOf={needOf} queue />
    </Section>
  );
}

export type ClosedMoves = { checkIn: boolean; cancel: boolean };
type Guests = { caption: string; rows: readonly EventGuestFragment[]; closed: ClosedMoves; onSaid: (text: string) => void; /** What can be written down for their company. */ needOf: (guest: EventGuestFragment) => ReactNode; queue?: boolean };

function GuestTable({ caption, rows, closed, onSaid, needOf, queue = false }: Guests): ReactNode {
  const t = useText();
  const f = useFormat();
  if (rows.length === 0) return null;
  const people = rows.reduce((sum, { partySize }) => sum + partySize, 0);
  return <DataTable caption={`${caption}: ${t(events.people, { n: people })}`} columns={guestColumns({ t, f, closed, onSaid, needOf, queue })} rows={rows} rowKey={({ id }) => id} />;
}

type Context = { t: Text; f: Format; queue: boolean } & Pick<Guests, 'closed' | 'onSaid' | 'needOf'>;

function guestColumns({ t, f, closed, onSaid, needOf, queue }: Context): Column<EventGuestFragment>[] {
  const place: Column<EventGuestFragment> = { key: 'place', header: t(m.queueNumber), cell: ({ queuePlace }) => queuePlace ?? '' };
  return [
    ...(queue ? [place] : []),
    { key: 'name', header: t(m.guest), heading: true, cell: ({ guestName }) => guestName },
    { key: 'company', header: t(events.company), cell: ({ guestCompany }) => guestCompany ?? '–' },
    { key: 'party', header: t(m.party), align: 'end', cell: ({ partySize }) => partySize },
    { key: 'state', header: t(m.state), cell: (guest) => stateCell(guest, t, f) },
    { key: 'moves', header: t(m.actions), cell: (guest) => <GuestMoves guest={guest} closed={closed} onSaid={onSaid}>{needOf(guest)}</GuestMoves> },
  ];
}

function stateCell({ status, offerExpiresAt }: EventGuestFragment, t: Text, f: Format): ReactNode {
  const { message, tone } = guestWords[status];
  return (
    <>
      <StatusTag tone={tone}>{t(message)}</StatusTag>
      {offerExpiresAt && <span className="guest-until">{t(m.offeredUntil, { when: f.dateTime(offerExpiresAt) })}</span>}
    </>
  );
}

/** What a party has asked in its name. */
function askedBy(party: string, questions: readonly { text: string; registration: { id: string } | null }[]): string {
  return questions.filter(({ registration }) => registration?.id === party).map(({ text }) => text).join('\n\n');
}
