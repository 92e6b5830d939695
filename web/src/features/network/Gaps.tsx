import type { OverviewQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { type Format, useFormat } from '../../app/format.ts';
import { type Text, useLocalized, useText } from '../../app/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Section } from '../../ui/Section.tsx';
import { LongTable } from './LongTable.tsx';
import { type Days, TableFile } from './TableFile.tsx';
import { m } from './network.messages.ts';
import { m as words } from './overview.messages.ts';

type Gap = OverviewQuery['networkOverview']['gaps'][number];
type Localize = ReturnType<typeof useLocalized>;

export function Gaps({ gaps, days }: { gaps: readonly Gap[]; days: Days }): ReactNode {
  const t = useText();
  const f = useFormat();
  const l = useLocalized();
  return (
    <Section id="gaps" title={t(m.gaps)} lead={t(m.gapsLead)}>
      {gaps.length === 0 && <EmptyState title={t(m.noGaps)} level={3}>{t(m.noGapsText)}</EmptyState>}
      {gaps.length > 0 && (
        <LongTable
          caption={t(m.gaps)}
          columns={gapColumns(t, f, l)}
          rows={gaps}
          rowKey={(gap) => gap.municipality + gap.topic}
          compact={({ topicName }) => l(topicName)}
          isShort
          actions={<TableFile of={t(m.gaps)} asked={{ ...days, table: 'gaps' }} />}
        />
      )}
    </Section>
  );
}

function gapColumns(t: Text, f: Format, l: Localize): Column<Gap>[] {
  return [
    { key: 'topic', header: t(m.topic), heading: true, cell: ({ topicName }) => l(topicName) },
    { key: 'municipality', header: t(m.municipality), narrow: 'beside', cell: ({ municipalityName }) => l(municipalityName) },
    { key: 'needs', header: t(m.openNeeds), align: 'end', cell: ({ openNeeds }) => f.number(openNeeds) },
    { key: 'searches', header: t(words.searches), align: 'end', cell: ({ searches }) => f.number(searches) },
    { key: 'services', header: t(m.services), align: 'end', cell: ({ services }) => f.number(services) },
    { key: 'near', header: t(m.nearServices), align: 'end', narrow: 'more', cell: ({ nearServices }) => f.number(nearServices) },
  ];
}
