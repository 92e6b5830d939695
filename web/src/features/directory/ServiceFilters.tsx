import { useQuery } from '@apollo/client/react';
import { ProviderChoicesDocument, ServiceFiltersDocument } from '@luotsi/schema';
import { type ReactNode, useEffect } from 'react';
import { type Localized, useLocalized, useText } from '../../app/text.ts';
import { Filters as FilterGroup } from '../../ui/Filters.tsx';
import type { Option } from '../../ui/Select.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { m } from './directory.messages.ts';
import type { Filters } from './ServicesPage.tsx';

export function ServiceFilters({ filters }: { filters: Filters }): ReactNode {
  const t = useText();
  const { data } = useQuery(ServiceFiltersDocument);
  const providers = useAllProviders();
  const optionsOf = useOptions();
  const [, change] = useAddressQuery();
  const choices = [
    { name: 'topic', label: t(m.topic), empty: t(m.allTopics), value: filters.topic ?? '', options: optionsOf(data?.topics ?? []) },
    { name: 'municipality', label: t(m.municipality), empty: t(m.allMunicipalities), value: filters.municipality ?? '', options: optionsOf(data?.municipalities ?? []) },
    { name: 'provider', label: t(m.provider), empty: t(m.allProviders), value: filters.organisation ?? '', options: optionsOf(providers) },
  ];
  return <FilterGroup label={t(m.filters)} choices={choices} clears={false} onChange={(changes) => change(changes)} />;
}

type Named = { code: string; name: Localized };

function useOptions(): (things: readonly Named[]) => Option[] {
  const l = useLocalized();
  return (things) => things.map(({ code, name }) => ({ value: code, label: l(name) })).sort((a, b) => a.label.localeCompare(b.label, 'fi'));
}

/** The list comes in pages; a choice needs them all. */
function useAllProviders(): Named[] {
  const { data, fetchMore } = useQuery(ProviderChoicesDocument);
  const page = data?.organisations.pageInfo;
  useEffect(() => {
    if (page?.hasNextPage) fetchMore({ variables: { after: page.endCursor } }).catch(() => undefined);
  }, [fetchMore, page?.hasNextPage, page?.endCursor]);
  return (data?.organisations.edges ?? []).map(({ node }) => ({ code: node.slug, name: node.name }));
}
