import { useQuery } from '@apollo/client/react';
import { ServiceFiltersDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { Select } from '../../ui/Select.tsx';
import { m } from './find.messages.ts';

/** The value is held here because the choices arrive after it. */
export function MunicipalitySelect({ chosen, ofCompany }: { chosen: string; ofCompany: boolean }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { data } = useQuery(ServiceFiltersDocument);
  const [value, setValue] = useState(chosen);
  const options = (data?.municipalities ?? []).map(({ code, name }) => ({ value: code, label: l(name) })).sort((a, b) => a.label.localeCompare(b.label, 'fi'));
  return <Select name="municipality" label={t(m.municipality)} required empty={t(ofCompany ? m.companyMunicipality : m.anyMunicipality)} value={value} onChange={(event) => setValue(event.target.value)} options={options} />;
}
