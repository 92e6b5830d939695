import type { InsightPageQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { StackedBars } from '../../ui/StackedBars.tsx';
import type { ThemeRow } from './figures.ts';
import { m } from './insight.messages.ts';

/** Which themes bring people, and which bring new ones. */
export function Themes({ themes, topics }: { themes: readonly ThemeRow[]; topics: InsightPageQuery['topics'] }): ReactNode {
  const t = useText();
  const f = useFormat();
  const l = useLocalized();
  if (themes.length === 0) return null;
  const nameOf = (code: string) => l(topics.find((topic) => topic.code === code)?.name) || code;
  const bars = themes.filter(({ came }) => came > 0).map(({ topic, came }) => ({ key: topic, label: nameOf(topic), values: { came } }));
  const names = ['events', 'registered', 'came', 'newCompanies', 'needs'] as const;
  const value = (theme: ThemeRow, key: (typeof names)[number]) => (key === 'needs' ? theme.needsRecorded : theme[key]);
  const columns: Column<ThemeRow>[] = [
    { key: 'theme', header: t(m.theme), heading: true, cell: ({ topic }) => nameOf(topic) },
    ...names.map((key): Column<ThemeRow> => ({ key, header: t(m[key]), align: 'end', cell: (theme) => f.number(value(theme, key)) })),
  ];
  return (
    <Section title={t(m.themes)} lead={t(m.themesLead)}>
      {bars.length > 0 && <StackedBars alt={t(m.themesPicture)} series={[{ key: 'came', label: t(m.came) }]} bars={bars} />}
      <DataTable caption={t(m.themes)} hideCaption columns={columns} rows={themes} rowKey={({ topic }) => topic} />
    </Section>
  );
}
