import { useMutation } from '@apollo/client/react';
import { AnswerNeedDocument, AnswerNeedsByPlanDocument, type NeedDetailsFragment } from '@luotsi/schema';
import type { AnswerKind } from '@luotsi/schema/types';
import { type ReactNode, useState } from 'react';
import { type Message, useText } from '../../app/text.ts';
import { RadioGroup } from '../../ui/Choices.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { KeptForm } from '../../ui/KeptForm.tsx';
import type { FormValues } from '../../ui/FormValues.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { m as answers } from './answers.messages.ts';
import { movedIn, MovedOn, type Moved } from './MovedOn.tsx';
import { m } from './need.messages.ts';
import { finnishToday } from './needWords.ts';
import { OtherNeedsField, seenNeed } from './OtherNeedsField.tsx';

const kinds: readonly AnswerKind[] = ['COMMITMENT', 'NOT_POSSIBLE'];

/** Yes and by when, or no and why. What was written stays when the kind is changed. */
export function AnswerForm({ need, onDone, secondary }: { need: NeedDetailsFragment; onDone: (message: Message) => void; secondary: ReactNode }): ReactNode {
  const t = useText();
  const [kind, setKind] = useState('');
  const [moved, setMoved] = useState<Moved | null>(null);
  const [answer] = useMutation(AnswerNeedDocument);
  const [answerByPlan] = useMutation(AnswerNeedsByPlanDocument);
  const send = async (values: FormValues, key: string) => {
    const doneBy = kind === 'COMMITMENT' ? values.text('doneBy') : null;
    const others = doneBy ? values.list('others').map(seenNeed) : [];
    const text = values.text('text');
    const expected = [{ need: need.id, status: need.status }, ...others];
    if (doneBy && others.length > 0) await answerByPlan({ variables: { input: { name: values.text('name'), text, doneBy, needs: expected.map((one) => one.need), expected, key } } });
    else await answer({ variables: { input: { need: need.id, kind: kind as AnswerKind, text, doneBy, expected: need.status } } });
    return others.length > 0 ? answers.plansSent : m.answerSent;
  };
  return (
    <KeptForm
      keep={`answer.${need.id}`}
      submit={t(m.sendAnswer)}
      secondary={secondary}
      action={async (values, { key }) => {
        onDone(
          await send(values, key).catch((error: unknown) => {
            setMoved(movedIn(error));
            throw error;
          }),
        );
      }}
      note={moved && <MovedOn need={need.id} moved={moved} />}
    >
      <AnswerFields kind={kind} onKind={setKind} earliest={finnishToday()} />
      {kind === 'COMMITMENT' && <OtherNeedsField need={need} />}
    </KeptForm>
  );
}

type FieldsProps = { kind: string; onKind: (kind: string) => void; /** The day before which nothing is promised. */ earliest: string; /** What was answered before. */ known?: NeedDetailsFragment };

export function AnswerFields({ kind, onKind, earliest, known }: FieldsProps): ReactNode {
  const t = useText();
  return (
    <>
      <RadioGroup name="kind" label={t(m.kind)} required value={kind} onChange={onKind} options={kinds.map((value) => ({ value, label: t(m[`kind${value}`]), hint: t(m[`kind${value}Hint`]) }))} />
      <TextArea name="text" label={t(labelOf(kind))} missing={t(m.answerMissing)} required limit={2000} rows={5} defaultValue={known?.answer ?? ''} />
      {kind === 'COMMITMENT' && <DateField name="doneBy" label={t(m.doneBy)} required min={earliest} defaultValue={known?.committedOn ?? ''} />}
    </>
  );
}

function labelOf(kind: string): Message {
  if (kind === '') return m.yourAnswer;
  return kind === 'COMMITMENT' ? m.whatDone : m.whyNot;
}
