import { useQuery } from '@apollo/client/react';
import { MunicipalityChoiceDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useNavigate } from '../../app/address.tsx';
import { inLanguage, useLanguage } from '../../app/language.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { Link } from '../../ui/Link.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Select } from '../../ui/Select.tsx';
import { useHome } from '../people/useHome.ts';
import { m as empty } from '../routing/emptyNeed.messages.ts';
import { examples } from '../routing/examples.ts';
import { LONGEST } from '../routing/needLength.ts';
import { m } from './front.messages.ts';

/** One big box for a need in one's own words; the answer has an address of its own. */
export function NeedSearch(): ReactNode {
  const t = useText();
  const language = useLanguage();
  const navigate = useNavigate();
  const home = useHome();
  const search = (q: string, form: FormData) => void navigate(inLanguage(language, findAddress(q, String(form.get('municipality') ?? ''))));
  return (
    <div className="need-search">
      <SearchField size="large" missing={t(empty.missing)} limit={LONGEST} label={t(m.searchLabel)} action={t(m.searchAction)} onSearch={search}>
        <MunicipalityChoice />
      </SearchField>
      <div className="need-examples">
        <p id="need-examples">{t(m.examples)}</p>
        <ul aria-labelledby="need-examples">
          {examples.map((example) => (
            <li key={example.id}>
              <Link to={findAddress(t(example), home?.code ?? '')}>{t(example)}</Link>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** Preset, so that most people leave it alone; the others come a moment later, without the page waiting for them. */
function MunicipalityChoice(): ReactNode {
  const t = useText();
  const l = useLocalized();
  const home = useHome();
  const { data } = useQuery(MunicipalityChoiceDocument);
  const known = data?.municipalities ?? (home ? [home] : []);
  const options = known.map(({ code, name }) => ({ value: code, label: l(name) }));
  return <Select key={`${home?.code} ${options.length}`} name="municipality" label={t(m.municipality)} empty={null} required options={options} defaultValue={home?.code} />;
}

function findAddress(q: string, municipality: string): string {
  return `/find?${new URLSearchParams({ q, municipality })}`;
}
