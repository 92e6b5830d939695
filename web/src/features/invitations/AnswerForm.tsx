import { useMutation } from '@apollo/client/react';
import { type AnswerableInvitationFragment, AnswerInvitationDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import { Done } from '../../ui/Done.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { m } from './answer.messages.ts';

type Props = { invitation: AnswerableInvitationFragment; title?: ReactNode };

/** One press answers; a word to the host goes with it. What was answered can be changed until the start. */
export function AnswerForm({ invitation, title }: Props): ReactNode {
  const t = useText();
  const l = useLocalized();
  const [state, setState] = useState<'shown' | 'changing' | 'sent'>('shown');
  const asked = invitation.answer === 'ASKED' || state === 'changing';
  return (
    <section className="invite-answer" aria-label={t(m.title, { department: l(invitation.department.name) })}>
      <h2 className="invite-answer-title">{t(m.title, { department: l(invitation.department.name) })}</h2>
      {title}
      {asked ? <Answering invitation={invitation} onSent={() => setState('sent')} /> : <Answered invitation={invitation} isNew={state === 'sent'} onChange={() => setState('changing')} />}
    </section>
  );
}

function Answering({ invitation, onSent }: { invitation: AnswerableInvitationFragment; onSent: () => void }): ReactNode {
  const t = useText();
  const [answer] = useMutation(AnswerInvitationDocument);
  const buttons = (pending: boolean) => (
    <ButtonRow>
      <Button type="submit" name="answer" value="yes" icon="check" pending={pending}>{t(m.yes)}</Button>
      <Button type="submit" name="answer" value="no" kind="secondary" pending={pending}>{t(m.no)}</Button>
    </ButtonRow>
  );
  return (
    <Form
      label={t(m.signInTitle)}
      buttons={buttons}
      action={async (values, { button }) => {
        await answer({ variables: { input: { invitation: invitation.id, coming: button === 'yes', note: values.textOrNull('note') } } });
        onSent();
      }}
    >
      <p>{t(m.text)}</p>
      <TextField name="note" label={t(m.note)} defaultValue={invitation.note ?? ''} maxLength={500} width="full" />
    </Form>
  );
}

function Answered({ invitation, isNew, onChange }: { invitation: AnswerableInvitationFragment; isNew: boolean; onChange: () => void }): ReactNode {
  const t = useText();
  const title = t(invitation.answer === 'YES' ? m.saidYes : m.saidNo);
  const text = [invitation.note, t(m.untilStart)].filter(Boolean).join(' ');
  const change = <Button kind="quiet" onClick={onChange}>{t(m.change)}</Button>;
  return isNew ? <Done title={title} actions={change}>{text}</Done> : <Notice kind={invitation.answer === 'YES' ? 'success' : 'info'} title={title} actions={change}>{text}</Notice>;
}
