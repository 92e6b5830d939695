import type { ConsentHow, ConsentInput } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { RadioGroup } from '../../ui/Choices.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { m } from './consent.messages.ts';
import { today } from '../../ui/moments.ts';
import { m as words } from './referrals.messages.ts';

/** As it is being typed: parts may be empty. */
export type Consent = { givenBy: string; how: ConsentHow | ''; on: string };

const ways: readonly ConsentHow[] = ['PHONE', 'MEETING', 'EMAIL', 'PORTAL'];

/** How it was given is never filled in beforehand: choosing it is the adviser's word that it was given. */
export function ConsentFields({ consent, onChange }: { consent: Consent; onChange: (change: Partial<Consent>) => void }): ReactNode {
  const t = useText();
  return (
    <>
      <RadioGroup
        name="consent.how"
        label={t(m.how)}
        required
        inline
        options={ways.map((value) => ({ value, label: t(words[value]) }))}
        value={consent.how}
        onChange={(how) => onChange({ how: how as ConsentHow })}
      />
      <TextField name="consent.givenBy" label={t(m.who)} required autoComplete="off" width="medium" maxLength={100} value={consent.givenBy} onChange={(event) => onChange({ givenBy: event.target.value })} />
      <DateField name="consent.on" label={t(m.when)} required max={today()} value={consent.on} onChange={(event) => onChange({ on: event.target.value })} />
    </>
  );
}

/** Null until all of it is there: half a consent is none. */
export function consentInput({ givenBy, how, on }: Consent): ConsentInput | null {
  return givenBy.trim() && how && on ? { givenBy: givenBy.trim(), how, on } : null;
}
