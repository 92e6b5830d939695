import { lazy, type ReactNode, Suspense } from 'react';
import { useSite } from '../../app/site.ts';
import { useText } from '../../app/text.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { m } from './find.messages.ts';
import { FindBeginning } from './FindBeginning.tsx';
import { MunicipalitySelect } from './MunicipalitySelect.tsx';
import { Searching } from './Searching.tsx';
import './routing.css';

const SHORTEST = 2;
/** The question can be typed before the part that shows answers has arrived. */
const Answer = lazy(() => import('./Answer.tsx').then((part) => ({ default: part.Answer })));

/** From a need in one's own words to services, with the reasons in plain sentences. */
export function FindPage(): ReactNode {
  const t = useText();
  const site = useSite();
  const [query, change] = useAddressQuery();
  const text = query.get('q')?.trim() ?? '';
  const municipality = query.get('municipality') ?? (text ? '' : (site.municipality?.code ?? ''));
  const search = (q: string, form: FormData) => change({ q, municipality: String(form.get('municipality') ?? '') });
  return (
    <>
      <PageHeader title={t(m.title)} documentTitle={text ? t(m.found, { text }) : t(m.title)} />
      <SearchField label={t(m.label)} hint={t(m.hint)} action={t(m.action)} defaultValue={text} size="large" onSearch={search}>
        <MunicipalitySelect key={municipality} chosen={municipality} />
      </SearchField>
      {text.length >= SHORTEST ? <Suspense fallback={<Searching />}><Answer text={text} municipality={municipality} /></Suspense> : <FindBeginning tooShort={text.length > 0} municipality={municipality} />}
    </>
  );
}
