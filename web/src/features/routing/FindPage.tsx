import { lazy, type ReactNode, Suspense } from 'react';
import { useText } from '../../app/text.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { m as empty } from './emptyNeed.messages.ts';
import { m } from './find.messages.ts';
import { FindBeginning } from './FindBeginning.tsx';
import { MunicipalitySelect } from './MunicipalitySelect.tsx';
import { LONGEST } from './needLength.ts';
import { isAnswerable, useQuestion } from './question.ts';
import { Searching } from './Searching.tsx';
import { chosenIn, useNarrowing } from './useNarrowing.ts';
import './routing.css';

/** The question can be typed before the parts that narrow it and that show answers have arrived. */
const Answer = lazy(() => import('./Answer.tsx').then((part) => ({ default: part.Answer })));
const Narrowing = lazy(() => import('./Narrowing.tsx').then((part) => ({ default: part.Narrowing })));

const TITLE_LENGTH = 60;

/** From a need in one's own words to services, with the reasons in plain sentences. */
export function FindPage(): ReactNode {
  const t = useText();
  const [, change] = useAddressQuery();
  const question = useQuestion();
  const { text } = question;
  const { fields, onChange, onCompany } = useNarrowing(question);
  const search = (q: string, form: FormData) => change({ q, ...chosenIn(form, question) });
  return (
    <>
      <PageHeader title={t(m.title)} documentTitle={text ? t(m.found, { text: text.slice(0, TITLE_LENGTH) }) : t(m.title)} />
      <SearchField label={t(m.label)} hint={t(m.hint)} action={t(m.action)} defaultValue={text} missing={t(empty.missing)} limit={LONGEST} size="large" onSearch={search}>
        <div ref={fields} className="told" onChange={onChange}>
          <MunicipalitySelect chosen={question.municipality} ofCompany={question.company !== ''} />
          <Suspense fallback={null}><Narrowing question={question} onCompany={onCompany} /></Suspense>
        </div>
      </SearchField>
      {isAnswerable(text) ? <Suspense fallback={<Searching />}><Answer question={question} /></Suspense> : <FindBeginning text={text} municipality={question.municipality} />}
    </>
  );
}
