import { useQuery } from '@apollo/client/react';
import { FiguresPageDocument, type FiguresPageQuery } from '@luotsi/schema';
import type { ReferralGrouping } from '@luotsi/schema/types';
import { type ReactNode, useState } from 'react';
import { useLocation } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useFormat } from '../../app/format.ts';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { DeclinesPart } from './DeclinesPart.tsx';
import { FigureActions } from './FigureActions.tsx';
import { FigureFilters, groupings } from './FigureFilters.tsx';
import { FlowPart } from './FlowPart.tsx';
import { GroupsPart } from './GroupsPart.tsx';
import { periodOf, todayInFinland } from './periods.ts';
import { type Scope, scopesOf } from './scopes.ts';
import { SpeedPart } from './SpeedPart.tsx';
import { StepTiles } from './StepTiles.tsx';
import { m } from './figures.messages.ts';
import '../insight/charts.css';
import './figures.css';

/** What has become of referrals: of an adviser’s municipality, a contact’s organisation, or the network. */
export function FiguresPage(): ReactNode {
  const t = useText();
  const { pathname, search } = useLocation();
  const { viewer, loading } = useSession();
  const scopes = scopesOf(viewer);
  if (loading) return <PageSkeleton />;
  if (scopes.length > 0) return <OfScopes scopes={scopes} />;
  const signIn = viewer ? undefined : <LinkButton to={`/sign-in?returnTo=${encodeURIComponent(pathname + search)}`}>{t(m.signIn)}</LinkButton>;
  return <PageHeader title={t(m.notYours)} lead={t(m.notYoursText)} actions={signIn} />;
}

function OfScopes({ scopes }: { scopes: readonly Scope[] }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const [query] = useAddressQuery();
  const [today] = useState(() => todayInFinland());
  const scope = scopes.find(({ key }) => key === query.get('of')) ?? scopes[0]!;
  const days = periodOf(query, today);
  const by = groupings.find((one) => one === query.get('by')) ?? (scope.municipality || scope.name === null ? 'PROVIDER' : 'SERVICE');
  const asked = { municipality: scope.municipality, organisation: scope.organisation, from: days.from, to: days.to, by };
  const { data, error, previousData } = useQuery(FiguresPageDocument, { variables: asked, fetchPolicy: 'cache-and-network' });
  const known = data ?? previousData;
  return (
    <>
      <PageHeader title={t(m.title)} eyebrow={`${scope.name ? l(scope.name) : t(m.network)}, ${f.day(days.from)}–${f.day(days.to)}`} lead={t(m.lead)} actions={<FigureActions asked={asked} />} />
      <FigureFilters scopes={scopes} scope={scope} days={days} by={by} today={today} />
      {error && !data && <ErrorPage error={error} />}
      {!known && !error && <Skeleton kind="cards" count={4} />}
      {known && !(error && !data) && <Report report={known.referralFigures} scope={scope} by={by} isStale={!data} />}
    </>
  );
}

function Report({ report, scope, by, isStale }: { report: FiguresPageQuery['referralFigures']; scope: Scope; by: ReferralGrouping; /** It is that of the choice before; the rows are of another kind. */ isStale: boolean }): ReactNode {
  const t = useText();
  const { total } = report;
  if (total.sent === 0) return <EmptyState icon="handover" title={t(m.emptyTitle)}>{t(m.emptyText)}</EmptyState>;
  if (!total.counts) return <EmptyState icon="info" title={t(m.tooSmallTitle)}>{t(m.tooSmallText)}</EmptyState>;
  return (
    <>
      <StepTiles sent={total.sent} counts={total.counts} />
      <SpeedPart own={total.counts} network={scope.name === null ? null : report.network} />
      <GroupsPart rows={isStale ? null : report.rows} by={by} />
      <DeclinesPart declines={report.declines} />
      <FlowPart report={report} isPartial={!scope.knowsAll} />
    </>
  );
}
