import { useQuery } from '@apollo/client/react';
import { BulletinChoicesDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { Select } from '../../ui/Select.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { useOptions } from './BulletinFields.tsx';
import { m } from './bulletins.messages.ts';

export function BulletinFilters(): ReactNode {
  const t = useText();
  const optionsOf = useOptions();
  const { data } = useQuery(BulletinChoicesDocument);
  const [query, change] = useAddressQuery();
  const filter = (name: 'topic' | 'municipality', empty: string, options: { value: string; label: string }[]) => (
    <Select name={`filter-${name}`} label={t(m[name])} required empty={empty} value={query.get(name) ?? ''} onChange={(event) => change({ [name]: event.target.value })} options={options} />
  );
  return (
    <div className="bulletin-filters" role="group" aria-label={t(m.filters)}>
      {filter('topic', t(m.allTopics), optionsOf(data?.topics ?? []))}
      {filter('municipality', t(m.allMunicipalities), optionsOf(data?.municipalities ?? []))}
    </div>
  );
}
