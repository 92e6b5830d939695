import type { OneCommentFragment, WholeIdeaFragment } from '@luotsi/schema';
import { lazy, type ReactNode, Suspense } from 'react';
import { type Message, useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { HiddenBecause } from './HiddenBecause.tsx';
import { m } from './ideas.messages.ts';
import { m as own } from './own.messages.ts';
import { ShowAgainButton } from './ShowAgainButton.tsx';
import { useWriter, WriterLine } from './WriterLine.tsx';

/** Few comments have been corrected. */
const CommentHistory = lazy(async () => ({ default: (await import('./History.tsx')).CommentHistory }));

export type CommentDeed = 'REPLY' | 'CHANGE' | 'WITHDRAW' | 'REPORT' | 'HIDE';
type Props = { comment: OneCommentFragment; idea: WholeIdeaFragment; mayReply: boolean; onDeed: (deed: CommentDeed) => void; onDone: (text: Message) => void };

export function Comment({ comment, idea, mayReply, onDeed, onDone }: Props): ReactNode {
  const t = useText();
  const { isHost, phase } = idea.campaign;
  const isOpen = (phase === 'COLLECT' || phase === 'DISCUSS') && !idea.hiddenAt;
  const isMine = comment.isMine && !comment.hiddenAt;
  const about = <VisuallyHidden>: {useWriter(comment.writer)}</VisuallyHidden>;
  return (
    <article className={comment.writer.kind === 'HOST' ? 'comment comment-host' : 'comment'}>
      <p className="idea-small"><WriterLine writer={comment.writer} at={comment.postedAt} changedAt={comment.withdrawnAt ? null : comment.changedAt} language={comment.language} /></p>
      {comment.withdrawnAt && <p className="comment-hidden">{t(own.commentTakenBack)}</p>}
      {comment.hiddenAt && !comment.withdrawnAt && <p className="comment-hidden">{t(m.hiddenComment)}. <HiddenBecause reason={comment.hiddenReason} language={comment.hiddenLanguage} /></p>}
      {comment.text && <p className="idea-text" lang={comment.language.toLowerCase()}>{comment.text}</p>}
      {comment.edits.length > 0 && <Suspense fallback={null}><CommentHistory comment={comment} /></Suspense>}
      <ButtonRow>
        {mayReply && !comment.hiddenAt && <Button kind="quiet" onClick={() => onDeed('REPLY')}>{t(m.reply)}{about}</Button>}
        {isMine && isOpen && <Button kind="quiet" onClick={() => onDeed('CHANGE')}>{t(own.change)}{about}</Button>}
        {isMine && <Button kind="quiet" onClick={() => onDeed('WITHDRAW')}>{t(own.takeBack)}{about}</Button>}
        {!isHost && !comment.isMine && !comment.hiddenAt && <Button kind="quiet" onClick={() => onDeed('REPORT')}>{t(m.report)}{about}</Button>}
        {isHost && !comment.hiddenAt && <Button kind="quiet" onClick={() => onDeed('HIDE')}>{t(m.hide)}{about}</Button>}
        {isHost && comment.hiddenAt && !comment.withdrawnAt && <ShowAgainButton idea={idea.id} comment={comment.id} onDone={onDone} />}
      </ButtonRow>
    </article>
  );
}
