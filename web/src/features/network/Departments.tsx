import type { OverviewQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { type Format, useFormat } from '../../app/format.ts';
import { type Text, useLocalized, useText } from '../../app/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { LongTable } from './LongTable.tsx';
import { type Days, numberOr, TableFile } from './TableFile.tsx';
import { m } from './overview.messages.ts';

type Department = OverviewQuery['networkOverview']['departments'][number];

export function Departments({ departments, days }: { departments: readonly Department[]; days: Days }): ReactNode {
  const t = useText();
  const f = useFormat();
  const l = useLocalized();
  const file = <TableFile of={t(m.departments)} asked={{ ...days, table: 'departments' }} />;
  return (
    <div className="overview-part">
      <Section id="departments" title={t(m.departments)} lead={t(m.departmentsLead)}>
        {departments.length === 0 ? <p>{t(m.noDepartments)}</p> : <LongTable caption={t(m.departments)} columns={columnsOf(t, f, l)} rows={departments} rowKey={({ id }) => id} compact={(row) => nameOf(row, l)} isShort actions={file} />}
      </Section>
    </div>
  );
}

function columnsOf(t: Text, f: Format, l: ReturnType<typeof useLocalized>): Column<Department>[] {
  type Key = 'late' | 'longestDaysLate' | 'came' | 'open' | 'acknowledged' | 'answered' | 'notPossible' | 'medianDaysToAcknowledge' | 'medianDaysToAnswer';
  const number = (narrow?: 'more') => (key: Key): Column<Department> => ({ key, header: t(m[key]), align: 'end', ...(narrow && { narrow }), cell: (row) => numberOr(f, row[key]) });
  return [
    { key: 'name', header: t(m.department), heading: true, cell: (row) => nameOf(row, l) },
    ...(['late', 'longestDaysLate'] as const).map(number()),
    ...(['came', 'open', 'acknowledged', 'answered', 'notPossible', 'medianDaysToAcknowledge', 'medianDaysToAnswer'] as const).map(number('more')),
  ];
}

const nameOf = ({ name, municipalityName }: Department, l: ReturnType<typeof useLocalized>): string => `${l(municipalityName)}: ${l(name)}`;
