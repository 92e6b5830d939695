import type { FigureCountsFragment, FiguresPageQuery } from '@luotsi/schema';
import type { ReferralGrouping } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { type Format, useFormat } from '../../app/format.ts';
import { type Text, useLocalized, useText } from '../../app/text.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { m } from './figures.messages.ts';

type Group = FiguresPageQuery['referralFigures']['rows'][number];
type Named = Group & { label: string };

/** The same steps for each provider, service, topic, municipality or month. */
export function GroupsPart({ rows, by }: { rows: readonly Group[] | null; by: ReferralGrouping }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  if (!rows) return <Section title={t(m[`by${by}`])}><Skeleton kind="table" /></Section>;
  const hidden = rows.some(({ counts }) => !counts);
  const named = rows.map((row) => ({ ...row, label: by === 'MONTH' ? f.month(`${row.key}-15`) : row.name ? l(row.name) : row.key || '–' }));
  return (
    <Section title={t(m[`by${by}`])} lead={hidden ? t(m.dash) : undefined}>
      <DataTable caption={t(m[`by${by}`])} hideCaption columns={groupColumns(t, f, t(m[by]))} rows={named} rowKey={({ key }) => key} />
    </Section>
  );
}

function groupColumns(t: Text, f: Format, heading: string): Column<Named>[] {
  const number = (key: string, header: string, of: (counts: FigureCountsFragment) => number | null): Column<Named> => ({
    key,
    header,
    align: 'end',
    cell: ({ counts }) => {
      const value = counts && of(counts);
      return value === null ? '–' : f.number(value);
    },
  });
  return [
    { key: 'name', header: heading, heading: true, cell: ({ label }) => label },
    { key: 'sent', header: t(m.sent), align: 'end', cell: ({ sent }) => f.number(sent) },
    number('accepted', t(m.accepted), ({ accepted }) => accepted),
    number('met', t(m.met), ({ met }) => met),
    number('helped', t(m.helped), ({ helped }) => helped),
    number('confirmed', t(m.confirmed), ({ confirmedUseful }) => confirmedUseful),
    number('advised', t(m.answered), ({ advised }) => advised),
    number('declined', t(m.declined), ({ declined }) => declined),
    number('open', t(m.open), ({ open }) => open),
    number('median', t(m.daysToAccept), ({ medianDaysToAccept }) => medianDaysToAccept),
  ];
}
