import type { OneContactFragment } from '@luotsi/schema';
import type { ContactKind } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { RadioGroup } from '../../ui/Choices.tsx';
import { DateField } from '../../ui/DateField.tsx';
import type { FormValues } from '../../ui/FormValues.ts';
import { today } from '../../ui/moments.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { m } from './contacts.messages.ts';

export const contactKinds: readonly ContactKind[] = ['CALL', 'VISIT', 'MEETING', 'MAIL'];
const TEXT_LIMIT = 4000;

/** What a contact is: the same few fields wherever one is logged or corrected. */
export function ContactFields({ contact, day = today() }: { contact?: OneContactFragment; day?: string }): ReactNode {
  const t = useText();
  return (
    <>
      <RadioGroup name="kind" label={t(m.kind)} required inline defaultValue={contact?.kind ?? 'CALL'} options={contactKinds.map((value) => ({ value, label: t(m[value]) }))} />
      <TextArea name="text" label={t(m.text)} missing={t(m.textMissing)} required limit={TEXT_LIMIT} rows={4} defaultValue={contact?.text} />
      <TextField name="withWhom" label={t(m.withWhom)} hint={t(m.withWhomHint)} autoComplete="off" width="medium" maxLength={200} defaultValue={contact?.withWhom ?? ''} />
      <DateField name="on" label={t(m.on)} required defaultValue={day} max={today()} />
    </>
  );
}

export function contactOf(values: FormValues) {
  return { kind: values.text('kind') as ContactKind, text: values.text('text'), withWhom: values.textOrNull('withWhom'), on: values.textOrNull('on') };
}
