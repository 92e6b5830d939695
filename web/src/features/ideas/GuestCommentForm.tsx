import { useMutation } from '@apollo/client/react';
import { CommentAsGuestDocument, type OneCommentFragment, type WholeIdeaFragment } from '@luotsi/schema';
import type { Language } from '@luotsi/schema/types';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLocation } from '../../app/address.tsx';
import { RichText } from '../../app/RichText.tsx';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Done } from '../../ui/Done.tsx';
import { KeptForm } from '../../ui/KeptForm.tsx';
import { Link } from '../../ui/Link.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { CommentFields } from './CommentFields.tsx';
import { m } from './guest.messages.ts';
import { GuestFields, guestOf } from './GuestFields.tsx';
import { m as ideas } from './ideas.messages.ts';
import { useWriter } from './WriterLine.tsx';

type Props = { idea: WholeIdeaFragment; replyTo: OneCommentFragment | null; /** They have begun it by a press: the focus goes on there. */ isAsked: boolean; onClose: () => void };

/** What is typed stays in the tab until it is sent, and goes along to who signs in meanwhile. */
export function GuestCommentForm({ idea, replyTo, isAsked, onClose }: Props): ReactNode {
  const t = useText();
  const { pathname } = useLocation();
  const who = useWriter((replyTo ?? idea).writer);
  const [opened] = useState(() => Date.now());
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [send] = useMutation(CommentAsGuestDocument);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAsked) box.current?.querySelector('textarea')?.focus();
  }, [isAsked]);
  if (sentTo) return <Done title={t(m.sent)}>{t(m.sentComment, { email: sentTo })}</Done>;
  return (
    <div ref={box} className="comment-form">
      <KeptForm
        keep={`comment.${replyTo?.id ?? idea.id}`}
        label={replyTo ? t(ideas.replyTo, { who }) : t(ideas.write)}
        submit={t(replyTo ? m.sendReply : m.send)}
        secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
        action={async (values, { key }) => {
          const guest = guestOf(values, opened);
          await send({ variables: { input: { idea: idea.id, replyTo: replyTo?.id ?? null, text: values.text('text'), language: values.text('language') as Language, ...guest, key } } });
          setSentTo(guest.email);
        }}
      >
        <p className="idea-small"><RichText message={m.lead} parts={{ signIn: <Link to={`/sign-in?returnTo=${encodeURIComponent(pathname)}`} /> }} /></p>
        <CommentFields isReply={replyTo !== null} />
        <GuestFields />
      </KeptForm>
    </div>
  );
}
