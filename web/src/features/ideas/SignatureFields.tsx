import { useMutation } from '@apollo/client/react';
import { UpdateOwnDetailsDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useSession, type Viewer } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { RadioGroup } from '../../ui/Choices.tsx';
import type { FormValues } from '../../ui/FormValues.ts';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
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
  const isNameless = viewer !== null && !viewer.name;
  const [signedAs, setSignedAs] = useState('');
  const company = companies.find(({ id }) => id === chosen);
  const neither = company ? m.asNeither : isHost ? m.asHost : m.asParticipant;
  const options = [
    ...(company ? [{ value: 'COMPANY', label: t(m.asCompany, { name: company.name }) }] : []),
    { value: 'NAME', label: viewer?.name ? t(m.asName, { name: viewer.name }) : t(m.asNameToTell) },
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
      {isNameless && signedAs === 'NAME' && <TextField name="ownName" label={t(m.name)} hint={t(m.ownNameHint)} required autoComplete="name" maxLength={100} width="medium" />}
    </>
  );
}

/** As whom somebody writes. Who has an account without a name and wants to be named tells it here, once. */
export function useSigning(): (values: FormValues) => Promise<Signature> {
  const { viewer } = useSession();
  const [update] = useMutation(UpdateOwnDetailsDocument);
  return async (values) => {
    const name = values.textOrNull('ownName');
    if (viewer && name) await update({ variables: { input: { name, language: viewer.language, phone: null } } });
    return signatureOf(values);
  };
}

function signatureOf(values: FormValues): Signature {
  return { company: values.textOrNull('company'), signedAs: values.text('signedAs') as Signature['signedAs'] };
}
