import type { InsightPageQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { Select } from '../../ui/Select.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import './charts.css';
import type { ThemeRow } from './figures.ts';
import { m } from './insight.messages.ts';
import type { Place } from './useInsightPlaces.ts';
import { useThisYear } from './useThisYear.ts';

type Props = { places: readonly Place[]; place: Place; year: number; topics: InsightPageQuery['topics']; themes: readonly ThemeRow[] };

const YEARS_BACK = 4;

/** What is chosen stands in the address, so that it can be sent and gone back to. */
export function InsightFilters({ places, place, year, topics, themes }: Props): ReactNode {
  const t = useText();
  const l = useLocalized();
  const [query, change] = useAddressQuery();
  const next = useThisYear() + 1;
  const years = [...new Set([...Array.from({ length: YEARS_BACK + 2 }, (_one, index) => next - index), year])].sort((a, b) => b - a);
  const used = topics.filter(({ code }) => themes.some(({ topic }) => topic === code) || code === query.get('theme'));
  return (
    <div className="insight-filters">
      {places.length > 1 && <Select name="municipality" label={t(m.municipality)} required empty={null} value={place.code} options={places.map(({ code, name }) => ({ value: code, label: l(name) }))} onChange={({ target }) => change({ municipality: target.value, theme: null })} />}
      <Select name="year" label={t(m.year)} required empty={null} value={String(year)} options={years.map((one) => ({ value: String(one), label: String(one) }))} onChange={({ target }) => change({ year: target.value, theme: null })} />
      <Select name="theme" label={t(m.theme)} required empty={t(m.allThemes)} value={query.get('theme') ?? ''} options={used.map(({ code, name }) => ({ value: code, label: l(name) }))} onChange={({ target }) => change({ theme: target.value || null })} />
    </div>
  );
}
