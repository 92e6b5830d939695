import { useLazyQuery, useQuery } from '@apollo/client/react';
import { CompanyPickerDocument, type PickedCompanyFragment, PickedCompanyDocument } from '@luotsi/schema';
import { type ReactNode, useEffect, useState } from 'react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox, type ComboOption } from '../../ui/ComboBox.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { businessIdIn } from './businessId.ts';
import { m } from './companies.messages.ts';
import { companyLine } from './companyWords.ts';
import './companies.css';

export type CompanyPickerProps = { name: string; company: PickedCompanyFragment | null; text: string; onText: (text: string) => void; onChoose: (id: string) => void; onAdd?: () => void; /** What is not there is written down in place: the list ends with it. */ onNew?: (text: string) => void };

const PAUSE = 200;
const NEW = 'new';

/** Finds a company while its name or business ID is being typed; what is not there can be added without leaving. */
export function CompanyPicker({ name, company, text, onText, onChoose, onAdd, onNew }: CompanyPickerProps): ReactNode {
  const t = useText();
  const search = usePaused(text.trim(), PAUSE);
  const [ask, { data, previousData, loading }] = useLazyQuery(CompanyPickerDocument);
  const chosen = company !== null && company.name === text;
  useEffect(() => {
    // The last search that began wins; one that was overtaken ends as aborted, which is no failure.
    if (search && !chosen) ask({ variables: { search } }).catch(() => undefined);
  }, [ask, search, chosen]);
  const found = search && !chosen ? ((data ?? previousData)?.companies.edges ?? []) : [];
  const searching = loading || search !== text.trim();
  // Who presses Enter before anything was found must not make a new company of one that exists.
  const ending: ComboOption[] = onNew && search && !chosen && !searching && data ? [{ value: NEW, label: t(m.addNamed, { text: search }) }] : [];
  return (
    <ComboBox
      {...{ name, text, onText }}
      label={t(m.company)}
      hint={t(m.pickHint)}
      required
      missing={t(m.pickMissing)}
      chosen={company !== null}
      error={!company && businessIdIn(text)?.right === false ? t(m.businessIdWrong) : undefined}
      searching={searching}
      count={found.length}
      options={[...found.map(({ node }) => ({ value: node.id, label: node.name, detail: companyLine(node) })), ...ending]}
      onChoose={({ value, label }) => {
        if (value === NEW) return onNew?.(search);
        onText(label);
        onChoose(value);
      }}
    >
      {company && (
        <p className="picked">
          <Icon name="check" />
          <span>
            {t(m.picked)} <strong>{company.name}</strong> {companyLine(company)}
          </span>
        </p>
      )}
      {!company && onAdd && <Button kind="quiet" icon="plus" onClick={onAdd}>{t(m.addTitle)}</Button>}
      {!company && onNew && text.trim() !== '' && <Button kind="quiet" icon="plus" onClick={() => onNew(text.trim())}>{t(m.addTitle)}</Button>}
    </ComboBox>
  );
}

/** The company that has been chosen, with its people; null while none is, or where it may not be seen. */
export function usePickedCompany(id: string | null): PickedCompanyFragment | null {
  const { data } = useQuery(PickedCompanyDocument, id === null ? { skip: true, variables: { id: '' } } : { variables: { id } });
  return (id !== null && data?.company) || null;
}

/** The value once it has rested for a moment. */
export function usePaused<Value>(value: Value, pause: number): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return rested;
}
