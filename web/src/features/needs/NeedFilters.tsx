import { useQuery } from '@apollo/client/react';
import { NeedFiltersDocument, type NeedFiltersQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { type Localized, useLocalized, useText } from '../../app/text.ts';
import { type FilterChoice, Filters } from '../../ui/Filters.tsx';
import type { Option } from '../../ui/Select.tsx';
import { m } from './board.messages.ts';
import { type ListName, type Narrowing, sizeClasses, useNarrowing } from './needFilter.ts';
import { m as needs } from './needs.messages.ts';
import { certainties } from './needWords.ts';

/** Narrows the board and the list by what companies are like; only what finds something can be chosen. */
export function NeedFilters({ department }: { department: string | null }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { data } = useQuery(NeedFiltersDocument, { variables: { department } });
  const { narrowing, change } = useNarrowing();
  const byCompany = (['industries', 'sizeClasses', 'places'] as const).some((name) => narrowing[name].length > 0);
  const choices = [
    choiceOf(narrowing, 'certainties', t(m.certainty), t(m.anyCertainty), certainties.map((value) => ({ value, label: t(needs[value]) }))),
    choiceOf(narrowing, 'industries', t(m.industry), t(m.anyIndustry), sectionsIn(data, l)),
    choiceOf(narrowing, 'sizeClasses', t(m.size), t(m.anySize), sizeClasses.filter((size) => valuesOf(data, 'SIZE_CLASS').includes(size)).map((value) => ({ value, label: t(needs[value]) }))),
    choiceOf(narrowing, 'places', t(m.place), t(m.anyPlace), valuesOf(data, 'PLACE').map((value) => ({ value, label: value }))),
  ];
  return (
    <>
      <div className="board-filters">
        <Filters label={t(m.filters)} choices={choices} told={false} onChange={(changes) => change(Object.fromEntries(Object.entries(changes).map(([name, value]) => [name, value ? [value] : []])))} />
      </div>
      {department && byCompany && <p className="board-hint">{t(m.filtersHint)}</p>}
    </>
  );
}

/** A link may narrow to several at once; the choice then shows the first, and the chips all. */
function choiceOf(narrowing: Narrowing, name: ListName, label: string, empty: string, options: readonly Option[]): FilterChoice {
  const value = narrowing[name][0] ?? '';
  const chosen = value && !options.some((option) => option.value === value) ? [{ value, label: value }] : [];
  return { name, label, empty, value, options: [...options, ...chosen] };
}

type Found = NeedFiltersQuery | undefined;

function valuesOf(data: Found, kind: NeedFiltersQuery['needFacets'][number]['kind']): string[] {
  return (data?.needFacets ?? []).filter((facet) => facet.kind === kind).map(({ value }) => value);
}

/** Sections are what cards show; each has all its divisions. */
function sectionsIn(data: Found, l: (name: Localized) => string): Option[] {
  const found = valuesOf(data, 'INDUSTRY');
  const industries = data?.industries ?? [];
  const used = new Set(industries.filter(({ code }) => found.includes(code)).map(({ code, parent }) => parent?.code ?? code));
  return industries.filter(({ code }) => used.has(code)).map(({ code, name }) => ({ value: code, label: l(name) })).sort((a, b) => a.label.localeCompare(b.label, 'fi'));
}
