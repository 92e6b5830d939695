import { useMutation, useQuery } from '@apollo/client/react';
import { AskToJoinDocument, type JoiningPageQuery, TypedCompanyDocument, type TypedCompanyQuery } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useSite } from '../../app/site.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { Form } from '../../ui/Form.tsx';
import type { FormValues } from '../../ui/FormValues.ts';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { businessIdIn } from '../companies/businessId.ts';
import { m } from './joining.messages.ts';

type Municipalities = JoiningPageQuery['municipalities'];
type Props = { municipalities: Municipalities; hasName: boolean; onAsked: () => void };

/** All of it is asked of everybody, so that the form does not tell which companies the portal knows; what the public register says is filled in. */
export function AskToJoinForm({ municipalities, hasName, onAsked }: Props): ReactNode {
  const t = useText();
  const [ask] = useMutation(AskToJoinDocument);
  return (
    <Form
      label={t(m.title)}
      submit={t(m.send)}
      note={t(m.next)}
      action={async (values, { key }) => {
        await ask({ variables: { input: { ...typedIn(values), key } } });
        onAsked();
      }}
    >
      <CompanyFields municipalities={municipalities} />
      {!hasName && <TextField name="personName" label={t(m.personName)} required autoComplete="name" maxLength={100} width="medium" />}
      <TextField name="title" label={t(m.personTitle)} hint={t(m.personTitleHint)} autoComplete="organization-title" maxLength={100} width="medium" />
      <TextArea name="words" label={t(m.words)} hint={t(m.wordsHint)} limit={500} rows={3} />
    </Form>
  );
}

function typedIn(values: FormValues) {
  const businessId = values.textOrNull('businessId');
  return {
    businessId: businessId && (businessIdIn(businessId)?.id ?? businessId),
    companyName: values.text('companyName'),
    municipality: values.text('municipality'),
    title: values.textOrNull('title'),
    words: values.textOrNull('words'),
    personName: values.textOrNull('personName'),
  };
}

/** What is typed stands; what nobody has touched follows the register. */
function CompanyFields({ municipalities }: { municipalities: Municipalities }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const site = useSite();
  const [businessId, setBusinessId] = useState('');
  const [name, setName] = useState<string | null>(null);
  const [place, setPlace] = useState<string | null>(null);
  const typed = businessIdIn(businessId);
  const { found, failed } = useRegistered(typed?.right ? typed.id : null);
  const advised = municipalities.filter(({ hasAdvisers }) => hasAdvisers);
  const codeOf = (wanted: (one: Municipalities[number]) => boolean) => advised.find(wanted)?.code;
  const municipality = place ?? codeOf((one) => one.name.fi === found?.municipality.fi) ?? codeOf(({ code }) => code === site.municipality?.code) ?? '';
  const options = advised.map((one) => ({ value: one.code, label: l(one.name) })).sort((a, b) => a.label.localeCompare(b.label, 'fi'));
  return (
    <>
      <TextField
        name="businessId"
        label={t(m.businessId)}
        hint={t(m.businessIdHint)}
        error={typed?.right === false ? t(m.businessIdWrong) : undefined}
        autoComplete="off"
        inputMode="numeric"
        maxLength={9}
        width="short"
        value={businessId}
        onChange={(event) => setBusinessId(event.target.value)}
      />
      <TextField name="companyName" label={t(m.companyName)} hint={failed ? t(m.nameByHand) : undefined} required autoComplete="organization" maxLength={200} value={name ?? found?.name ?? ''} onChange={(event) => setName(event.target.value)} />
      <Select name="municipality" label={t(m.municipality)} hint={t(m.municipalityHint)} required options={options} value={municipality} onChange={(event) => setPlace(event.target.value)} />
    </>
  );
}

function useRegistered(businessId: string | null): { found?: TypedCompanyQuery['registeredCompanies'][number]; failed: boolean } {
  const { data, error } = useQuery(TypedCompanyDocument, { variables: { search: businessId ?? '' }, skip: businessId === null });
  return businessId === null ? { failed: false } : { found: data?.registeredCompanies.find((one) => one.businessId === businessId), failed: error !== undefined };
}
