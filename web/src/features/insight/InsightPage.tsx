import { useQuery } from '@apollo/client/react';
import { InsightPageDocument, type InsightPageQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocation } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { hasRole, useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { AfterOfYear } from './AfterOfYear.tsx';
import { FacesOfYear } from './FacesOfYear.tsx';
import { FeedbackPart } from './FeedbackPart.tsx';
import { InsightActions } from './InsightActions.tsx';
import { InsightFilters } from './InsightFilters.tsx';
import { InvitationsPart } from './InvitationsPart.tsx';
import { m } from './insight.messages.ts';
import { Themes } from './Themes.tsx';
import { Tiles } from './Tiles.tsx';
import { type Place, useInsightPlaces } from './useInsightPlaces.ts';
import { useThisYear } from './useThisYear.ts';

/** The events of a municipality in a year: for its advisers, and for the coordinator. */
export function InsightPage(): ReactNode {
  const t = useText();
  const { viewer, loading } = useSession();
  const { pathname, search } = useLocation();
  if (loading) return <PageSkeleton />;
  if (hasRole(viewer, 'ADVISER', 'COORDINATOR')) return <OfPlaces />;
  const signIn = viewer ? undefined : <LinkButton to={`/sign-in?returnTo=${encodeURIComponent(pathname + search)}`}>{t(m.signIn)}</LinkButton>;
  return <PageHeader title={t(m.forHosts)} lead={t(m.forHostsText)} actions={signIn} />;
}

function OfPlaces(): ReactNode {
  const places = useInsightPlaces();
  const [query] = useAddressQuery();
  const thisYear = useThisYear();
  if (!places) return <PageSkeleton />;
  const place = places.find(({ code }) => code === query.get('municipality')) ?? places[0];
  const wanted = Number(query.get('year'));
  const year = Number.isInteger(wanted) && wanted >= 2000 && wanted <= 2100 ? wanted : thisYear;
  return place ? <OfYear places={places} place={place} year={year} /> : <NoPlaces year={year} />;
}

function NoPlaces({ year }: { year: number }): ReactNode {
  const t = useText();
  return <PageHeader title={t(m.title)} lead={t(m.noEvents, { year })} />;
}

function OfYear({ places, place, year }: { places: readonly Place[]; place: Place; year: number }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { data, error, previousData } = useQuery(InsightPageDocument, { variables: { municipality: place.code, year }, fetchPolicy: 'cache-and-network' });
  const known = data ?? previousData;
  return (
    <>
      <PageHeader title={t(m.title)} eyebrow={`${l(place.name)}, ${year}`} lead={t(m.lead)} actions={<InsightActions file={`events.csv?municipality=${place.code}&year=${year}`} />} />
      <InsightFilters places={places} place={place} year={year} topics={known?.topics ?? []} themes={known?.eventsInsight.themes ?? []} />
      {error && !known && <ErrorPage error={error} />}
      {!known && !error && <Skeleton kind="cards" count={4} />}
      {known && <Year insight={known.eventsInsight} topics={known.topics} place={place} year={year} />}
    </>
  );
}

type YearProps = { insight: InsightPageQuery['eventsInsight']; topics: InsightPageQuery['topics']; place: Place; year: number };

function Year({ insight, topics, place, year }: YearProps): ReactNode {
  const t = useText();
  const [query] = useAddressQuery();
  const theme = query.get('theme');
  const events = theme ? insight.events.filter((event) => event.topics.includes(theme)) : insight.events;
  const figures = theme ? insight.themes.find(({ topic }) => topic === theme) : insight.year;
  if (events.length === 0 || !figures) return <EmptyState icon="coffee" title={t(m.noEvents, { year })}>{t(m.noEventsText)}</EmptyState>;
  const held = events.filter(({ status }) => status === 'HELD' || status === 'SUMMARISED').length;
  return (
    <>
      <Tiles figures={figures} held={held} />
      <FacesOfYear events={events} isHost={place.isHost} />
      <InvitationsPart figures={figures} />
      {!theme && <Themes themes={insight.themes} topics={topics} />}
      <AfterOfYear events={events} />
      <FeedbackPart figures={figures} />
    </>
  );
}
