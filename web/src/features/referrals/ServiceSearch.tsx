import { useLazyQuery } from '@apollo/client/react';
import { type SearchedServiceFragment, ServiceSearchDocument, type ServiceSearchQuery } from '@luotsi/schema';
import { type ReactNode, useEffect } from 'react';
import { type Localized, useLocalized, useText } from '../../app/text.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { usePaused } from '../companies/CompanyPicker.tsx';
import { m } from './newReferral.messages.ts';

export type ServiceSearchProps = {
  name: string;
  label: string;
  hint?: string;
  municipality: string;
  /** Also services that do not cover the municipality; they are marked. */
  elsewhere?: boolean;
  text: string;
  onText: (text: string) => void;
  onChoose: (service: { id: string; name: string }) => void;
};

const PAUSE = 200;
const MOST = 12;

/** Finds a service of the directory by its name, first of those that cover the municipality. */
export function ServiceSearch({ municipality, elsewhere = false, text, onText, onChoose, ...field }: ServiceSearchProps): ReactNode {
  const t = useText();
  const l = useLocalized();
  const search = usePaused(text.trim(), PAUSE);
  const [ask, { data, previousData, loading }] = useLazyQuery(ServiceSearchDocument);
  const found = search.length > 1 ? foundIn(data ?? previousData) : [];
  useEffect(() => {
    // A search that was overtaken by the next one ends as aborted, which is no failure.
    if (search.length > 1) ask({ variables: { search, municipality, elsewhere } }).catch(() => undefined);
  }, [ask, search, municipality, elsewhere]);
  return (
    <ComboBox
      {...field}
      {...{ text, onText }}
      searching={loading || search !== text.trim()}
      options={found.map(({ service, outside }) => ({ value: service.id, label: l(service.name), detail: detailOf(service, outside, l, t(m.outside)) }))}
      onChoose={({ value, label }) => onChoose({ id: value, name: label })}
    />
  );
}

function foundIn(data: ServiceSearchQuery | undefined): { service: SearchedServiceFragment; outside: boolean }[] {
  const inside = data?.services.edges.map(({ node }) => node) ?? [];
  const others = (data?.everywhere?.edges ?? []).map(({ node }) => node).filter(({ id }) => !inside.some((one) => one.id === id));
  return [...inside.map((service) => ({ service, outside: false })), ...others.map((service) => ({ service, outside: true }))].slice(0, MOST);
}

function detailOf({ organisation }: SearchedServiceFragment, outside: boolean, l: (name: Localized) => string, word: string): string {
  return outside ? `${l(organisation.name)} · ${word}` : l(organisation.name);
}
