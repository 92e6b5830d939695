import type { OneCommentFragment, WholeIdeaFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import type { Message } from '../../app/text.ts';
import { AnswerDialog } from './AnswerDialog.tsx';
import { ChangeIdeaDialog } from './ChangeIdeaDialog.tsx';
import { CorrectTopicsDialog } from './CorrectTopicsDialog.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { HideDialog, ReportDialog } from './ModerationDialogs.tsx';
import { ChangeCommentDialog, WithdrawCommentDialog, WithdrawIdeaDialog } from './OwnDialogs.tsx';

export type IdeaDeed = 'CHANGE' | 'WITHDRAW' | 'REPORT' | 'HIDE' | 'ANSWER' | 'MERGE' | 'TOPICS';
type Props = { idea: WholeIdeaFragment; /** A comment on it; null: the idea itself. */ comment: OneCommentFragment | null; deed: IdeaDeed; onClose: () => void; onDone: (text: Message) => void };

/** Forms are loaded by those who use them, not by everybody who reads. */
export function IdeaDialog({ idea, comment, deed, ...dialog }: Props): ReactNode {
  if (comment && deed === 'CHANGE') return <ChangeCommentDialog comment={comment} {...dialog} />;
  if (comment && deed === 'WITHDRAW') return <WithdrawCommentDialog comment={comment} {...dialog} />;
  if (deed === 'WITHDRAW') return <WithdrawIdeaDialog idea={idea} {...dialog} />;
  if (deed === 'CHANGE') return <ChangeIdeaDialog idea={idea} open {...dialog} />;
  if (deed === 'ANSWER') return <AnswerDialog idea={idea} open {...dialog} />;
  if (deed === 'MERGE') return <MergeDialog idea={idea} open {...dialog} />;
  if (deed === 'TOPICS') return <CorrectTopicsDialog idea={idea} open {...dialog} />;
  const Asked = deed === 'REPORT' ? ReportDialog : HideDialog;
  return <Asked idea={idea.id} comment={comment?.id ?? null} open {...dialog} />;
}
