import { useApolloClient } from '@apollo/client/react';
import { NeedBoardDocument, NeedCountsDocument, NeedListDocument, NeedsTodayDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { type Message, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Done } from '../../ui/Done.tsx';
import { m } from './board.messages.ts';

type Answer = { id: string; title: string; message: Message };

/** Which need of a list is being answered in its place, and which one was answered last. One at a time, so that nobody writes into the wrong one. */
export function useAnswering() {
  const client = useApolloClient();
  const [answering, setAnswering] = useState<string | null>(null);
  const [answered, setAnswered] = useState<Answer | null>(null);
  return {
    answering,
    answered,
    open: (id: string) => {
      setAnswered(null);
      setAnswering(id);
    },
    close: () => setAnswering(null),
    done: ({ id, title }: { id: string; title: string }, message: Message) => {
      setAnswering(null);
      setAnswered({ id, title, message });
      // What fails here is asked again with the next change; the answer itself has been sent.
      void client.refetchQueries({ include: [NeedListDocument, NeedCountsDocument, NeedBoardDocument, NeedsTodayDocument] }).catch(() => undefined);
    },
  };
}

export function Answered({ id, title, message }: Answer): ReactNode {
  const t = useText();
  return (
    <Done title={t(message)} actions={<LinkButton kind="secondary" to={`/needs/${id}`}>{t(m.wholeNeed)}</LinkButton>}>
      <p>{t(m.answeredNow, { title })}</p>
    </Done>
  );
}
