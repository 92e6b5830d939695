import { useQuery } from '@apollo/client/react';
import { CampaignPageDocument, type WholeCampaignFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocation, useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { NotFound } from '../../app/NotFound.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { hasRole, useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import './campaigns.css';
import { m as words } from './campaigns.messages.ts';
import { m } from './hostCampaign.messages.ts';

/** For advisers; whoever is not signed in comes back here afterwards. */
export function AdviserOnly({ children }: { children: ReactNode }): ReactNode {
  const t = useText();
  const { pathname, search } = useLocation();
  const { loading, viewer } = useSession();
  if (loading) return <PageSkeleton />;
  if (hasRole(viewer, 'ADVISER')) return children;
  const signIn = <LinkButton to={`/sign-in?returnTo=${encodeURIComponent(pathname + search)}`}>{t(m.signIn)}</LinkButton>;
  return <PageHeader title={t(m.notYours)} lead={t(m.forAdvisers)} actions={!viewer && signIn} />;
}

type Props = { title: string; lead?: string; children: (campaign: WholeCampaignFragment) => ReactNode };

/** A page about one campaign for its hosts, with the way back to it. */
export function HostCampaign(props: Props): ReactNode {
  return (
    <AdviserOnly>
      <OfCampaign {...props} />
    </AdviserOnly>
  );
}

function OfCampaign({ title, lead, children }: Props): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { id = '' } = useParams();
  // What others have changed meanwhile must not be overwritten with what the cache remembers.
  const { data, error } = useQuery(CampaignPageDocument, { variables: { id }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <PageSkeleton />;
  if (!data.campaign) return <NotFound title={t(words.notFound)}>{t(words.notFoundText)}</NotFound>;
  const { campaign } = data;
  if (!campaign.isHost) return <PageHeader title={t(m.notYours)} lead={t(m.forAdvisers)} />;
  return (
    <>
      <Breadcrumbs items={[{ to: '/ideas', label: t(words.title) }, { to: `/ideas/${campaign.id}`, label: l(campaign.title) }]} />
      <PageHeader title={title} lead={lead} documentTitle={`${title}, ${l(campaign.title)}`} />
      {children(campaign)}
    </>
  );
}
