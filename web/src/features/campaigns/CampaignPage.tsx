import { useQuery } from '@apollo/client/react';
import { CampaignPageDocument, type WholeCampaignFragment } from '@luotsi/schema';
import { lazy, type ReactNode, Suspense } from 'react';
import { useLocation, useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { NotFound } from '../../app/NotFound.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { useFormat } from '../../app/format.ts';
import { useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { CopyField } from '../../ui/CopyField.tsx';
import { Written } from '../../ui/LanguageNote.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { StatusTag } from '../../ui/Tag.tsx';
import { CampaignPicture } from './CampaignPicture.tsx';
import './campaigns.css';
import { m } from './campaigns.messages.ts';
import { campaignState, mayTakePart } from './campaignWords.ts';
import { Phases } from './Phases.tsx';

/** Ideas come after campaigns: the page loads their list. Only hosts load their tools. */
const IdeaList = lazy(async () => ({ default: (await import('../ideas/IdeaList.tsx')).IdeaList }));
const CampaignFollowing = lazy(async () => ({ default: (await import('../ideas/CampaignFollowing.tsx')).CampaignFollowing }));
const CampaignTools = lazy(async () => ({ default: (await import('./CampaignTools.tsx')).CampaignTools }));

export function CampaignPage(): ReactNode {
  const t = useText();
  const { id = '' } = useParams();
  const { data, error } = useQuery(CampaignPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <PageSkeleton />;
  if (!data.campaign) return <NotFound title={t(m.notFound)}>{t(m.notFoundText)}</NotFound>;
  return <Campaign campaign={data.campaign} />;
}

function Campaign({ campaign }: { campaign: WholeCampaignFragment }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const state = campaignState(campaign);
  const asks = campaign.askedBy && `${t(m.asks)} ${campaign.askedBy}`;
  const paragraphs = [...l(campaign.description).split(/\n+/), asks].filter(Boolean);
  const hasBegun = campaign.status === 'PUBLISHED' && campaign.phase !== 'SOON';
  const mayPropose = mayTakePart(campaign.refusalToPropose, campaign.isInvited);
  return (
    <>
      <Breadcrumbs items={[{ to: '/ideas', label: t(m.title) }]} />
      {campaign.isHost && <Suspense fallback={null}><CampaignTools campaign={campaign} /></Suspense>}
      <div className="campaign-head">
        <PageHeader
          title={l(campaign.title)}
          eyebrow={[...campaign.places, l(campaign.municipality.name)].join(', ')}
          tags={<StatusTag tone={state.tone}>{t(state.message)}</StatusTag>}
          lead={paragraphs.length > 0 && paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
          actions={
            <>
              {mayPropose && <LinkButton icon="plus" to={`/ideas/${campaign.id}/propose`}>{t(m.propose)}</LinkButton>}
              {hasBegun && <LinkButton kind="secondary" to={`/ideas/${campaign.id}/results`}>{t(m.results)}</LinkButton>}
            </>
          }
        />
        <aside className="campaign-aside">
          <CampaignPicture drawing={campaign.drawing} />
          <Phases campaign={campaign} />
        </aside>
      </div>
      <InvitedFirst campaign={campaign} />
      {campaign.status === 'PUBLISHED' && (
        <Suspense fallback={<Skeleton kind="cards" count={3} />}>
          <IdeaList campaign={campaign} />
        </Suspense>
      )}
      {campaign.status === 'PUBLISHED' && <Suspense fallback={null}><CampaignFollowing campaign={campaign} /></Suspense>}
      <Checklist campaign={campaign} />
      {campaign.status === 'PUBLISHED' && <Share campaign={campaign} />}
    </>
  );
}

function InvitedFirst({ campaign: { refusalToPropose, isInvited, openToAllFrom } }: { campaign: WholeCampaignFragment }): ReactNode {
  const t = useText();
  const f = useFormat();
  const { viewer } = useSession();
  const { pathname } = useLocation();
  if (refusalToPropose !== 'INVITED_FIRST' || !openToAllFrom) return null;
  // Who is signed out may be of an invited company: only signing in tells.
  const signIn = !viewer && <LinkButton kind="secondary" to={`/sign-in?returnTo=${encodeURIComponent(pathname)}`}>{t(m.signInIfInvited)}</LinkButton>;
  return <Notice title={t(m.invitedFirst)} actions={signIn}>{isInvited ? t(m.youAreInvited) : t(m.invitedFirstText, { day: f.day(openToAllFrom) })}</Notice>;
}

/** What the host shows of its own checklist. */
function Checklist({ campaign: { answers } }: { campaign: WholeCampaignFragment }): ReactNode {
  const t = useText();
  const shown = answers.filter((one) => one.shown);
  if (shown.length === 0) return null;
  return (
    <Section title={t(m.checklist)} lead={t(m.checklistLead)}>
      <dl className="campaign-answers">
        {shown.map(({ id, question, text }) => (
          <div key={id}>
            <dt>{t(m[`q_${question}`])}</dt>
            <dd><Written text={text} /></dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Share({ campaign }: { campaign: WholeCampaignFragment }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const title = l(campaign.title);
  return (
    <Section title={t(m.share)}>
      <div className="campaign-share">
        <CopyField label={t(m.address)} value={`${window.location.origin}/i/${campaign.shortCode}`} share={{ title, text: title }} />
      </div>
    </Section>
  );
}
