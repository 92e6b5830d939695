import { useMutation } from '@apollo/client/react';
import { AnswerNeedQuestionDocument, AskAboutNeedDocument, type NeedDetailsFragment } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { advisesIn, useSession } from '../../app/session.tsx';
import { type Message, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { KeptForm } from '../../ui/KeptForm.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { m } from './answers.messages.ts';

type Props = { need: NeedDetailsFragment; onDone: (message: Message) => void };
type Question = NeedDetailsFragment['questions'][number];

/** The thread between the department and the adviser; the company has none of it. */
export function NeedQuestions({ need, onDone }: Props): ReactNode {
  const t = useText();
  const { viewer } = useSession();
  const [asking, setAsking] = useState(false);
  const asks = need.moves.includes('ANSWER');
  if (need.questions.length === 0 && !asks) return null;
  const answers = advisesIn(viewer, need.municipality);
  const done = (message: Message) => {
    setAsking(false);
    onDone(message);
  };
  return (
    <Section title={t(asks ? m.questions : m.questionsOfDepartment)} lead={t(m.questionsLead)}>
      {need.questions.map((question) => (
        <OneQuestion key={question.id} question={question} answers={answers} onDone={onDone} />
      ))}
      {asks && <p><Button kind="secondary" onClick={() => setAsking(true)}>{t(m.ask)}</Button></p>}
      <Dialog open={asking} title={t(m.ask)} onClose={() => setAsking(false)}>
        <AskForm need={need} onDone={done} onClose={() => setAsking(false)} />
      </Dialog>
    </Section>
  );
}

function OneQuestion({ question, answers, onDone }: { question: Question; answers: boolean; onDone: Props['onDone'] }): ReactNode {
  const t = useText();
  const f = useFormat();
  const { text, askedAt, askedBy, answer, answeredAt, answeredBy } = question;
  return (
    <div className="need-question">
      <p className="need-answer-text">{text}</p>
      <p className="need-answer-by">{t(m.bySomebody, { day: f.dateTime(askedAt), name: askedBy.name })}</p>
      {answer ? (
        <div className="need-answer">
          <p className="need-answer-text">{answer}</p>
          <p className="need-answer-by">{answeredAt && t(m.bySomebody, { day: f.dateTime(answeredAt), name: answeredBy?.name ?? '' })}</p>
        </div>
      ) : answers ? (
        <ReplyForm question={question} onDone={onDone} />
      ) : (
        <p>{t(m.waitsForAnswer)}</p>
      )}
    </div>
  );
}

function AskForm({ need, onDone, onClose }: Props & { onClose: () => void }): ReactNode {
  const t = useText();
  const [ask] = useMutation(AskAboutNeedDocument);
  return (
    <KeptForm
      keep={`ask.${need.id}`}
      submit={t(m.sendQuestion)}
      secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
      action={async (values, { key }) => {
        await ask({ variables: { input: { need: need.id, text: values.text('text'), key } } });
        onDone(m.questionSent);
      }}
    >
      <p>{t(m.questionsLead)}</p>
      <TextArea name="text" label={t(m.yourQuestion)} required limit={1000} rows={4} />
    </KeptForm>
  );
}

function ReplyForm({ question, onDone }: { question: Question; onDone: Props['onDone'] }): ReactNode {
  const t = useText();
  const [reply] = useMutation(AnswerNeedQuestionDocument);
  return (
    <KeptForm
      keep={`reply.${question.id}`}
      submit={t(m.sendReply)}
      action={async (values) => {
        await reply({ variables: { input: { question: question.id, text: values.text('text') } } });
        onDone(m.replySent);
      }}
    >
      <TextArea name="text" label={t(m.answerToQuestion)} hint={t(m.answerHint)} required limit={2000} rows={4} />
    </KeptForm>
  );
}
