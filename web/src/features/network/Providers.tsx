import type { ReactNode } from 'react';
import { type Format, useFormat } from '../../app/format.ts';
import { type Text, useLocalized, useText } from '../../app/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { LongTable } from './LongTable.tsx';
import { type Days, numberOr, TableFile } from './TableFile.tsx';
import { m } from './overview.messages.ts';
import { lateOf, latestFirst, type Provider } from './worst.ts';

export function Providers({ rows, days }: { rows: readonly Provider[]; days: Days }): ReactNode {
  const t = useText();
  const f = useFormat();
  const l = useLocalized();
  const file = <TableFile address="/referrals/figures.csv" of={t(m.providers)} asked={{ ...days, by: 'PROVIDER' }} />;
  return (
    <div className="overview-part">
      <Section id="providers" title={t(m.providers)} lead={t(m.providersLead)}>
        {rows.length === 0 ? <p>{t(m.noProviders)}</p> : <LongTable caption={t(m.providers)} columns={columnsOf(t, f, l)} rows={latestFirst(rows)} rowKey={({ key }) => key} compact={(row) => nameOf(row, l)} isShort actions={file} />}
      </Section>
    </div>
  );
}

function columnsOf(t: Text, f: Format, l: ReturnType<typeof useLocalized>): Column<Provider>[] {
  const number = (key: 'open' | 'accepted' | 'declined' | 'medianDaysToAccept' | 'medianDaysToMeet', narrow?: 'more'): Column<Provider> => ({ key, header: t(m[key]), align: 'end', ...(narrow && { narrow }), cell: ({ counts }) => numberOr(f, counts?.[key] ?? null) });
  const late = ({ counts }: Provider) => (counts && counts.promised > 0 ? t(m.lateOf, { late: lateOf(counts), n: counts.promised }) : '–');
  return [
    { key: 'name', header: t(m.provider), heading: true, cell: (row) => nameOf(row, l) },
    { key: 'late', header: t(m.acceptedLate), align: 'end', cell: late },
    number('open'),
    { key: 'sent', header: t(m.sentShort), align: 'end', narrow: 'more', cell: ({ sent }) => f.number(sent) },
    number('accepted', 'more'),
    number('declined', 'more'),
    number('medianDaysToAccept', 'more'),
    number('medianDaysToMeet', 'more'),
  ];
}

const nameOf = ({ name, key }: Provider, l: ReturnType<typeof useLocalized>): string => (name ? l(name) : key);
