import { useMutation } from '@apollo/client/react';
import { AcknowledgeNeedDocument, DropNeedDocument, FulfilNeedDocument, type NeedDetailsFragment } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { type Message, useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { m as answers } from './answers.messages.ts';
import { ChangeAnswerForm } from './ChangeAnswerForm.tsx';
import { HandOverForm } from './HandOverForm.tsx';
import { movedIn, MovedOn, type Moved } from './MovedOn.tsx';
import { m } from './need.messages.ts';
import { finnishToday } from './needWords.ts';

type MovesProps = { need: NeedDetailsFragment; onDone: (message: Message) => void };
type Open = 'ACKNOWLEDGE' | 'ANSWER_AGAIN' | 'HAND_OVER' | 'FULFIL' | 'DROP' | null;

/** What can be done with the need now. The answer has its form on the page, because it is what a head comes for; the rest asks in a dialog. */
export function NeedMoves({ need, onDone, onHandedOver }: MovesProps & { onHandedOver: () => void }): ReactNode {
  const t = useText();
  const [open, setOpen] = useState<Open>(null);
  const can = (move: (typeof need.moves)[number]) => need.moves.includes(move);
  if (need.moves.length === 0) return null;
  const close = () => setOpen(null);
  const done = (message: Message) => {
    close();
    onDone(message);
  };
  const again = need.status === 'ACKNOWLEDGED';
  const later = can('ACKNOWLEDGE') && <Button kind="quiet" icon="clock" onClick={() => setOpen('ACKNOWLEDGE')}>{t(again ? m.promiseAgain : m.promiseLater)}</Button>;
  return (
    <>
      {can('ANSWER') && (
        <div className="need-form">
          <Section title={t(m.answerTitle)} lead={t(m.answerLead)}>
            <AnswerForm need={need} onDone={done} secondary={later} />
          </Section>
        </div>
      )}
      <ButtonRow>
        {can('HAND_OVER') && <Button kind="quiet" icon="handover" onClick={() => setOpen('HAND_OVER')}>{t(answers.handOver)}</Button>}
        {can('FULFIL') && <Button kind="secondary" icon="check" onClick={() => setOpen('FULFIL')}>{t(m.fulfil)}</Button>}
        {can('ANSWER_AGAIN') && <Button kind="quiet" onClick={() => setOpen('ANSWER_AGAIN')}>{t(m.changeAnswer)}</Button>}
        {can('DROP') && <Button kind="quiet" onClick={() => setOpen('DROP')}>{t(m.drop)}</Button>}
      </ButtonRow>
      <Dialog open={open === 'ACKNOWLEDGE'} title={t(again ? m.promiseAgain : m.promiseTitle)} onClose={close}>
        <PromiseForm need={need} onDone={done} onClose={close} />
      </Dialog>
      <Dialog open={open === 'ANSWER_AGAIN'} title={t(m.changeAnswer)} onClose={close}>
        <ChangeAnswerForm need={need} onDone={done} onClose={close} />
      </Dialog>
      <Dialog open={open === 'HAND_OVER'} title={t(answers.handOver)} onClose={close}>
        <HandOverForm need={need} onDone={onHandedOver} onClose={close} />
      </Dialog>
      <Dialog open={open === 'FULFIL'} title={t(m.fulfil)} onClose={close}>
        <CloseForm need={need} move="FULFIL" onDone={done} onClose={close} />
      </Dialog>
      <Dialog open={open === 'DROP'} title={t(m.drop)} onClose={close}>
        <CloseForm need={need} move="DROP" onDone={done} onClose={close} />
      </Dialog>
    </>
  );
}

function PromiseForm({ need, onDone, onClose }: MovesProps & { onClose: () => void }): ReactNode {
  const t = useText();
  const [acknowledge] = useMutation(AcknowledgeNeedDocument);
  const [moved, setMoved] = useState<Moved | null>(null);
  const promise = (answerBy: string) =>
    acknowledge({ variables: { input: { need: need.id, answerBy, expected: need.status } } }).catch((error: unknown) => {
      setMoved(movedIn(error));
      throw error;
    });
  return (
    <Form
      submit={t(m.sendPromise)}
      secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
      action={async (values) => {
        await promise(values.text('answerBy'));
        onDone(m.promiseSent);
      }}
      note={moved && <MovedOn need={need.id} moved={moved} />}
    >
      <p>{t(need.status === 'ACKNOWLEDGED' ? m.promiseAgainLead : m.promiseLead)}</p>
      <DateField name="answerBy" label={t(m.answerBy)} required min={finnishToday()} />
    </Form>
  );
}

function CloseForm({ need, move, onDone, onClose }: MovesProps & { move: 'FULFIL' | 'DROP'; onClose: () => void }): ReactNode {
  const t = useText();
  const [fulfil] = useMutation(FulfilNeedDocument);
  const [drop] = useMutation(DropNeedDocument);
  return (
    <Form
      submit={t(move === 'FULFIL' ? m.fulfil : m.dropSubmit)}
      secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
      action={async (values) => {
        const input = { need: need.id, note: values.text('note') };
        if (move === 'FULFIL') await fulfil({ variables: { input } });
        else await drop({ variables: { input } });
        onDone(m.closed);
      }}
    >
      <TextArea name="note" label={t(move === 'FULFIL' ? m.fulfilNote : m.dropNote)} required limit={1000} rows={4} />
    </Form>
  );
}
