import { useQuery } from '@apollo/client/react';
import { ServiceFiltersDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { type Localized, useLocalized, useText } from '../../app/text.ts';
import { Filters } from '../../ui/Filters.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { today } from '../../ui/moments.ts';
import { m } from './gaps.messages.ts';

/** `since` is the day, `days` how it was chosen; all of it lives in the address. */
export type GapFilterValues = { topic: string | null; municipality: string | null; days: string | null; since: string | null; any: boolean };

const lengths = [7, 30, 90];
const DAY = 86_400_000;

export function useGapFilters(): GapFilterValues {
  const [query] = useAddressQuery();
  const [now] = useState(() => Date.now());
  const length = lengths.find((days) => String(days) === query.get('days'));
  const [topic, municipality] = [query.get('topic'), query.get('municipality')];
  const since = length ? today(new Date(now - length * DAY)) : null;
  return { topic, municipality, days: length ? String(length) : null, since, any: Boolean(topic || municipality || since) };
}

export function GapFilters({ filters }: { filters: GapFilterValues }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { data } = useQuery(ServiceFiltersDocument);
  const [, change] = useAddressQuery();
  const options = (things: readonly { code: string; name: Localized }[] = []) =>
    things.map(({ code, name }) => ({ value: code, label: l(name) })).sort((a, b) => a.label.localeCompare(b.label, 'fi'));
  const choices = [
    { name: 'topic', label: t(m.topic), empty: t(m.allTopics), value: filters.topic ?? '', options: options(data?.topics) },
    { name: 'municipality', label: t(m.municipality), empty: t(m.allMunicipalities), value: filters.municipality ?? '', options: options(data?.municipalities) },
    { name: 'days', label: t(m.since), empty: t(m.allTime), value: filters.days ?? '', options: lengths.map((n) => ({ value: String(n), label: t(m.lastDays, { n }) })) },
  ];
  return (
    <div className="gap-filters">
      <Filters label={t(m.filters)} choices={choices} onChange={(changes) => change(changes, { replace: true })} />
    </div>
  );
}

/** The filters in words: what the list and a printed page are narrowed down to. Empty where they are not. */
export function useFilterWords({ topic, municipality, days }: GapFilterValues): string {
  const t = useText();
  const l = useLocalized();
  const { data } = useQuery(ServiceFiltersDocument);
  const nameOf = (things: readonly { code: string; name: Localized }[] | undefined, code: string | null) => {
    const name = things?.find((one) => one.code === code)?.name;
    return code && (l(name) || code);
  };
  return [nameOf(data?.topics, topic), nameOf(data?.municipalities, municipality), days && t(m.lastDays, { n: days })].filter(Boolean).join(', ');
}
