import { useQuery } from '@apollo/client/react';
import { IdeaPageDocument, type WholeIdeaFragment } from '@luotsi/schema';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { NotFound } from '../../app/NotFound.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { hasRole, useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { Fact } from '../../ui/Fact.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { m as campaigns } from '../campaigns/campaigns.messages.ts';
import './ideas.css';
import { m } from './ideas.messages.ts';
import { SupportButton } from './SupportButton.tsx';
import { WriterLine } from './WriterLine.tsx';

const WithdrawnIdea = lazy(async () => ({ default: (await import('./WithdrawnIdea.tsx')).WithdrawnIdea }));
/** The idea stands there before what others say of it has come. */
const Comments = lazy(async () => ({ default: (await import('./Comments.tsx')).Comments }));
/** Most ideas have gone nowhere yet, and only advisers take them further. */
const Outcomes = lazy(async () => ({ default: (await import('./Outcomes.tsx')).Outcomes }));
const HiddenIdea = lazy(async () => ({ default: (await import('./HiddenIdea.tsx')).HiddenIdea }));
const Heard = lazy(async () => ({ default: (await import('./Heard.tsx')).Heard }));
const TakeFurther = lazy(async () => ({ default: (await import('./Outcomes.tsx')).TakeFurther }));
const AnswerBox = lazy(async () => ({ default: (await import('./AnswerBox.tsx')).AnswerBox }));
const MergeNotes = lazy(async () => ({ default: (await import('./MergeNotes.tsx')).MergeNotes }));
const MergedHere = lazy(async () => ({ default: (await import('./MergeNotes.tsx')).MergedHere }));
const IdeaHistory = lazy(async () => ({ default: (await import('./History.tsx')).IdeaHistory }));
const IdeaDeeds = lazy(async () => ({ default: (await import('./IdeaDeeds.tsx')).IdeaDeeds }));

type Props = { idea: WholeIdeaFragment };

export function IdeaPage(): ReactNode {
  const t = useText();
  const { id = '' } = useParams();
  const { loading } = useSession();
  const { data, error } = useQuery(IdeaPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const [shown, setShown] = useState<string | null>(null);
  const now = data?.idea && !data.idea.withdrawnAt ? data.idea.id : null;
  if (now && now !== shown) setShown(now);
  if (error && !data) return <ErrorPage error={error} />;
  if (!data || loading) return <PageSkeleton />;
  if (!data.idea) return <NotFound title={t(m.notFound)}>{t(m.notFoundText)}</NotFound>;
  return data.idea.withdrawnAt ? <Suspense fallback={<PageSkeleton />}><WithdrawnIdea idea={data.idea} at={data.idea.withdrawnAt} isNew={shown === data.idea.id} /></Suspense> : <Idea idea={data.idea} />;
}

function Idea({ idea }: Props): ReactNode {
  const t = useText();
  const { viewer } = useSession();
  const l = useLocalized();
  const lang = idea.language.toLowerCase();
  return (
    <>
      <Breadcrumbs items={[{ to: '/ideas', label: t(campaigns.title) }, { to: `/ideas/${idea.campaign.id}`, label: l(idea.campaign.title) }]} />
      <PageHeader
        title={idea.title ?? t(m.hiddenTitle)}
        eyebrow={<WriterLine writer={idea.writer} at={idea.publishedAt} changedAt={idea.changedAt} language={idea.language} />}
        tags={idea.topics.length > 0 && idea.topics.map(({ code, name }) => <Tag key={code}>{l(name)}</Tag>)}
      />
      {idea.hiddenAt && <Suspense fallback={null}><HiddenIdea idea={idea} /></Suspense>}
      <div className="idea-body">
        {idea.merge && <Suspense fallback={null}><MergeNotes idea={idea} /></Suspense>}
        {idea.text && <div className="idea-text" lang={lang}>{idea.text}</div>}
        {idea.place && <p><Fact icon="place">{idea.place}</Fact></p>}
        {idea.isHeard && <Suspense fallback={null}><Heard idea={idea} /></Suspense>}
        <SupportButton idea={idea} />
        {idea.mergedHere.length > 0 && <Suspense fallback={null}><MergedHere idea={idea} /></Suspense>}
        {idea.answer && <Suspense fallback={<Skeleton kind="text" count={3} />}><AnswerBox idea={idea} /></Suspense>}
        <Suspense fallback={null}><IdeaDeeds idea={idea} /></Suspense>
        {idea.edits.length > 0 && <Suspense fallback={null}><IdeaHistory idea={idea} /></Suspense>}
        {hasRole(viewer, 'ADVISER') && !idea.hiddenAt && <Suspense fallback={null}><TakeFurther idea={idea} /></Suspense>}
      </div>
      {idea.outcomes.length > 0 && <Suspense fallback={null}><Outcomes idea={idea} /></Suspense>}
      <Suspense fallback={<Skeleton kind="text" count={4} />}>
        <Comments idea={idea} />
      </Suspense>
    </>
  );
}
