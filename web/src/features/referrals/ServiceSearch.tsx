import { useLazyQuery } from '@apollo/client/react';
import { ServiceSearchDocument } from '@luotsi/schema';
import { type ReactNode, useEffect } from 'react';
import { useLocalized } from '../../app/text.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { usePaused } from '../companies/CompanyPicker.tsx';

export type ServiceSearchProps = { name: string; label: string; hint?: string; municipality: string; text: string; onText: (text: string) => void; onChoose: (service: { id: string; name: string }) => void };

const PAUSE = 200;

/** Finds a service of the directory by its name, of those that cover the municipality. */
export function ServiceSearch({ municipality, text, onText, onChoose, ...field }: ServiceSearchProps): ReactNode {
  const l = useLocalized();
  const search = usePaused(text.trim(), PAUSE);
  const [ask, { data, previousData, loading }] = useLazyQuery(ServiceSearchDocument);
  const found = search.length > 1 ? ((data ?? previousData)?.services.edges ?? []) : [];
  useEffect(() => {
    // A search that was overtaken by the next one ends as aborted, which is no failure.
    if (search.length > 1) ask({ variables: { search, municipality } }).catch(() => undefined);
  }, [ask, search, municipality]);
  return (
    <ComboBox
      {...field}
      {...{ text, onText }}
      searching={loading || search !== text.trim()}
      options={found.map(({ node }) => ({ value: node.id, label: l(node.name), detail: l(node.organisation.name) }))}
      onChoose={({ value, label }) => onChoose({ id: value, name: label })}
    />
  );
}
