import { useQuery } from '@apollo/client/react';
import { IdeaCommentsDocument, type OneCommentFragment, type WholeIdeaFragment } from '@luotsi/schema';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { PartFailed } from '../../app/PartFailed.tsx';
import { useSession } from '../../app/session.tsx';
import { type Message, useText } from '../../app/text.ts';
import { Done } from '../../ui/Done.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { mayTakePart } from '../campaigns/campaignWords.ts';
import { Comment, type CommentDeed } from './Comment.tsx';
import { m } from './ideas.messages.ts';
import { m as own } from './own.messages.ts';

/** Who only reads loads no forms. */
const CommentForm = lazy(async () => ({ default: (await import('./CommentForm.tsx')).CommentForm }));
const GuestCommenting = lazy(async () => ({ default: (await import('./GuestCommenting.tsx')).GuestCommenting }));
const GuestCommentForm = lazy(async () => ({ default: (await import('./GuestCommentForm.tsx')).GuestCommentForm }));
const WhyNot = lazy(async () => ({ default: (await import('./WhyNotComment.tsx')).WhyNotComment }));
const IdeaDialog = lazy(async () => ({ default: (await import('./IdeaDialogs.tsx')).IdeaDialog }));

type Open = { deed: CommentDeed; comment: OneCommentFragment } | null;

export function Comments({ idea }: { idea: WholeIdeaFragment }): ReactNode {
  const t = useText();
  const { data, error, loading, fetchMore, refetch } = useQuery(IdeaCommentsDocument, { variables: { idea: idea.id }, fetchPolicy: 'cache-and-network', notifyOnNetworkStatusChange: true });
  const [open, setOpen] = useState<Open>(null);
  const [done, setDone] = useState<{ key: string; text: Message } | null>(null);
  const say = (text: Message) => {
    setOpen(null);
    setDone({ key: crypto.randomUUID(), text });
  };
  const { viewer } = useSession();
  const may = !idea.hiddenAt && !idea.mergedInto && mayTakePart(idea.campaign.refusalToDiscuss, idea.campaign.isInvited);
  if (error && !data) return <Section title={t(m.commentsTitle)}><PartFailed error={error} onAgain={refetch} /></Section>;
  if (!data) return <Section title={t(m.commentsTitle)}><Skeleton kind="text" count={3} /></Section>;
  const { edges, pageInfo, totalCount } = data.ideaComments;
  if (idea.hiddenAt && edges.length === 0) return null;
  return (
    <Section title={t(m.commentsTitle)}>
      {idea.hiddenAt && edges.every(({ node }) => node.isMine) && <p className="idea-small">{t(own.onlyOwn)}</p>}
      {done && <Done key={done.key}>{t(done.text)}</Done>}
      <ol className="comments" aria-label={t(m.commentsTitle)}>
        {edges.map(({ node }) => (
          <li key={node.id} className={node.isReply ? 'comment-reply' : undefined}>
            <Comment comment={node} idea={idea} mayReply={may} onDeed={(deed) => setOpen({ deed, comment: node })} onDone={say} />
            {open?.deed === 'REPLY' && open.comment.id === node.id && (
              <Suspense fallback={null}>
                {viewer ? <CommentForm idea={idea} replyTo={node} onDone={() => say(m.commented)} onClose={() => setOpen(null)} /> : <GuestCommentForm idea={idea} replyTo={node} isAsked onClose={() => setOpen(null)} />}
              </Suspense>
            )}
          </li>
        ))}
      </ol>
      <Pager shown={edges.length} total={totalCount > edges.length ? totalCount : null} hasMore={pageInfo.hasNextPage} pending={loading} onMore={() => void fetchMore({ variables: { after: pageInfo.endCursor } })} />
      {may && !viewer && <Suspense fallback={null}><GuestCommenting idea={idea} /></Suspense>}
      {may && viewer && open?.deed !== 'REPLY' && <Suspense fallback={null}><CommentForm key={done?.key} idea={idea} replyTo={null} onDone={() => say(m.commented)} /></Suspense>}
      {!may && !idea.hiddenAt && !idea.mergedInto && <Suspense fallback={null}><WhyNot idea={idea} /></Suspense>}
      {open && open.deed !== 'REPLY' && <Suspense fallback={null}><IdeaDialog idea={idea} comment={open.comment} deed={open.deed} onClose={() => setOpen(null)} onDone={say} /></Suspense>}
    </Section>
  );
}
