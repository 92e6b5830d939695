import { useMutation, useQuery } from '@apollo/client/react';
import { CancelPlaceByLinkDocument, ConfirmPlaceByLinkDocument, type LinkedPlaceFragment, PlacePageDocument, StopRemindersByLinkDocument, TakeSeatsByLinkDocument } from '@luotsi/schema';
import { type ReactNode, useEffect, useState } from 'react';
import { useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useFormat } from '../../app/format.ts';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { problemOf } from '../../app/problem.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Fact } from '../../ui/Fact.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { m as events } from './events.messages.ts';
import { m } from './place.messages.ts';
import { PlaceText, placeTitles } from './OwnPlace.tsx';
import './events.css';

/** From a mail, without signing in. Opening it only reads: mail scanners open links too. */
export function PlacePage(): ReactNode {
  const { token = '' } = useParams();
  const [changed, setChanged] = useState<LinkedPlaceFragment | null>(null);
  const { data, error } = useQuery(PlacePageDocument, { variables: { token } });
  const place = changed ?? data?.registrationByLink;
  if (place) return <Place key={place.status} {...{ token, place }} isNew={changed !== null} onChanged={setChanged} />;
  if (error && problemOf(error).code !== 'LINK_NOT_VALID') return <ErrorPage error={error} />;
  return error || data ? <LinkOver /> : <PageSkeleton />;
}

type PlaceProps = { token: string; place: LinkedPlaceFragment; isNew: boolean; onChanged: (place: LinkedPlaceFragment) => void };

function Place({ token, place, isNew, onChanged }: PlaceProps): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const { event } = place;
  const hasStarted = event?.refusalToRegister === 'EVENT_OVER';
  useEffect(() => {
    if (isNew) document.querySelector<HTMLElement>('main h1')?.focus();
  }, [isNew]);
  return (
    <>
      <PageHeader title={t(placeTitles[place.status], { n: place.queuePlace ?? 1 })} lead={event ? `${l(event.title)}, ${f.dateTime(event.startsAt)}` : t(m.title)} />
      <PlaceText place={place} hasStarted={hasStarted} />
      <Fact icon="people">{[t(events.people, { n: place.partySize }), place.company?.name ?? place.companyName].filter(Boolean).join(', ')}</Fact>
      {event && <p><LinkButton kind="secondary" to={`/events/${event.id}`}>{t(m.toEvent)}</LinkButton></p>}
      {!hasStarted && <Moves {...{ token, place, onChanged }} />}
    </>
  );
}

function Moves({ token, place, onChanged }: Omit<PlaceProps, 'isNew'>): ReactNode {
  const t = useText();
  const variables = { token };
  const [confirm] = useMutation(ConfirmPlaceByLinkDocument, { variables });
  const [take] = useMutation(TakeSeatsByLinkDocument, { variables });
  const [cancel] = useMutation(CancelPlaceByLinkDocument, { variables });
  const told = (changed: LinkedPlaceFragment | undefined) => void (changed && onChanged(changed));
  return (
    <>
      {place.moves.includes('CONFIRM') && <Move label={t(m.confirm)} action={async () => told((await confirm()).data?.confirmRegistration)} />}
      {place.moves.includes('TAKE') && <Move label={t(events.take)} action={async () => told((await take()).data?.takeOfferedSeatsByLink)} />}
      {place.status === 'CONFIRMED' && <StopReminders token={token} />}
      {place.moves.includes('CANCEL') && (
        <>
          <p>{t(place.status === 'WAITLISTED' ? events.leaveText : events.cancelText)}</p>
          <Move danger label={t(place.status === 'WAITLISTED' ? events.leaveQueue : events.cancel)} action={async () => told((await cancel()).data?.cancelRegistrationByLink)} />
        </>
      )}
    </>
  );
}

function Move({ label, action, danger = false }: { label: string; action: () => Promise<void>; danger?: boolean }): ReactNode {
  return <Form label={label} submit={label} action={action} {...(danger ? { submitKind: 'danger' as const } : {})}>{null}</Form>;
}

function StopReminders({ token }: { token: string }): ReactNode {
  const t = useText();
  const [stopped, setStopped] = useState(false);
  const [stop] = useMutation(StopRemindersByLinkDocument, { variables: { token } });
  if (stopped) return <Notice kind="success" live title={t(m.remindersStopped)}>{null}</Notice>;
  return (
    <Move
      label={t(m.stopReminders)}
      action={async () => {
        await stop();
        setStopped(true);
      }}
    />
  );
}

function LinkOver(): ReactNode {
  const t = useText();
  return <PageHeader title={t(m.overTitle)} lead={t(m.overText)} actions={<LinkButton to="/events">{t(m.toEvents)}</LinkButton>} />;
}
