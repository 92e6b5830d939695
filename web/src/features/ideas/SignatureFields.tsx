import { useMutation } from '@apollo/client/react';
import { UpdateOwnDetailsDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useSession, type Viewer } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { RadioGroup } from '../../ui/Choices.tsx';
import type { FormValues } from '../../ui/FormValues.ts';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { m } from './proposing.messages.ts';

type Company = NonNullable<Viewer['memberships'][number]['company']>;
type Department = Pick<NonNullable<Viewer['memberships'][number]['department']>, 'id' | 'name'>;
type Signature = { company: string | null; department?: string | null; signedAs: 'NAME' | 'COMPANY' | 'NEITHER' };

export function companiesOf(viewer: Viewer | null): Company[] {
  return (viewer?.memberships ?? []).flatMap(({ role, company }) => (role === 'ENTREPRENEUR' && company ? [company] : []));
}

/** Of the departments that answer an idea those for which the reader speaks. */
export function headedOf(viewer: Viewer | null, answering: readonly Department[]): Department[] {
  const headed = (viewer?.memberships ?? []).flatMap(({ role, department }) => (role === 'HEAD' && department ? [department.id] : []));
  return answering.filter(({ id }) => headed.includes(id));
}

/** For whom somebody writes, and what everybody sees of them: nothing is shown that they have not chosen. */
export function SignatureFields({ isHost, departments = [] }: { isHost: boolean; departments?: readonly Department[] }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { viewer } = useSession();
  const companies = companiesOf(viewer);
  const [chosen, setChosen] = useState(companies[0]?.id ?? departments[0]?.id ?? '');
  const isNameless = viewer !== null && !viewer.name;
  const [signedAs, setSignedAs] = useState('');
  const company = companies.find(({ id }) => id === chosen);
  const department = departments.find(({ id }) => id === chosen);
  const neither = company ? m.asNeither : isHost ? m.asHost : m.asParticipant;
  const options = [
    ...(company ? [{ value: 'COMPANY', label: t(m.asCompany, { name: company.name }) }] : []),
    { value: 'NAME', label: viewer?.name ? t(m.asName, { name: viewer.name }) : t(m.asNameToTell) },
    { value: 'NEITHER', label: department ? t(m.asDepartment, { name: l(department.name) }) : t(neither) },
  ];
  // What no longer fits falls back to what shows nothing of the writer.
  const choose = (id: string) => {
    setChosen(id);
    if (!companies.some((one) => one.id === id)) setSignedAs((before) => (before === 'NAME' ? before : 'NEITHER'));
  };
  const speaksFor = [...companies.map(({ id, name }) => ({ value: id, label: name })), ...departments.map(({ id, name }) => ({ value: id, label: l(name) }))];
  return (
    <>
      {speaksFor.length > 0 && <Select name="company" label={t(m.for)} empty={t(isHost ? m.municipality : m.myself)} options={speaksFor} value={chosen} onChange={(event) => choose(event.target.value)} mark="" />}
      <RadioGroup name="signedAs" label={t(m.signedAs)} required value={signedAs} onChange={setSignedAs} options={options} />
      {isNameless && signedAs === 'NAME' && <TextField name="ownName" label={t(m.name)} hint={t(m.ownNameHint)} required autoComplete="name" maxLength={100} width="medium" />}
    </>
  );
}

/** As whom somebody writes. Who has an account without a name and wants to be named tells it here, once. */
export function useSigning(departments: readonly Department[] = []): (values: FormValues) => Promise<Signature> {
  const { viewer } = useSession();
  const [update] = useMutation(UpdateOwnDetailsDocument);
  return async (values) => {
    const name = values.textOrNull('ownName');
    if (viewer && name) await update({ variables: { input: { name, language: viewer.language, phone: null } } });
    return signatureOf(values, departments);
  };
}

function signatureOf(values: FormValues, departments: readonly Department[]): Signature {
  const speaksFor = values.textOrNull('company');
  const isDepartment = departments.some(({ id }) => id === speaksFor);
  return { company: isDepartment ? null : speaksFor, ...(isDepartment && { department: speaksFor }), signedAs: values.text('signedAs') as Signature['signedAs'] };
}
