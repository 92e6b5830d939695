import { type ReactNode, useState } from 'react';
import { PrivacyNote } from '../../app/PrivacyNote.tsx';
import { useText } from '../../app/text.ts';
import { RadioGroup } from '../../ui/Choices.tsx';
import type { FormValues } from '../../ui/FormValues.ts';
import { TextField } from '../../ui/TextField.tsx';
import { Honeypot } from './Honeypot.tsx';
import { m } from './proposing.messages.ts';

/** Who writes without an account: where the link goes, and what everybody sees. */
export function GuestFields(): ReactNode {
  const t = useText();
  const [signedAs, setSignedAs] = useState('NEITHER');
  return (
    <>
      <TextField name="email" type="email" label={t(m.email)} hint={t(m.emailHint)} required autoComplete="email" maxLength={254} />
      <RadioGroup name="signedAs" label={t(m.signedAs)} required value={signedAs} onChange={setSignedAs} options={[{ value: 'NEITHER', label: t(m.asParticipant) }, { value: 'NAME', label: t(m.name) }]} />
      {signedAs === 'NAME' && <TextField name="name" label={t(m.name)} hint={t(m.nameHint)} required autoComplete="name" maxLength={100} />}
      <PrivacyNote />
      <Honeypot />
    </>
  );
}

/** What they say, and for how long the form has been open. */
export function guestOf(values: FormValues, opened: number) {
  const showName = values.text('signedAs') === 'NAME';
  return { email: values.text('email'), name: showName ? values.textOrNull('name') : null, showName, homepage: values.text('homepage'), seconds: secondsSince(opened) };
}

export const secondsSince = (opened: number) => Math.round((Date.now() - opened) / 1000);
