import { useQuery } from '@apollo/client/react';
import { RoleDepartmentsDocument, RoleProvidersDocument, ServiceFiltersDocument } from '@luotsi/schema';
import type { NetworkRole } from '@luotsi/schema/types';
import { type ReactNode, useEffect, useState } from 'react';
import { useSite } from '../../app/site.ts';
import { type Localized, useLocalized, useText } from '../../app/text.ts';
import { ChosenMany } from '../../ui/ChosenMany.tsx';
import { type Option, Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { m } from './invite.messages.ts';

export const NEW_DEPARTMENT = 'NEW';

/** Where the role is: each has its one place, and a coordinator none. */
export function PlaceFields({ role, organisation }: { role: NetworkRole; organisation: string }): ReactNode {
  if (role === 'CONTACT') return <ProviderField chosen={organisation} />;
  if (role === 'ADVISER') return <MunicipalityField />;
  return role === 'HEAD' ? <DepartmentFields /> : null;
}

type Named = { name: Localized };

function useSorted(): <One extends Named>(things: readonly One[], keyOf: (one: One) => string) => Option[] {
  const l = useLocalized();
  return (things, keyOf) => things.map((one) => ({ value: keyOf(one), label: l(one.name) })).sort((a, b) => a.label.localeCompare(b.label, 'fi'));
}

/** The list comes in pages; a choice needs them all. */
function ProviderField({ chosen }: { chosen: string }): ReactNode {
  const t = useText();
  const sorted = useSorted();
  const [value, setValue] = useState(chosen);
  const { data, fetchMore } = useQuery(RoleProvidersDocument);
  const page = data?.organisations.pageInfo;
  useEffect(() => {
    if (page?.hasNextPage) fetchMore({ variables: { after: page.endCursor } }).catch(() => undefined);
  }, [fetchMore, page?.hasNextPage, page?.endCursor]);
  const options = sorted((data?.organisations.edges ?? []).map(({ node }) => node), ({ id }) => id);
  return <Select name="organisation" label={t(m.organisation)} required value={value} onChange={(event) => setValue(event.target.value)} options={options} />;
}

function MunicipalityField({ value, onChange }: { value?: string; onChange?: (code: string) => void }): ReactNode {
  const t = useText();
  const sorted = useSorted();
  const { municipality } = useSite();
  const { data } = useQuery(ServiceFiltersDocument);
  if (!data) return null;
  const chosen = value === undefined ? { defaultValue: municipality?.code ?? '' } : { value, onChange: (event: { target: { value: string } }) => onChange?.(event.target.value) };
  return <Select name="municipality" label={t(m.municipality)} required {...chosen} options={sorted(data.municipalities, ({ code }) => code)} />;
}

/** The departments of the municipality; one that is missing is added in place. */
function DepartmentFields(): ReactNode {
  const t = useText();
  const sorted = useSorted();
  const site = useSite();
  const [municipality, setMunicipality] = useState(site.municipality?.code ?? '');
  const [department, setDepartment] = useState('');
  const { data } = useQuery(RoleDepartmentsDocument, { variables: { municipality }, skip: municipality === '' });
  const choose = (code: string) => {
    setMunicipality(code);
    setDepartment('');
  };
  const options = [...sorted(data?.departments ?? [], ({ id }) => id), { value: NEW_DEPARTMENT, label: t(m.newDepartment) }];
  return (
    <>
      <MunicipalityField value={municipality} onChange={choose} />
      <Select name="department" label={t(m.department)} required value={department} onChange={(event) => setDepartment(event.target.value)} options={options} />
      {department === NEW_DEPARTMENT && <NewDepartment />}
    </>
  );
}

function NewDepartment(): ReactNode {
  const t = useText();
  const sorted = useSorted();
  const { data } = useQuery(ServiceFiltersDocument);
  const [topics, setTopics] = useState<string[]>([]);
  const names = [['fi', m.inFinnish], ['sv', m.inSwedish], ['en', m.inEnglish]] as const;
  return (
    <>
      {names.map(([one, label]) => (
        <TextField key={one} name={`newDepartment.name.${one}`} label={`${t(m.departmentName)}: ${t(label).toLowerCase()}`} required autoComplete="off" maxLength={100} />
      ))}
      <ChosenMany name="newDepartment.topicText" label={t(m.topics)} hint={t(m.topicsHint)} options={sorted(data?.topics ?? [], ({ code }) => code)} value={topics} onChange={setTopics} />
      {topics.map((code) => (
        <input key={code} type="hidden" name="newDepartment.topics" value={code} />
      ))}
    </>
  );
}
