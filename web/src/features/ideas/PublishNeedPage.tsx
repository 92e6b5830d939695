import { useQuery } from '@apollo/client/react';
import { PublishNeedPageDocument, type PublishNeedPageQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { NotFound } from '../../app/NotFound.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { m as need } from '../needs/need.messages.ts';
import { m as list } from '../needs/needs.messages.ts';
import { SignInToSeeNeeds } from '../needs/SignInToSeeNeeds.tsx';
import { useCollecting } from './collecting.ts';
import './ideas.css';
import { PublishNeedForm } from './PublishNeedForm.tsx';
import { m } from './publishing.messages.ts';

/** An adviser makes an idea of what a company needs, with its consent. */
export function PublishNeedPage(): ReactNode {
  const t = useText();
  const { id = '' } = useParams();
  const { viewer, loading } = useSession();
  const { data, error } = useQuery(PublishNeedPageDocument, { variables: { id }, skip: !viewer });
  if (!loading && !viewer) return <SignInToSeeNeeds />;
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <PageSkeleton />;
  if (!data.need) return <NotFound title={t(need.hiddenTitle)}>{t(need.hiddenText)}</NotFound>;
  return <Publish need={data.need} />;
}

function Publish({ need }: { need: NonNullable<PublishNeedPageQuery['need']> }): ReactNode {
  const t = useText();
  const campaigns = useCollecting(need);
  const crumbs = <Breadcrumbs items={[{ to: '/needs', label: t(list.title) }, { to: `/needs/${need.id}`, label: need.title }]} />;
  if (!campaigns) return <PageSkeleton />;
  if (!need.publishable || campaigns.length === 0) return <>{crumbs}<PageHeader title={t(m.notNow)} lead={t(m.notNowText)} actions={<LinkButton kind="secondary" to={`/needs/${need.id}`}>{t(m.toNeed)}</LinkButton>} /></>;
  return (
    <>
      {crumbs}
      <PageHeader title={t(m.publish)} lead={t(m.lead)} />
      <PublishNeedForm need={need} campaigns={campaigns} />
    </>
  );
}
