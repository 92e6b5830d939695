import type { WholeIdeaFragment } from '@luotsi/schema';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import { isBegun } from '../../ui/useKept.ts';
import { m } from './guest.messages.ts';

const GuestCommentForm = lazy(async () => ({ default: (await import('./GuestCommentForm.tsx')).GuestCommentForm }));

/** The form comes by a press, or where the guest has begun to write before in this tab. */
export function GuestCommenting({ idea }: { idea: WholeIdeaFragment }): ReactNode {
  const t = useText();
  const [writing, setWriting] = useState<'ASKED' | 'BEGUN' | null>(() => (isBegun(null, `comment.${idea.id}`) ? 'BEGUN' : null));
  if (!writing) return <ButtonRow><Button kind="secondary" icon="plus" onClick={() => setWriting('ASKED')}>{t(m.open)}</Button></ButtonRow>;
  return <Suspense fallback={null}><GuestCommentForm idea={idea} replyTo={null} isAsked={writing === 'ASKED'} onClose={() => setWriting(null)} /></Suspense>;
}
