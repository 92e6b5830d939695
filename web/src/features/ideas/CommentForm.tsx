import { useMutation } from '@apollo/client/react';
import { CommentIdeaDocument, type OneCommentFragment, type WholeIdeaFragment } from '@luotsi/schema';
import type { Language } from '@luotsi/schema/types';
import { type ReactNode, useEffect, useRef } from 'react';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { KeptForm } from '../../ui/KeptForm.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { CommentFields } from './CommentFields.tsx';
import { m } from './ideas.messages.ts';
import { headedOf, SignatureFields, useSigning } from './SignatureFields.tsx';
import { useWriter } from './WriterLine.tsx';

type Props = { idea: WholeIdeaFragment; replyTo: OneCommentFragment | null; onDone: () => void; onClose?: () => void };

export function CommentForm({ idea, replyTo, onDone, onClose }: Props): ReactNode {
  const t = useText();
  const who = useWriter((replyTo ?? idea).writer);
  const [send] = useMutation(CommentIdeaDocument, { refetchQueries: ['IdeaComments', 'IdeaPage'], awaitRefetchQueries: true });
  const departments = headedOf(useSession().viewer, idea.answerDepartments);
  const sign = useSigning(departments);
  const box = useRef<HTMLDivElement>(null);
  // Who pressed "reply" types on at once.
  useEffect(() => {
    if (replyTo) box.current?.querySelector('textarea')?.focus();
  }, [replyTo]);
  return (
    <div ref={box} className="comment-form">
      <KeptForm
        keep={`comment.${replyTo?.id ?? idea.id}`}
        label={replyTo ? t(m.replyTo, { who }) : t(m.write)}
        submit={t(replyTo ? m.publishReply : m.publishComment)}
        secondary={onClose && <Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
        action={async (values, { key }) => {
          await send({ variables: { input: { idea: idea.id, replyTo: replyTo?.id ?? null, text: values.text('text'), language: values.text('language') as Language, ...(await sign(values)), key } } });
          onDone();
        }}
      >
        <CommentFields isReply={replyTo !== null} />
        <SignatureFields isHost={idea.campaign.isHost} departments={departments} />
      </KeptForm>
    </div>
  );
}
