import { useMutation } from '@apollo/client/react';
import { ChangeCommentDocument, type OneCommentFragment, type WholeIdeaFragment, WithdrawCommentDocument, WithdrawIdeaDocument } from '@luotsi/schema';
import type { Language } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { type Message, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioGroup } from '../../ui/Choices.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { m as ideas } from './ideas.messages.ts';
import { m } from './own.messages.ts';
import { m as words } from './proposing.messages.ts';

type DialogProps = { onClose: () => void; onDone: (text: Message) => void };

export function WithdrawIdeaDialog({ idea, onClose, onDone }: DialogProps & { idea: WholeIdeaFragment }): ReactNode {
  const [withdraw] = useMutation(WithdrawIdeaDocument);
  const send = () => withdraw({ variables: { idea: idea.id } });
  return <Sure title={m.withdrawTitle} text={m.withdrawText} submit={m.withdraw} done={m.withdrawDone} send={send} onClose={onClose} onDone={onDone} />;
}

export function WithdrawCommentDialog({ comment, onClose, onDone }: DialogProps & { comment: OneCommentFragment }): ReactNode {
  const [withdraw] = useMutation(WithdrawCommentDocument);
  const send = () => withdraw({ variables: { comment: comment.id } });
  return <Sure title={m.takeBackTitle} text={m.takeBackText} submit={m.takeBackSubmit} done={m.takenBackDone} send={send} onClose={onClose} onDone={onDone} />;
}

export function ChangeCommentDialog({ comment, onClose, onDone }: DialogProps & { comment: OneCommentFragment }): ReactNode {
  const t = useText();
  const [change] = useMutation(ChangeCommentDocument);
  return (
    <Dialog open title={t(m.changeComment)} onClose={onClose}>
      <Form
        submit={t(ideas.save)}
        secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
        action={async (values) => {
          await change({ variables: { input: { comment: comment.id, text: values.text('text'), language: values.text('language') as Language } } });
          onDone(m.commentSaved);
        }}
      >
        <p>{t(ideas.changeText)}</p>
        <TextArea name="text" label={t(ideas.comment)} required limit={2000} rows={5} defaultValue={comment.text ?? ''} />
        <RadioGroup name="language" label={t(words.language)} required inline defaultValue={comment.language} options={(['FI', 'SV', 'EN'] as const).map((value) => ({ value, label: t(words[value]) }))} />
      </Form>
    </Dialog>
  );
}

type SureProps = DialogProps & { title: Message; text: Message; submit: Message; done: Message; send: () => Promise<unknown> };

/** What cannot be undone is asked once more. */
function Sure({ title, text, submit, done, send, onClose, onDone }: SureProps): ReactNode {
  const t = useText();
  return (
    <Dialog open title={t(title)} onClose={onClose}>
      <Form
        submit={t(submit)}
        submitKind="danger"
        secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
        action={async () => {
          await send();
          onDone(done);
        }}
      >
        <p>{t(text)}</p>
      </Form>
    </Dialog>
  );
}
