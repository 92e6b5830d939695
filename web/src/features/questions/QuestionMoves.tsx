import { useMutation } from '@apollo/client/react';
import { AnswerQuestionDocument, DropQuestionDocument, type QuestionDetailsFragment, TakeQuestionDocument } from '@luotsi/schema';
import type { QuestionMove } from '@luotsi/schema/types';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { KeptForm } from '../../ui/KeptForm.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { m } from './questionPage.messages.ts';

type MoveProps = { question: QuestionDetailsFragment; onDone: (said: string) => void };

/** The counts in the menu and above the list. */
const refetchQueries = ['OpenQuestions'];

/** What can be done now. The answer has its form on the page, because it is what the asker waits for. */
export function QuestionMoves({ question, onDone }: MoveProps): ReactNode {
  const t = useText();
  const [dropping, setDropping] = useState(false);
  const can = (move: QuestionMove) => question.moves.includes(move);
  const close = () => setDropping(false);
  const dropped = (said: string) => {
    close();
    onDone(said);
  };
  return (
    <>
      {can('TAKE') && <TakeForm {...{ question, onDone }} />}
      {can('ANSWER') && <AnswerForm {...{ question, onDone }} secondary={can('DROP') && <Button kind="quiet" onClick={() => setDropping(true)}>{t(m.drop)}</Button>} />}
      <Dialog open={dropping} title={t(m.drop)} onClose={close}>
        <DropForm question={question} onDone={dropped} onCancel={close} />
      </Dialog>
    </>
  );
}

function TakeForm({ question, onDone }: MoveProps): ReactNode {
  const t = useText();
  const [take] = useMutation(TakeQuestionDocument, { refetchQueries });
  return (
    <Form
      submit={t(m.take)}
      label={t(m.take)}
      action={async () => {
        await take({ variables: { question: question.id } });
        onDone(t(m.taken));
      }}
    >
      {null}
    </Form>
  );
}

function AnswerForm({ question: { id, email, moves }, onDone, secondary }: MoveProps & { secondary: ReactNode }): ReactNode {
  const t = useText();
  const [answer] = useMutation(AnswerQuestionDocument, { refetchQueries });
  return (
    <div className="question-answer">
      <Section title={t(m.answerTitle)} lead={email ? t(m.answerByMail, { email }) : t(m.answerByPhone)}>
        <KeptForm
          keep={`question.${id}`}
          submit={t(email ? m.send : m.record)}
          submitKind={moves.includes('TAKE') ? 'secondary' : 'primary'}
          secondary={secondary}
          action={async (values) => {
            await answer({ variables: { input: { question: id, text: values.text('text') } } });
            onDone(email ? t(m.sent, { email }) : t(m.recorded));
          }}
        >
          <TextArea name="text" label={t(email ? m.answer : m.said)} required limit={4000} rows={7} />
        </KeptForm>
      </Section>
    </div>
  );
}

function DropForm({ question, onDone, onCancel }: MoveProps & { onCancel: () => void }): ReactNode {
  const t = useText();
  const [drop] = useMutation(DropQuestionDocument, { refetchQueries });
  return (
    <Form
      submit={t(m.drop)}
      secondary={<Button kind="quiet" onClick={onCancel}>{t(ui.cancel)}</Button>}
      note={t(m.dropText)}
      action={async (values) => {
        await drop({ variables: { input: { question: question.id, reason: values.text('reason') } } });
        onDone(t(m.dropped));
      }}
    >
      <TextArea name="reason" label={t(m.reason)} hint={t(m.reasonHint)} required limit={1000} rows={3} />
    </Form>
  );
}
