import { useQuery } from '@apollo/client/react';
import { ServiceFiltersDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { Select } from '../../ui/Select.tsx';
import { useHome } from '../people/useHome.ts';
import { m } from './find.messages.ts';
import { useFollowing } from './useFollowing.ts';

const unnamed = { fi: '…', sv: '…', en: '…' };

/** The choices arrive after the value: it is held here, and stands alone among the choices until then, so that who is quick loses nothing. */
export function MunicipalitySelect({ chosen, ofCompany }: { chosen: string; ofCompany: boolean }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { data } = useQuery(ServiceFiltersDocument);
  const [value, setValue] = useFollowing(chosen);
  const home = useHome();
  const known = data?.municipalities ?? (chosen ? [home?.code === chosen ? home : { code: chosen, name: unnamed }] : []);
  const options = known.map(({ code, name }) => ({ value: code, label: l(name) })).sort((a, b) => a.label.localeCompare(b.label, 'fi'));
  return <Select name="municipality" label={t(m.municipality)} required empty={t(ofCompany ? m.companyMunicipality : m.anyMunicipality)} value={value} onChange={(event) => setValue(event.target.value)} options={options} />;
}
