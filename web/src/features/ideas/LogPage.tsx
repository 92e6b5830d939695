import { useQuery } from '@apollo/client/react';
import { CampaignLogDocument, type CampaignLogQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useFormat } from '../../app/format.ts';
import type { Language } from '../../app/language.ts';
import { NotFound } from '../../app/NotFound.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LanguageNote } from '../../ui/LanguageNote.tsx';
import { Link } from '../../ui/Link.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { m as campaigns } from '../campaigns/campaigns.messages.ts';
import { answerSaid } from './answerWords.ts';
import { HiddenBecause } from './HiddenBecause.tsx';
import './ideas.css';
import { m as ideas } from './ideas.messages.ts';
import { m } from './log.messages.ts';

type Decision = CampaignLogQuery['campaignDecisions']['edges'][number]['node'];

/** All that was decided in a campaign, for everybody to read. */
export function LogPage(): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { id = '' } = useParams();
  const { data, error, loading, fetchMore } = useQuery(CampaignLogDocument, { variables: { campaign: id }, fetchPolicy: 'cache-and-network', notifyOnNetworkStatusChange: true });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <PageSkeleton />;
  if (!data.campaign) return <NotFound title={t(campaigns.notFound)}>{t(campaigns.notFoundText)}</NotFound>;
  const { edges, totalCount, pageInfo } = data.campaignDecisions;
  return (
    <>
      <Breadcrumbs items={[{ to: '/ideas', label: t(campaigns.title) }, { to: `/ideas/${id}`, label: l(data.campaign.title) }]} />
      <PageHeader title={t(m.title)} lead={t(m.lead)} />
      {edges.length === 0 && <EmptyState title={t(m.none)} icon="none" />}
      <ol className="log" aria-label={t(m.title)}>
        {edges.map(({ node }) => (
          <li key={node.id}><OneDecision decision={node} /></li>
        ))}
      </ol>
      <Pager shown={edges.length} total={totalCount > edges.length ? totalCount : null} hasMore={pageInfo.hasNextPage} pending={loading} onMore={() => void fetchMore({ variables: { after: pageInfo.endCursor } })} />
    </>
  );
}

function OneDecision({ decision }: { decision: Decision }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const { at, kind, idea, into, reason, reasonLanguage, topics } = decision;
  return (
    <>
      <p className="idea-small">{f.dateTime(at)}</p>
      <p><strong><What decision={decision} /></strong></p>
      {idea && <p><IdeaLink idea={idea} />{into && <> → <IdeaLink idea={into} /></>}</p>}
      {kind === 'TOPICS_CORRECTED' && <p>{t(m.topicsNow, { topics: topics.map(({ name }) => l(name)).join(', ') || t(m.noTopics) })}</p>}
      {reason && <p><HiddenBecause reason={reason} language={reasonLanguage} /></p>}
    </>
  );
}

function What({ decision: { kind, phase, onComment, answer } }: { decision: Decision }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  if (kind === 'PHASE_BEGAN') return t(m.PHASE_BEGAN, { phase: t(campaigns[phase ?? 'SOON']) });
  if (kind === 'ANSWERED' && answer) {
    const { message, day } = answerSaid(answer.status, answer.plannedFor);
    return t(m.ANSWERED, { department: l(answer.department.name), said: day ? t(message, { day: f.day(day) }) : t(message) });
  }
  if (onComment) return t(kind === 'HIDDEN' ? m.HIDDEN_COMMENT : kind === 'WITHDRAWN' ? m.WITHDRAWN_COMMENT : m.SHOWN_COMMENT);
  return t(m[kind as Exclude<Decision['kind'], 'PHASE_BEGAN' | 'ANSWERED'>]);
}

function IdeaLink({ idea: { id, title, withdrawnAt, language } }: { idea: NonNullable<Decision['into']> }): ReactNode {
  const t = useText();
  return <><Link to={`/ideas/idea/${id}`}>{title ? <span lang={language.toLowerCase()}>{title}</span> : t(withdrawnAt ? ideas.withdrawnTitle : ideas.hiddenTitle)}</Link>{title && <LanguageNote of={language.toLowerCase() as Language} />}</>;
}
