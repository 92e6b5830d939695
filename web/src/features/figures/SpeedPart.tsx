import type { FiguresPageQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { type Format, useFormat } from '../../app/format.ts';
import { type Text, useText } from '../../app/text.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { m } from './figures.messages.ts';

type Times = NonNullable<FiguresPageQuery['referralFigures']['network']>;
type Row = { key: string; label: string; own: readonly [number | null, number | null]; network: readonly [number | null, number | null] };

/** Own times beside those of the whole network. */
export function SpeedPart({ own, network }: { own: Times; network: Times | null }): ReactNode {
  const t = useText();
  const f = useFormat();
  const pair = (times: Times | null, what: 'Accept' | 'Meet') => [times?.[`medianDaysTo${what}`] ?? null, times?.[`slowDaysTo${what}`] ?? null] as const;
  const rows: Row[] = [
    { key: 'accept', label: t(m.toAccept), own: pair(own, 'Accept'), network: pair(network, 'Accept') },
    { key: 'meet', label: t(m.toMeet), own: pair(own, 'Meet'), network: pair(network, 'Meet') },
  ];
  return (
    <Section title={t(m.speed)} lead={t(m.speedLead)}>
      <DataTable caption={t(m.speed)} hideCaption columns={speedColumns(t, f, network !== null)} rows={rows} rowKey={({ key }) => key} />
    </Section>
  );
}

function speedColumns(t: Text, f: Format, hasNetwork: boolean): Column<Row>[] {
  const days = (n: number | null) => (n === null ? t(m.unknown) : t(m.days, { n: f.number(n) }));
  return [
    { key: 'step', header: t(m.step), heading: true, cell: ({ label }) => label },
    { key: 'median', header: t(m.median), align: 'end', cell: ({ own: [n] }) => days(n) },
    { key: 'slow', header: t(m.slow), align: 'end', cell: ({ own: [, n] }) => days(n) },
    ...(hasNetwork
      ? [
          { key: 'networkMedian', header: t(m.networkMedian), align: 'end' as const, cell: ({ network: [n] }: Row) => days(n) },
          { key: 'networkSlow', header: t(m.networkSlow), align: 'end' as const, cell: ({ network: [, n] }: Row) => days(n) },
        ]
      : []),
  ];
}
