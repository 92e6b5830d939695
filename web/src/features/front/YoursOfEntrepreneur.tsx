import type { YoursQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { type Message, useLocalized, useText } from '../../app/text.ts';
import { Card } from '../../ui/Card.tsx';
import { Fact } from '../../ui/Fact.tsx';
import { StatusTag } from '../../ui/Tag.tsx';
import { m } from './front.messages.ts';
import { m as yours } from './yours.messages.ts';

type Seat = NonNullable<YoursQuery['me']>['registrations'][number];
type Referral = NonNullable<YoursQuery['toConfirm']>['edges'][number]['node'];

/** The next seat and the referrals of which only the company can say whether they helped. */
export function entrepreneurCards(data: YoursQuery): { key: string; card: ReactNode }[] {
  const seat = nextSeat(data.me?.registrations ?? []);
  const referrals = (data.toConfirm?.edges ?? []).map(({ node }) => node).filter(({ moves }) => moves.includes('CONFIRM'));
  const joining = data.joining?.totalCount ?? 0;
  return [
    ...(seat ? [{ key: seat.id, card: <SeatCard seat={seat} /> }] : []),
    ...(joining > 0 ? [{ key: 'joining', card: <JoiningCard n={joining} /> }] : []),
    ...referrals.map((referral) => ({ key: referral.id, card: <ConfirmCard referral={referral} /> })),
    { key: 'all', card: <AllCard isNothing={!seat && referrals.length === 0 && joining === 0} /> },
  ];
}

const active: readonly string[] = ['OFFERED', 'CONFIRMED', 'WAITLISTED'];

/** An offer comes before everything else, because it expires. */
function nextSeat(seats: readonly Seat[]): Seat | undefined {
  const now = new Date().toISOString();
  const coming = seats.filter(({ status, event }) => active.includes(status) && event && event.status === 'PUBLISHED' && new Date(event.endsAt).toISOString() > now);
  const order = (seat: Seat) => `${seat.status === 'OFFERED' ? 0 : 1} ${seat.event?.startsAt}`;
  return coming.sort((one, other) => order(one).localeCompare(order(other)))[0];
}

const states: Partial<Record<Seat['status'], { message: Message; tone: 'good' | 'waiting' }>> = {
  CONFIRMED: { message: m.youAreComing, tone: 'good' },
  WAITLISTED: { message: m.youAreInQueue, tone: 'waiting' },
  OFFERED: { message: m.youAreOffered, tone: 'waiting' },
};

function SeatCard({ seat }: { seat: Seat }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const { event } = seat;
  const state = states[seat.status];
  if (!event || !state) return null;
  return (
    <Card
      level={2}
      eyebrow={t(m.nextSeat)}
      title={l(event.title)}
      to={`/events/${event.id}`}
      facts={
        <>
          <Fact icon="calendar">{f.dateRange(event.startsAt, event.endsAt)}</Fact>
          {event.space && <Fact icon="place">{l(event.space.name)}</Fact>}
        </>
      }
      tags={<StatusTag tone={state.tone}>{t(state.message)}</StatusTag>}
    >
      {seat.queuePlace && <p>{t(m.queuePlace, { n: seat.queuePlace })}</p>}
      {seat.offerExpiresAt && <p><strong>{t(m.takeBy, { when: f.dateTime(seat.offerExpiresAt) })}</strong></p>}
    </Card>
  );
}

function JoiningCard({ n }: { n: number }): ReactNode {
  const t = useText();
  return <Card level={2} title={t(yours.joining)} to="/my" tags={<StatusTag tone="waiting">{t(yours.joiningCount, { n })}</StatusTag>} />;
}

function ConfirmCard({ referral }: { referral: Referral }): ReactNode {
  const t = useText();
  const l = useLocalized();
  return <Card level={2} eyebrow={t(m.didItHelp)} title={l(referral.service.name)} to={`/referrals/${referral.id}`} facts={<Fact icon="people">{l(referral.organisation.name)}</Fact>} />;
}

function AllCard({ isNothing }: { isNothing: boolean }): ReactNode {
  const t = useText();
  return <Card level={2} title={t(m.allYours)} to="/my">{t(isNothing ? m.nothingYours : m.allYoursText)}</Card>;
}
