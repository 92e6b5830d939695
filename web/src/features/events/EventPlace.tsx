import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { inLanguage, useLanguage } from '../../app/language.ts';
import type { Viewer } from '../../app/session.tsx';
import { type Message, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SeatsTag } from '../../ui/SeatsTag.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TagRow } from '../../ui/Tag.tsx';
import { m } from './events.messages.ts';
import type { Event } from './EventPage.tsx';

/** Forms and dialogs come with a chunk of their own: most readers only look. */
const OwnPlace = lazy(async () => ({ default: (await import('./OwnPlace.tsx')).OwnPlace }));
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
  if (event.refusalToRegister) return <Closed event={event} />;
  return (
    <>
      {wasCancelled && <Cancelled />}
      <SeatsLeft event={event} />
      {viewer ? <RegisterForm event={event} viewer={viewer} onRegistered={onRegistered} /> : <SignInFirst event={event} />}
    </>
  );
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
    </>
  );
}

/** A new party goes into the queue where nothing is free, and also where somebody waits already. */
export function isQueueing({ seatsFree, queueLength }: Pick<Event, 'seatsFree' | 'queueLength'>): boolean {
  return seatsFree === 0 || queueLength > 0;
}

function SignInFirst({ event }: { event: Event }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const returnTo = inLanguage(language, `/events/${event.id}`);
  return (
    <>
      <LinkButton wide icon="mail" to={`/sign-in?${new URLSearchParams({ returnTo })}`}>{t(isQueueing(event) ? m.joinQueue : m.signInFirst)}</LinkButton>
      <p className="event-small">{t(m.signInText)}</p>
    </>
  );
}

function Closed({ event }: { event: Event }): ReactNode {
  const t = useText();
  const [title, text] = reasons(event);
  return (
    <>
      <h2>{t(title)}</h2>
      <p>{t(text)}</p>
      <p><Link to="/events">{t(m.toUpcoming)}</Link></p>
    </>
  );
}

function reasons({ status, summary, refusalToRegister }: Event): [Message, Message] {
  if (status === 'CANCELLED') return [m.closedCancelled, m.closedCancelledText];
  if (status === 'DRAFT') return [m.closedDraft, m.closedDraftText];
  if (refusalToRegister === 'EVENT_OVER' && status === 'HELD' && !summary) return [m.closedOver, m.summaryComing];
  return [m.closedOver, m.closedOverText];
}
