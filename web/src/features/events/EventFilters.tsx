import { useQuery } from '@apollo/client/react';
import { EventFiltersDocument, type EventFiltersQuery } from '@luotsi/schema';
import type { ChangeEvent, ReactNode } from 'react';
import { useSite } from '../../app/site.ts';
import { type Localized, useLocalized, useText } from '../../app/text.ts';
import { Select } from '../../ui/Select.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { m } from './events.messages.ts';

/** Each choice takes effect at once; how many events are left is read out below. */
export function EventFilters(): ReactNode {
  const t = useText();
  const l = useLocalized();
  const [query, change] = useAddressQuery();
  const { data } = useQuery(EventFiltersDocument);
  const home = useSite().municipality?.code;
  const topics = [...(data?.topics ?? [])].map(({ code, name }) => ({ value: code, label: l(name) })).sort((one, other) => one.label.localeCompare(other.label));
  const filter = (name: string) => ({
    name,
    value: query.get(name) ?? '',
    onChange: (event: ChangeEvent<HTMLSelectElement>) => change({ [name]: event.target.value }, { replace: true }),
  });
  return (
    <fieldset className="event-filters">
      <legend className="visually-hidden">{t(m.filters)}</legend>
      <Select {...filter('municipality')} label={t(m.municipality)} required empty={t(m.allMunicipalities)} options={municipalityGroups(data, home, l, t(m.otherRegions))} />
      <Select {...filter('topic')} label={t(m.topic)} required empty={t(m.allTopics)} options={topics} />
    </fieldset>
  );
}

/** The own region first: 308 municipalities in one row would hide the dozen that one can drive to for a coffee. */
function municipalityGroups(data: EventFiltersQuery | undefined, home: string | undefined, l: (text: Localized) => string, others: string) {
  const all = data?.municipalities ?? [];
  const region = all.find(({ code }) => code === home)?.region;
  const option = ({ code, name }: (typeof all)[number]) => ({ value: code, label: l(name) });
  if (!region) return all.map(option);
  const near = all.filter((one) => one.region.code === region.code);
  const far = all.filter((one) => one.region.code !== region.code);
  return [
    { label: l(region.name), options: near.map(option) },
    { label: others, options: far.map(option) },
  ];
}
