import { useQuery } from '@apollo/client/react';
import { EventPageDocument, type EventPageQuery } from '@luotsi/schema';
import { lazy, type ReactNode, Suspense } from 'react';
import { useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useFormat } from '../../app/format.ts';
import { NotFound } from '../../app/NotFound.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { hasRole, useSession, type Viewer } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatusTag, Tag } from '../../ui/Tag.tsx';
import { isHost } from '../hosting/isHost.ts';
import { EventFacts } from './EventFacts.tsx';
import { EventPlace } from './EventPlace.tsx';
import './events.css';
import { m } from './events.messages.ts';
import { eventState, kindWords } from './eventWords.ts';

export type Event = NonNullable<EventPageQuery['event']>;

/** Only hosts load their tools and their list, only heads of departments their answer, and only both what is asked. */
const HostTools = lazy(async () => ({ default: (await import('../hosting/HostTools.tsx')).HostTools }));
const DepartmentAnswer = lazy(async () => ({ default: (await import('../invitations/DepartmentAnswer.tsx')).DepartmentAnswer }));
const EventGuests = lazy(async () => ({ default: (await import('./EventGuests.tsx')).EventGuests }));
const EventQuestions = lazy(async () => ({ default: (await import('./EventQuestions.tsx')).EventQuestions }));
const EventSpecialNeeds = lazy(async () => ({ default: (await import('./EventSpecialNeeds.tsx')).EventSpecialNeeds }));

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
      {viewer && isHost(viewer, event) && (
        <div className="event-tools">
          <Suspense fallback={null}>
            <HostTools event={event.id} current="event" />
          </Suspense>
        </div>
      )}
      {(viewer ? hasRole(viewer, 'HEAD') : location.search.includes('answer=')) && <Suspense fallback={null}><DepartmentAnswer event={event.id} /></Suspense>}
      <div className="event-layout">
        <PageHeader
          title={l(event.title)}
          documentTitle={`${l(event.title)}, ${f.day(event.startsAt)}`}
          eyebrow={`${f.dateRange(event.startsAt, event.endsAt)}, ${l(event.municipality.name)}`}
          lead={l(event.description)}
          tags={<EventTags event={event} />}
        />
        <aside className="event-aside">
          <EventPlace event={event} viewer={viewer} />
        </aside>
        <div className="event-main">
          {event.summary && <Summary text={l(event.summary)} />}
          <EventFacts event={event} />
        </div>
      </div>
      {viewer && <ForHosts event={event} viewer={viewer} />}
    </>
  );
}

function ForHosts({ event, viewer }: { event: Event; viewer: Viewer }): ReactNode {
  const hosts = isHost(viewer, event);
  if (!hosts && !hasRole(viewer, 'HEAD')) return null;
  return (
    <Suspense fallback={null}>
      {hosts && <EventGuests event={event} />}
      <EventQuestions event={event} isHost={hosts} />
      {hosts && <EventSpecialNeeds event={event} />}
    </Suspense>
  );
}

function EventTags({ event }: { event: Event }): ReactNode {
  const t = useText();
  const state = event.status === 'SUMMARISED' ? null : eventState(event);
  return (
    <>
      {event.kind !== 'COFFEE' && <Tag>{t(kindWords[event.kind])}</Tag>}
      {event.networkOnly && <Tag>{t(m.networkOnly)}</Tag>}
      {state && <StatusTag tone={state.tone}>{t(state.message)}</StatusTag>}
    </>
  );
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
