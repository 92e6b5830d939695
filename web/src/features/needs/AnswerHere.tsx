import { useQuery } from '@apollo/client/react';
import { NeedPageDocument } from '@luotsi/schema';
import { type ReactNode, useEffect, useRef } from 'react';
import { PartFailed } from '../../app/PartFailed.tsx';
import { type Message, useText } from '../../app/text.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { m } from './board.messages.ts';
import { NeedAnswer } from './NeedAnswer.tsx';

export type AnswerHereProps = { need: { id: string; title: string }; onDone: (message: Message) => void; onClose: () => void };

/** The company's words and the answer form in the list itself: no page is opened for an everyday answer. */
export function AnswerHere({ need: { id, title }, onDone, onClose }: AnswerHereProps): ReactNode {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const { data, error, refetch } = useQuery(NeedPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  useEffect(() => box.current?.focus(), []);
  const need = data?.need;
  const close = (
    <>
      <Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>
      <LinkButton kind="quiet" to={`/needs/${id}`}>{t(m.wholeNeed)}</LinkButton>
    </>
  );
  return (
    <div ref={box} tabIndex={-1} role="group" aria-label={t(m.answerTo, { title })} className="answer-here">
      {!need && (error ? <PartFailed error={error} onAgain={refetch} /> : <Skeleton kind="cards" count={1} />)}
      {need && <blockquote className="need-words">{need.words}</blockquote>}
      {need && (need.moves.includes('ANSWER') ? <AnswerForm need={need} onDone={onDone} secondary={close} /> : <NeedAnswer need={need} />)}
    </div>
  );
}
