import { type ReactNode, useState } from 'react';
import { useSession, type Viewer } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { RadioGroup } from '../../ui/Choices.tsx';
import type { FormValues } from '../../ui/FormValues.ts';
import { Select } from '../../ui/Select.tsx';
import { m } from './proposing.messages.ts';

type Company = NonNullable<Viewer['memberships'][number]['company']>;
type Signature = { company: string | null; signedAs: 'NAME' | 'COMPANY' | 'NEITHER' };

export function companiesOf(viewer: Viewer | null): Company[] {
  return (viewer?.memberships ?? []).flatMap(({ role, company }) => (role === 'ENTREPRENEUR' && company ? [company] : []));
}

/** For whom somebody writes, and what everybody sees of them: nothing is shown that they have not chosen. */
export function SignatureFields({ isHost }: { isHost: boolean }): ReactNode {
  const t = useText();
  const { viewer } = useSession();
  const companies = companiesOf(viewer);
  const [chosen, setChosen] = useState(companies[0]?.id ?? '');
  const [signedAs, setSignedAs] = useState('');
  const company = companies.find(({ id }) => id === chosen);
  const neither = company ? m.asNeither : isHost ? m.asHost : m.asParticipant;
  const options = [
    ...(company ? [{ value: 'COMPANY', label: t(m.asCompany, { name: company.name }) }] : []),
    { value: 'NAME', label: t(m.asName, { name: viewer?.name ?? '' }) },
    { value: 'NEITHER', label: t(neither) },
  ];
  // What no longer fits falls back to what shows nothing of the writer.
  const choose = (id: string) => {
    setChosen(id);
    if (id === '') setSignedAs((before) => (before === 'NAME' ? before : 'NEITHER'));
  };
  return (
    <>
      {companies.length > 0 && <Select name="company" label={t(m.for)} empty={t(isHost ? m.municipality : m.myself)} options={companies.map(({ id, name }) => ({ value: id, label: name }))} value={chosen} onChange={(event) => choose(event.target.value)} mark="" />}
      <RadioGroup name="signedAs" label={t(m.signedAs)} required value={signedAs} onChange={setSignedAs} options={options} />
    </>
  );
}

export function signatureOf(values: FormValues): Signature {
  return { company: values.textOrNull('company'), signedAs: values.text('signedAs') as Signature['signedAs'] };
}
