import { useQuery } from '@apollo/client/react';
import { IndustryNamesDocument, ServiceFiltersDocument } from '@luotsi/schema';
import { useLocalized } from '../../app/text.ts';
import type { Reason } from './Reasons.tsx';

/** Names of the topics or industries that a reason speaks of; fetched only where one does. */
export function useVocabularyNames({ kind, values }: Reason): string {
  const l = useLocalized();
  const { data: filters } = useQuery(ServiceFiltersDocument, { skip: kind !== 'TOPIC' });
  const { data: industries } = useQuery(IndustryNamesDocument, { skip: kind !== 'INDUSTRY' });
  const known = (kind === 'TOPIC' ? filters?.topics : industries?.industries) ?? [];
  return values.flatMap((code) => known.find((one) => one.code === code)?.name ?? []).map(l).join(', ');
}
