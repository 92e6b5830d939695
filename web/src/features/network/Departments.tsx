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
  return (
    <div className="overview-part">
      <Section id="departments" title={t(m.departments)} lead={t(m.departmentsLead)} actions={<TableFile of={t(m.departments)} asked={{ ...days, table: 'departments' }} />}>
        {departments.length === 0 ? <p>{t(m.noDepartments)}</p> : <LongTable caption={t(m.departments)} columns={columnsOf(t, f, l)} rows={departments} rowKey={({ id }) => id} />}
      </Section>
    </div>
  );
}

function columnsOf(t: Text, f: Format, l: ReturnType<typeof useLocalized>): Column<Department>[] {
  const number = (key: 'came' | 'open' | 'acknowledged' | 'answered' | 'notPossible' | 'medianDaysToAcknowledge' | 'medianDaysToAnswer'): Column<Department> => ({ key, header: t(m[key]), align: 'end', cell: (row) => numberOr(f, row[key]) });
  return [
    { key: 'name', header: t(m.department), heading: true, cell: ({ name, municipalityName }) => `${l(municipalityName)}: ${l(name)}` },
    ...(['came', 'open', 'acknowledged', 'answered', 'notPossible', 'medianDaysToAcknowledge', 'medianDaysToAnswer'] as const).map(number),
  ];
}
