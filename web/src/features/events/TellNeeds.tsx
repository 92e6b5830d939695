import { useMutation } from '@apollo/client/react';
import { TellNeedsDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { CheckboxGroup } from '../../ui/Choices.tsx';
import { Form } from '../../ui/Form.tsx';
import type { FormValues } from '../../ui/FormValues.ts';
import { Notice } from '../../ui/Notice.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { diets } from './diets.ts';
import type { Which } from './Prepare.tsx';
import { m } from './prepare.messages.ts';

/** Goes to the hosts alone, and is never shown again: what is told anew takes the place of what was told before. */
export function TellNeeds({ which }: { which: Which }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const [told, setTold] = useState<'something' | 'nothing' | null>(null);
  const [tell] = useMutation(TellNeedsDocument);
  const send = async (values: FormValues) => {
    setTold(null);
    const diet = [...values.list('diets'), values.text('diet')].filter(Boolean).join(', ') || null;
    const access = values.textOrNull('access');
    await tell({ variables: { input: { ...which, diet, access } } });
    setTold(diet || access ? 'something' : 'nothing');
  };
  return (
    <Form label={t(m.needs)} submit={t(m.tell)} submitKind="secondary" action={send} note={told && <Notice kind="success" live title={t(told === 'something' ? m.told : m.toldNothing)} />}>
      <p className="event-small">{t(m.needsPrivacy)} {t(m.needsReplace)}</p>
      <CheckboxGroup name="diets" inline label={t(m.diets)} options={diets.map(l).map((diet) => ({ value: diet, label: diet }))} />
      <TextField name="diet" label={t(m.otherDiet)} maxLength={300} autoComplete="off" />
      <TextArea name="access" label={t(m.access)} hint={t(m.accessHint)} limit={500} rows={2} />
    </Form>
  );
}
