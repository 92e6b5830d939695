import type { ReactNode } from 'react';
import { RichText } from '../../app/RichText.tsx';
import { useText } from '../../app/text.ts';
import { Link } from '../../ui/Link.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { BrowseServices } from './BrowseServices.tsx';
import { m } from './directory.messages.ts';
import { ServiceFilters } from './ServiceFilters.tsx';
import { ServiceResults } from './ServiceResults.tsx';
import './directory.css';

export type Filters = { search: string | null; topic: string | null; municipality: string | null; organisation: string | null };

/** Without a filter it shows the ways in; with one, the services. All filters live in the address. */
export function ServicesPage(): ReactNode {
  const t = useText();
  const [query, change] = useAddressQuery();
  const filters: Filters = { search: query.get('q'), topic: query.get('topic'), municipality: query.get('municipality'), organisation: query.get('provider') };
  const filtered = Object.values(filters).some(Boolean);
  return (
    <>
      <PageHeader title={t(m.title)} lead={t(m.lead)} />
      <SearchField label={t(m.search)} defaultValue={filters.search ?? ''} onSearch={(q) => change({ q: q.slice(0, 100) })} />
      <ServiceFilters filters={filters} />
      <p>
        <RichText message={m.findInstead} parts={{ find: <Link to="/find" /> }} />
      </p>
      {filtered ? <ServiceResults filters={filters} /> : <BrowseServices />}
    </>
  );
}
