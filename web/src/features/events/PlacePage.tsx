import { useQuery } from '@apollo/client/react';
import { type LinkedPlaceFragment, PlacePageDocument } from '@luotsi/schema';
import { type ReactNode, useEffect, useState } from 'react';
import { useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useFormat } from '../../app/format.ts';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { problemOf } from '../../app/problem.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Fact } from '../../ui/Fact.tsx';
import { Link } from '../../ui/Link.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { m as events } from './events.messages.ts';
import './events.css';
import { isComing, PlaceText, placeTitles } from './OwnPlace.tsx';
import { OwnTicket } from './OwnTicket.tsx';
import { m } from './place.messages.ts';
import { PlaceMoves } from './PlaceMoves.tsx';
import { PlacePreparation } from './PlacePreparation.tsx';

/** From a mail, without signing in. Opening it only reads: mail scanners open links too. */
export function PlacePage(): ReactNode {
  const { token = '' } = useParams();
  const [changed, setChanged] = useState<LinkedPlaceFragment | null>(null);
  const { data, error, refetch } = useQuery(PlacePageDocument, { variables: { token }, fetchPolicy: 'network-only' });
  const place = changed ?? data?.registrationByLink;
  if (place) return <Place key={place.status} {...{ token, place }} isNew={changed !== null} onChanged={setChanged} onOver={() => void refetch()} />;
  if (error && problemOf(error).code !== 'LINK_NOT_VALID') return <ErrorPage error={error} />;
  return error || data ? <LinkOver /> : <PageSkeleton />;
}

export type PlaceProps = { token: string; place: LinkedPlaceFragment; onChanged: (place: LinkedPlaceFragment) => void; /** It has been done already: in another tab, or by a try whose answer was lost. */ onOver: () => void };

function Place({ token, place, isNew, onChanged, onOver }: PlaceProps & { isNew: boolean }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { event } = place;
  const isOff = event?.status === 'CANCELLED';
  const hasStarted = event?.refusalToRegister === 'EVENT_OVER';
  const title = isOff ? m.eventCancelled : place.confirmBy ? m.toConfirm : placeTitles[place.status];
  useEffect(() => {
    if (isNew) document.querySelector<HTMLElement>('main h1')?.focus();
  }, [isNew]);
  return (
    <>
      <PageHeader title={t(title, { n: place.queuePlace ?? 1 })} lead={event ? l(event.title) : t(m.title)} />
      <div className="place-page">
        <PlaceFacts place={place} />
        {isOff ? <p>{t(m.eventCancelledText)}</p> : hasStarted && place.status !== 'CANCELLED' ? <Notice>{t(m.started)}</Notice> : <PlaceText place={place} hasStarted={hasStarted} />}
        {event && !isOff && <OwnTicket place={place} event={event} />}
        {!isOff && !hasStarted && <PlaceMoves {...{ token, place, onChanged, onOver }} />}
        {place.status === 'CANCELLED' && event && event.refusalToRegister === null && <p><LinkButton to={`/events/${event.id}`}>{t(m.again)}</LinkButton></p>}
      </div>
      {event && isComing(place) && !isOff && !hasStarted && <PlacePreparation {...{ token, place, event, onChanged, onOver }} />}
      <p><Link to="/account/data">{t(m.ownData)}</Link></p>
    </>
  );
}

/** When, where, how many: what one looks for when the mail has been opened again. */
function PlaceFacts({ place }: { place: LinkedPlaceFragment }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const { event } = place;
  return (
    <div className="place-facts">
      {event && <Fact icon="calendar">{f.dateRange(event.startsAt, event.endsAt)}</Fact>}
      {event && <Fact icon="place">{event.space ? `${l(event.space.name)}, ${event.space.address}` : l(event.venue ?? event.municipality.name)}</Fact>}
      <Fact icon="people">{[t(events.people, { n: place.partySize }), place.guestCompany].filter(Boolean).join(', ')}</Fact>
      {event && place.status !== 'CANCELLED' && <p><Link to={`/events/${event.id}`}>{t(m.toEvent)}</Link></p>}
    </div>
  );
}

/** The API tells no more of a link that has ended, so all that can have happened is said, with what to do. */
function LinkOver(): ReactNode {
  const t = useText();
  return (
    <>
      <PageHeader title={t(m.overTitle)} lead={t(m.overLead)} />
      <ul className="prose">
        <li>{t(m.overLate)}</li>
        <li>{t(m.overGone)}</li>
        <li>{t(m.overTyped)}</li>
      </ul>
      <p className="place-next"><LinkButton to="/events">{t(m.toEvents)}</LinkButton></p>
    </>
  );
}
