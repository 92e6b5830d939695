import { useMutation } from '@apollo/client/react';
import { AnswerNeedDocument, type NeedDetailsFragment } from '@luotsi/schema';
import type { AnswerKind } from '@luotsi/schema/types';
import { type ReactNode, useState } from 'react';
import { type Message, useText } from '../../app/text.ts';
import { RadioGroup } from '../../ui/Choices.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Form } from '../../ui/Form.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { m } from './need.messages.ts';
import { finnishToday } from './needWords.ts';

const kinds: readonly AnswerKind[] = ['COMMITMENT', 'NOT_POSSIBLE'];

/** Yes and by when, or no and why. What was written stays when the kind is changed. */
export function AnswerForm({ need, onDone, secondary }: { need: NeedDetailsFragment; onDone: (message: Message) => void; secondary: ReactNode }): ReactNode {
  const t = useText();
  const [kind, setKind] = useState('');
  const [answer] = useMutation(AnswerNeedDocument);
  return (
    <Form
      submit={t(m.sendAnswer)}
      secondary={secondary}
      action={async (values) => {
        const doneBy = kind === 'COMMITMENT' ? values.text('doneBy') : null;
        await answer({ variables: { input: { need: need.id, kind: kind as AnswerKind, text: values.text('text'), doneBy } } });
        onDone(m.answerSent);
      }}
    >
      <RadioGroup name="kind" label={t(m.kind)} required value={kind} onChange={setKind} options={kinds.map((value) => ({ value, label: t(m[`kind${value}`]), hint: t(m[`kind${value}Hint`]) }))} />
      <TextArea name="text" label={t(labelOf(kind))} required limit={2000} rows={5} />
      {kind === 'COMMITMENT' && <DateField name="doneBy" label={t(m.doneBy)} required min={finnishToday()} />}
    </Form>
  );
}

function labelOf(kind: string): Message {
  if (kind === '') return m.yourAnswer;
  return kind === 'COMMITMENT' ? m.whatDone : m.whyNot;
}
