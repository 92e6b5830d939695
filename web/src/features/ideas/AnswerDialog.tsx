import { useMutation } from '@apollo/client/react';
import { AnswerIdeaDocument, type AnswerMove, type WholeIdeaFragment } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { type Language, languages } from '../../app/language.ts';
import { type Message, useLocalized, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioGroup } from '../../ui/Choices.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { KeptForm } from '../../ui/KeptForm.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { m } from './deciding.messages.ts';

type Props = { idea: WholeIdeaFragment; open: boolean; onClose: () => void; onDone: (text: Message) => void };

export function AnswerDialog({ idea, open, onClose, onDone }: Props): ReactNode {
  const t = useText();
  const [move, setMove] = useState<AnswerMove>(idea.answerMoves[0] ?? 'REVIEW');
  const [send] = useMutation(AnswerIdeaDocument, { refetchQueries: ['CampaignLog'] });
  return (
    <Dialog open={open} title={t(m.answer)} onClose={onClose}>
      <KeptForm
        keep={`ideaAnswer.${idea.id}`}
        submit={t(m.publishAnswer)}
        secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
        action={async (values, { key }) => {
          const text = { fi: values.text('text.fi'), sv: values.text('text.sv'), en: values.text('text.en') };
          await send({ variables: { input: { idea: idea.id, move, department: values.text('department'), text, plannedFor: move === 'PLAN' ? values.textOrNull('plannedFor') : null, latest: idea.answer?.id ?? null, key } } });
          onDone(m.answeredDone);
        }}
      >
        <p>{t(m.answerLead)}</p>
        <RadioGroup name="move" label={t(m.move)} required value={move} onChange={(value) => setMove(value as AnswerMove)} options={idea.answerMoves.map((value) => ({ value, label: t(m[value]) }))} />
        {move === 'PLAN' && <DateField name="plannedFor" label={t(m.plannedFor)} required defaultValue={idea.answer?.plannedFor ?? ''} />}
        <Department idea={idea} />
        <Texts writer={idea.language.toLowerCase() as Language} />
      </KeptForm>
    </Dialog>
  );
}

/** Who can answer for one department only need not choose. */
function Department({ idea: { answerDepartments, answer } }: { idea: WholeIdeaFragment }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const [only, ...others] = answerDepartments;
  const known = others.length === 0 ? only?.id : answer?.department.id;
  return <Select name="department" label={t(m.department)} required empty={others.length === 0 ? null : undefined} defaultValue={known ?? ''} options={answerDepartments.map(({ id, name }) => ({ value: id, label: l(name) }))} />;
}

function Texts({ writer }: { writer: Language }): ReactNode {
  const t = useText();
  return (
    <>
      <TextArea name={`text.${writer}`} label={t(m[`text_${writer}`])} hint={t(m.textHint)} required rows={4} limit={2000} />
      <Disclosure summary={t(m.others)}>
        {languages.filter((one) => one !== writer).map((one) => <TextArea key={one} name={`text.${one}`} label={t(m[`text_${one}`])} rows={4} limit={2000} />)}
      </Disclosure>
    </>
  );
}
