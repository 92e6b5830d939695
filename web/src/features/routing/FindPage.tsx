import { lazy, type ReactNode, Suspense } from 'react';
import { useText } from '../../app/text.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { m as empty } from './emptyNeed.messages.ts';
import { m } from './find.messages.ts';
import { FindBeginning } from './FindBeginning.tsx';
import { MunicipalitySelect } from './MunicipalitySelect.tsx';
import { LONGEST, SHORTEST } from './needLength.ts';
import { type Question, useQuestion } from './question.ts';
import { Searching } from './Searching.tsx';
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
  const search = (q: string, form: FormData) => change({ q, ...chosenIn(form, question) });
  return (
    <>
      <PageHeader title={t(m.title)} documentTitle={text ? t(m.found, { text: text.slice(0, TITLE_LENGTH) }) : t(m.title)} />
      <SearchField label={t(m.label)} hint={t(m.hint)} action={t(m.action)} defaultValue={text} missing={t(empty.missing)} limit={LONGEST} size="large" onSearch={search}>
        <MunicipalitySelect key={`${question.municipality} ${question.company}`} chosen={question.municipality} ofCompany={question.company !== ''} />
        <Suspense fallback={null}><Narrowing question={question} /></Suspense>
      </SearchField>
      {isAnswerable(text) ? <Suspense fallback={<Searching />}><Answer question={question} /></Suspense> : <FindBeginning text={text} municipality={question.municipality} />}
    </>
  );
}

/** An address may hold anything; what the API would refuse is answered here. */
function isAnswerable(text: string): boolean {
  return text.length >= SHORTEST && text.length <= LONGEST;
}

/** Who names a company means its municipality, unless they choose another one. */
function chosenIn(form: FormData, before: Question): Omit<Record<keyof Question, string>, 'text'> {
  const of = (name: keyof Question) => String(form.get(name) ?? '');
  const municipality = of('company') && of('company') !== before.company && of('municipality') === before.municipality ? '' : of('municipality');
  return { municipality, industry: of('industry'), stage: of('stage'), company: of('company') };
}
