import type { OverviewQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { type Format, useFormat } from '../../app/format.ts';
import { type Text, useLocalized, useText } from '../../app/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { LongTable } from './LongTable.tsx';
import { type Days, numberOr, TableFile } from './TableFile.tsx';
import { m } from './overview.messages.ts';

type Provider = OverviewQuery['referralFigures']['rows'][number];

export function Providers({ rows, days }: { rows: readonly Provider[]; days: Days }): ReactNode {
  const t = useText();
  const f = useFormat();
  const l = useLocalized();
  const file = <TableFile address="/referrals/figures.csv" of={t(m.providers)} asked={{ ...days, by: 'PROVIDER' }} />;
  return (
    <div className="overview-part">
      <Section id="providers" title={t(m.providers)} lead={t(m.providersLead)} actions={file}>
        {rows.length === 0 ? <p>{t(m.noProviders)}</p> : <LongTable caption={t(m.providers)} columns={columnsOf(t, f, l)} rows={rows} rowKey={({ key }) => key} />}
      </Section>
    </div>
  );
}

function columnsOf(t: Text, f: Format, l: ReturnType<typeof useLocalized>): Column<Provider>[] {
  const number = (key: 'open' | 'accepted' | 'declined' | 'medianDaysToAccept' | 'medianDaysToMeet'): Column<Provider> => ({ key, header: t(m[key]), align: 'end', cell: ({ counts }) => numberOr(f, counts?.[key] ?? null) });
  const kept = ({ counts }: Provider) => (counts && counts.promised > 0 ? t(m.keptOf, { kept: counts.keptPromise, n: counts.promised }) : '–');
  return [
    { key: 'name', header: t(m.provider), heading: true, cell: ({ name, key }) => (name ? l(name) : key) },
    { key: 'sent', header: t(m.sentShort), align: 'end', cell: ({ sent }) => f.number(sent) },
    number('open'),
    number('accepted'),
    number('declined'),
    number('medianDaysToAccept'),
    number('medianDaysToMeet'),
    { key: 'kept', header: t(m.keptPromise), align: 'end', cell: kept },
  ];
}
