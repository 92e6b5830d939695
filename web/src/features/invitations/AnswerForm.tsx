import { useMutation } from '@apollo/client/react';
import { type AnswerableInvitationFragment, AnswerInvitationDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Done } from '../../ui/Done.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { m } from './answer.messages.ts';

type Props = { invitation: AnswerableInvitationFragment; /** In a list: names the event, and the rest is as short as can be. */ event?: ReactNode };

/** One press answers; a word to the host goes with it. What was answered can be changed until the start. */
export function AnswerForm({ invitation, event }: Props): ReactNode {
  const t = useText();
  const l = useLocalized();
  const [state, setState] = useState<'shown' | 'changing' | 'sent'>('shown');
  const asked = invitation.answer === 'ASKED' || state === 'changing';
  return (
    <section className="invite-answer" aria-label={t(m.title, { department: l(invitation.department.name) })}>
      {event ?? <h2 className="invite-answer-title">{t(m.title, { department: l(invitation.department.name) })}</h2>}
      {asked ? <Answering invitation={invitation} isShort={event !== undefined} onSent={() => setState('sent')} /> : <Answered invitation={invitation} isNew={state === 'sent'} onChange={() => setState('changing')} />}
    </section>
  );
}

function Answering({ invitation, isShort, onSent }: { invitation: AnswerableInvitationFragment; isShort: boolean; onSent: () => void }): ReactNode {
  const t = useText();
  const [answer] = useMutation(AnswerInvitationDocument);
  const buttons = (pending: boolean) => (
    <ButtonRow>
      <Button type="submit" name="answer" value="yes" icon="check" pending={pending}>{t(m.yes)}</Button>
      <Button type="submit" name="answer" value="no" kind="secondary" pending={pending}>{t(m.no)}</Button>
    </ButtonRow>
  );
  const note = <TextField name="note" label={t(m.note)} defaultValue={invitation.note ?? ''} maxLength={500} width="full" />;
  return (
    <Form
      label={t(m.signInTitle)}
      buttons={buttons}
      action={async (values, { button }) => {
        await answer({ variables: { input: { invitation: invitation.id, coming: button === 'yes', note: values.textOrNull('note') } } });
        onSent();
      }}
    >
      {!isShort && <p>{t(m.text)}</p>}
      {isShort ? <Disclosure summary={t(m.addNote)}>{note}</Disclosure> : note}
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
