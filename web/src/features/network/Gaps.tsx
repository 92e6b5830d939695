import type { NetworkPageQuery } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { type Format, useFormat } from '../../app/format.ts';
import { type Text, useLocalized, useText } from '../../app/text.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Section } from '../../ui/Section.tsx';
import { m } from './network.messages.ts';

type Gap = NetworkPageQuery['networkFigures']['gaps'][number];
type Localize = ReturnType<typeof useLocalized>;

const atFirst = 15;

export function Gaps({ gaps }: { gaps: readonly Gap[] }): ReactNode {
  const t = useText();
  const f = useFormat();
  const l = useLocalized();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? gaps : gaps.slice(0, atFirst);
  const more = <Pager shown={shown.length} total={gaps.length} hasMore={shown.length < gaps.length} onMore={() => setWhole(true)} label={t(m.showAll)} />;
  return (
    <Section title={t(m.gaps)} lead={t(m.gapsLead)}>
      {gaps.length === 0 && <EmptyState title={t(m.noGaps)} level={3}>{t(m.noGapsText)}</EmptyState>}
      {gaps.length > 0 && <DataTable caption={t(m.gaps)} hideCaption columns={gapColumns(t, f, l)} rows={shown} rowKey={(gap) => gap.municipality + gap.topic} footer={more} />}
    </Section>
  );
}

function gapColumns(t: Text, f: Format, l: Localize): Column<Gap>[] {
  return [
    { key: 'topic', header: t(m.topic), heading: true, cell: ({ topicName }) => l(topicName) },
    { key: 'municipality', header: t(m.municipality), cell: ({ municipalityName }) => l(municipalityName) },
    { key: 'needs', header: t(m.openNeeds), align: 'end', cell: ({ openNeeds }) => f.number(openNeeds) },
    { key: 'services', header: t(m.services), align: 'end', cell: ({ services }) => f.number(services) },
    { key: 'near', header: t(m.nearServices), align: 'end', cell: ({ nearServices }) => f.number(nearServices) },
  ];
}
