import { useQuery } from '@apollo/client/react';
import { OverdueAnswersDocument, type OverdueAnswersQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { LongTable } from '../network/LongTable.tsx';
import { m } from './answers.messages.ts';

type Row = OverdueAnswersQuery['overdueAnswers'][number];

/** Which departments owe companies an answer, in numbers alone. */
export function OverdueAnswers(): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const { data } = useQuery(OverdueAnswersDocument, { fetchPolicy: 'cache-and-network' });
  if (!data) return null;
  const columns: Column<Row>[] = [
    { key: 'department', header: t(m.department), heading: true, cell: ({ name }) => l(name) },
    { key: 'municipality', header: t(m.municipality), cell: ({ municipalityName }) => l(municipalityName) },
    { key: 'needs', header: t(m.overdueCount), align: 'end', cell: ({ needs }) => f.number(needs) },
    { key: 'longest', header: t(m.longest), align: 'end', cell: ({ longestDays }) => f.number(longestDays) },
  ];
  return (
    <Section id="overdue" title={t(m.overdue)} lead={t(m.overdueLead)}>
      {data.overdueAnswers.length === 0 ? <p>{t(m.overdueNone)}</p> : <LongTable caption={t(m.overdue)} columns={columns} rows={data.overdueAnswers} rowKey={({ department }) => department} />}
    </Section>
  );
}
