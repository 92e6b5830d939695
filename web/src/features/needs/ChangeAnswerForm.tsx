import { useApolloClient, useMutation } from '@apollo/client/react';
import { AnswerNeedAgainDocument, type NeedDetailsFragment, NeedPageDocument } from '@luotsi/schema';
import type { AnswerKind } from '@luotsi/schema/types';
import { type ReactNode, useState } from 'react';
import { type Message, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { AnswerFields } from './AnswerForm.tsx';
import { m } from './need.messages.ts';
import { finnishToday } from './needWords.ts';

type Props = { need: NeedDetailsFragment; onDone: (message: Message) => void; onClose: () => void };

/** What was said before stays in the history. Where a colleague was faster, the writer reads what they said and sends on. */
export function ChangeAnswerForm({ need, onDone, onClose }: Props): ReactNode {
  const t = useText();
  const client = useApolloClient();
  const [first] = useState(need);
  const [kind, setKind] = useState(first.answerKind ?? '');
  const [change] = useMutation(AnswerNeedAgainDocument);
  const earliest = first.committedOn && first.committedOn < finnishToday() ? first.committedOn : finnishToday();
  return (
    <Form
      submit={t(m.changeAnswerSend)}
      secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
      note={first.version !== need.version && <Notice kind="warning" title={t(m.meanwhile)}>{need.answer}</Notice>}
      action={async (values) => {
        const doneBy = kind === 'COMMITMENT' ? values.text('doneBy') : null;
        try {
          await change({ variables: { input: { need: need.id, kind: kind as AnswerKind, text: values.text('text'), doneBy, version: need.version } } });
        } catch (error) {
          void client.refetchQueries({ include: [NeedPageDocument] });
          throw error;
        }
        onDone(m.answerChanged);
      }}
    >
      <p>{t(m.changeAnswerLead)}</p>
      <AnswerFields kind={kind} onKind={setKind} earliest={earliest} known={first} />
    </Form>
  );
}
