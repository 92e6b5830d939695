import { useQuery } from '@apollo/client/react';
import { EventPageDocument, type EventPageQuery } from '@luotsi/schema';
import { lazy, type ReactNode, Suspense } from 'react';
import { useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useFormat } from '../../app/format.ts';
import { NotFound } from '../../app/NotFound.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { useSession, type Viewer } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { DateBlock } from '../../ui/DateCard.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatusTag } from '../../ui/Tag.tsx';
import { EventFacts } from './EventFacts.tsx';
import { EventPlace } from './EventPlace.tsx';
import './events.css';
import { m } from './events.messages.ts';
import { eventState, kindWords } from './eventWords.ts';

export type Event = NonNullable<EventPageQuery['event']>;

/** Only hosts load their list. */
const EventGuests = lazy(async () => ({ default: (await import('./EventGuests.tsx')).EventGuests }));

export function EventPage(): ReactNode {
  const t = useText();
  const { id = '' } = useParams();
  const { viewer, loading } = useSession();
  const { data, error } = useQuery(EventPageDocument, { variables: { id } });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data || loading) return <PageSkeleton />;
  if (!data.event) return <NotFound title={t(m.notFound)}>{t(m.notFoundText)}</NotFound>;
  return <EventDetails event={data.event} viewer={viewer} />;
}

/** On a phone the own place comes right after the theme, before the details; on a desk it stands beside them. */
function EventDetails({ event, viewer }: { event: Event; viewer: Viewer | null }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  return (
    <>
      <Breadcrumbs items={[{ to: '/events', label: t(m.title) }]} />
      <PageHeader title={l(event.title)} documentTitle={`${l(event.title)}, ${f.day(event.startsAt)}`} eyebrow={`${t(kindWords[event.kind])}, ${l(event.municipality.name)}`} lead={l(event.description)} tags={<EventState event={event} />} />
      <div className="event-layout">
        <aside className="event-aside">
          <DateBlock start={event.startsAt} end={event.endsAt} />
          <EventPlace event={event} viewer={viewer} />
        </aside>
        <div className="event-main">
          {event.summary && <Summary text={l(event.summary)} />}
          <EventFacts event={event} />
        </div>
      </div>
      {viewer && isHost(viewer, event) && (
        <Suspense fallback={null}>
          <EventGuests event={event} />
        </Suspense>
      )}
    </>
  );
}

function EventState({ event }: { event: Event }): ReactNode {
  const t = useText();
  const state = eventState(event);
  return state && event.status !== 'SUMMARISED' ? <StatusTag tone={state.tone}>{t(state.message)}</StatusTag> : null;
}

function Summary({ text }: { text: string }): ReactNode {
  const t = useText();
  return (
    <Section title={t(m.summary)}>
      <div className="prose event-summary">
        {text.split(/\n+/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </Section>
  );
}

/** Who may see the list of those coming; the API gives others an empty one anyway. */
function isHost(viewer: Viewer, event: Event): boolean {
  return viewer.memberships.some(({ role, municipality }) => role === 'ADVISER' && municipality?.code === event.municipality.code);
}
