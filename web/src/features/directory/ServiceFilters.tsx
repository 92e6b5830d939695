import { useQuery } from '@apollo/client/react';
import { ProviderChoicesDocument, ServiceFiltersDocument } from '@luotsi/schema';
import { type ChangeEvent, type ReactNode, useEffect } from 'react';
import { type Localized, useLocalized, useText } from '../../app/text.ts';
import { type Option, Select } from '../../ui/Select.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { m } from './directory.messages.ts';
import type { Filters } from './ServicesPage.tsx';

export function ServiceFilters({ filters }: { filters: Filters }): ReactNode {
  const t = useText();
  const { data } = useQuery(ServiceFiltersDocument);
  const providers = useAllProviders();
  const optionsOf = useOptions();
  const [, change] = useAddressQuery();
  const choice = (name: string) => (event: ChangeEvent<HTMLSelectElement>) => change({ [name]: event.target.value });
  return (
    <div className="filters" role="group" aria-label={t(m.filters)}>
      <Select name="topic" label={t(m.topic)} required empty={t(m.allTopics)} value={filters.topic ?? ''} onChange={choice('topic')} options={optionsOf(data?.topics ?? [])} />
      <Select name="municipality" label={t(m.municipality)} required empty={t(m.allMunicipalities)} value={filters.municipality ?? ''} onChange={choice('municipality')} options={optionsOf(data?.municipalities ?? [])} />
      <Select name="provider" label={t(m.provider)} required empty={t(m.allProviders)} value={filters.organisation ?? ''} onChange={choice('provider')} options={optionsOf(providers)} />
    </div>
  );
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
