import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useLocation } from '../../app/address.tsx';
import { useFormat } from '../../app/format.ts';
import type { Viewer } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { Notice } from '../../ui/Notice.tsx';
import { SeatsTag } from '../../ui/SeatsTag.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TagRow } from '../../ui/Tag.tsx';
import { m as own } from './eventPlace.messages.ts';
import { m } from './events.messages.ts';
import type { Event } from './EventPage.tsx';
import { isQueueing } from './isQueueing.ts';

/** Forms and dialogs come with a chunk of their own: most readers only look. */
const OwnPlace = lazy(async () => ({ default: (await import('./OwnPlace.tsx')).OwnPlace }));
const Closed = lazy(async () => ({ default: (await import('./Closed.tsx')).Closed }));
const GuestRegister = lazy(async () => ({ default: (await import('./GuestRegister.tsx')).GuestRegister }));
const RegisterForm = lazy(async () => ({ default: (await import('./RegisterForm.tsx')).RegisterForm }));

/** What the reader has or can get here: a place, a place in the queue, the form, or why there is none. */
export function EventPlace({ event, viewer }: { event: Event; viewer: Viewer | null }): ReactNode {
  const [done, setDone] = useState<'registered' | 'cancelled' | null>(null);
  return (
    <div className="event-place">
      <Suspense fallback={<Skeleton kind="text" count={3} />}>
        {event.myRegistration ? (
          <OwnPlace event={event} place={event.myRegistration} isNew={done === 'registered'} onCancelled={() => setDone('cancelled')} />
        ) : (
          <NoPlace event={event} viewer={viewer} wasCancelled={done === 'cancelled'} onRegistered={() => setDone('registered')} />
        )}
      </Suspense>
    </div>
  );
}

function NoPlace({ event, viewer, wasCancelled, onRegistered }: { event: Event; viewer: Viewer | null; wasCancelled: boolean; onRegistered: () => void }): ReactNode {
  const invitedBy = useInvitedBy();
  if (event.refusalToRegister) return <Closed event={event} />;
  const intro = (
    <>
      {wasCancelled && <Cancelled />}
      {invitedBy && <Invited />}
      <SeatsLeft event={event} />
    </>
  );
  if (!viewer) return <GuestRegister {...{ event, invitedBy, intro }} />;
  return (
    <>
      {intro}
      <RegisterForm {...{ event, viewer, invitedBy, onRegistered }} />
    </>
  );
}

/** The registration by whose "bring a new entrepreneur" link the reader came. */
function useInvitedBy(): string | null {
  const from = new URLSearchParams(useLocation().search).get('from') ?? '';
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(from) ? from : null;
}

/** Who sent the link is not said: who comes to an event is nobody else's business. */
function Invited(): ReactNode {
  const t = useText();
  return <Notice title={t(own.invited)}>{t(own.invitedText)}</Notice>;
}

/** The dialog that had the focus is gone with the place: the reader goes on here. */
function Cancelled(): ReactNode {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div tabIndex={-1} ref={box} className="event-done">
      <Notice kind="success" title={t(m.cancelDone)} live>{t(m.cancelDoneText)}</Notice>
    </div>
  );
}

function SeatsLeft({ event }: { event: Event }): ReactNode {
  const t = useText();
  return (
    <>
      <h2>{t(isQueueing(event) ? m.joinQueue : m.register)}</h2>
      <TagRow>
        <SeatsTag free={event.seatsFree} queue={event.queueLength} />
      </TagRow>
      {isQueueing(event) && <p>{t(m.queueTells)}</p>}
      <KeptSeats event={event} />
    </>
  );
}

/** A new face may get a seat where a regular would wait. */
function KeptSeats({ event: { firstTimerSeats, firstTimerUntil, seatsFree } }: { event: Event }): ReactNode {
  const t = useText();
  const f = useFormat();
  const [opened] = useState(() => new Date());
  if (firstTimerSeats === 0 || seatsFree === 0 || (firstTimerUntil && new Date(firstTimerUntil) <= opened)) return null;
  return <p className="event-small">{firstTimerUntil ? t(own.keptSeatsUntil, { n: firstTimerSeats, when: f.dateTime(firstTimerUntil) }) : t(own.keptSeats, { n: firstTimerSeats })}</p>;
}
