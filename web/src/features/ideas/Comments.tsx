import { useQuery } from '@apollo/client/react';
import { IdeaCommentsDocument, type OneCommentFragment, type WholeIdeaFragment } from '@luotsi/schema';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useLocation } from '../../app/address.tsx';
import { PartFailed } from '../../app/PartFailed.tsx';
import { RichText } from '../../app/RichText.tsx';
import { useSession } from '../../app/session.tsx';
import { type Message, useText } from '../../app/text.ts';
import { Done } from '../../ui/Done.tsx';
import { Link } from '../../ui/Link.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { mayTakePart } from '../campaigns/campaignWords.ts';
import { Comment, type CommentDeed } from './Comment.tsx';
import { m } from './ideas.messages.ts';

/** Who only reads loads no forms. */
const CommentForm = lazy(async () => ({ default: (await import('./CommentForm.tsx')).CommentForm }));
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
  const may = useMayComment(idea);
  if (error && !data) return <Section title={t(m.commentsTitle)}><PartFailed error={error} onAgain={refetch} /></Section>;
  if (!data) return <Section title={t(m.commentsTitle)}><Skeleton kind="text" count={3} /></Section>;
  const { edges, pageInfo, totalCount } = data.ideaComments;
  return (
    <Section title={t(m.commentsTitle)}>
      {done && <Done key={done.key}>{t(done.text)}</Done>}
      <ol className="comments" aria-label={t(m.commentsTitle)}>
        {edges.map(({ node }) => (
          <li key={node.id} className={node.isReply ? 'comment-reply' : undefined}>
            <Comment comment={node} idea={idea} mayReply={may} onDeed={(deed) => setOpen({ deed, comment: node })} onDone={say} />
            {open?.deed === 'REPLY' && open.comment.id === node.id && <Suspense fallback={null}><CommentForm idea={idea} replyTo={node} onDone={() => say(m.commented)} onClose={() => setOpen(null)} /></Suspense>}
          </li>
        ))}
      </ol>
      <Pager shown={edges.length} total={totalCount > edges.length ? totalCount : null} hasMore={pageInfo.hasNextPage} pending={loading} onMore={() => void fetchMore({ variables: { after: pageInfo.endCursor } })} />
      {may && open?.deed !== 'REPLY' && <Suspense fallback={null}><CommentForm key={done?.key} idea={idea} replyTo={null} onDone={() => say(m.commented)} /></Suspense>}
      {!may && <WhyNot idea={idea} />}
      {open && open.deed !== 'REPLY' && <Suspense fallback={null}><IdeaDialog idea={idea} comment={open.comment} deed={open.deed} onClose={() => setOpen(null)} onDone={say} /></Suspense>}
    </Section>
  );
}

function useMayComment({ campaign, hiddenAt, mergedInto }: WholeIdeaFragment): boolean {
  const { viewer } = useSession();
  return viewer !== null && !hiddenAt && !mergedInto && mayTakePart(campaign.refusalToDiscuss, campaign.isInvited);
}

function WhyNot({ idea: { campaign, hiddenAt, mergedInto } }: { idea: WholeIdeaFragment }): ReactNode {
  const t = useText();
  const { viewer } = useSession();
  const { pathname } = useLocation();
  if (hiddenAt || mergedInto) return null;
  if (campaign.phase === 'ANSWER' || campaign.phase === 'DONE') return <p className="idea-small">{t(m.over)}</p>;
  if (!viewer) return <p><RichText message={m.signInToComment} parts={{ signIn: <Link to={`/sign-in?returnTo=${encodeURIComponent(pathname)}`} /> }} /></p>;
  return <p className="idea-small">{t(m.notYet)}</p>;
}
