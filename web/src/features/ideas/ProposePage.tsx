import { useQuery } from '@apollo/client/react';
import { CampaignPageDocument, type WholeCampaignFragment } from '@luotsi/schema';
import { lazy, type ReactNode, Suspense } from 'react';
import { useLocation, useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { NotFound } from '../../app/NotFound.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { m as campaigns } from '../campaigns/campaigns.messages.ts';
import { mayTakePart } from '../campaigns/campaignWords.ts';
import './ideas.css';
import { m as ideas } from './ideas.messages.ts';
import { m } from './proposing.messages.ts';

/** The page stands before its form has come. */
const ProposeForm = lazy(async () => ({ default: (await import('./ProposeForm.tsx')).ProposeForm }));

/** With an account or without one. */
export function ProposePage(): ReactNode {
  const t = useText();
  const { id = '' } = useParams();
  const { loading } = useSession();
  const { data, error } = useQuery(CampaignPageDocument, { variables: { id } });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data || loading) return <PageSkeleton />;
  if (!data.campaign) return <NotFound title={t(campaigns.notFound)}>{t(campaigns.notFoundText)}</NotFound>;
  return <Propose campaign={data.campaign} />;
}

function Propose({ campaign }: { campaign: WholeCampaignFragment }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { viewer } = useSession();
  const crumbs = <Breadcrumbs items={[{ to: '/ideas', label: t(campaigns.title) }, { to: `/ideas/${campaign.id}`, label: l(campaign.title) }]} />;
  if (!mayTakePart(campaign.refusalToPropose, campaign.isInvited)) return <>{crumbs}<Closed campaign={campaign} /></>;
  return (
    <>
      {crumbs}
      <PageHeader title={t(ideas.propose)} documentTitle={`${t(ideas.propose)}, ${l(campaign.title)}`} eyebrow={l(campaign.title)} lead={t(viewer ? m.lead : m.guestLead)} />
      <Suspense fallback={<Skeleton kind="text" count={6} />}>
        <ProposeForm campaign={campaign} />
      </Suspense>
    </>
  );
}

function Closed({ campaign: { id, refusalToPropose } }: { campaign: WholeCampaignFragment }): ReactNode {
  const t = useText();
  const { viewer } = useSession();
  const { pathname } = useLocation();
  const waits = refusalToPropose === 'INVITED_FIRST' && !viewer;
  return (
    <PageHeader
      title={t(m.closed)}
      lead={refusalToPropose === 'INVITED_FIRST' && t(m.invitedFirst)}
      actions={
        <>
          {waits && <LinkButton to={`/sign-in?returnTo=${encodeURIComponent(pathname)}`}>{t(m.signIn)}</LinkButton>}
          <LinkButton kind="secondary" to={`/ideas/${id}`}>{t(m.toQuestion)}</LinkButton>
        </>
      }
    />
  );
}
