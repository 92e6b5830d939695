import type { ReactNode } from 'react';
import { type Language, useLanguage } from '../../app/language.ts';
import { monthsText } from '../../app/months.ts';
import { type Text, useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Link } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import type { Summarised } from './SummaryPage.tsx';
import { m } from './summary.messages.ts';

type Heard = Summarised['needsHeard'][number];

/** What was written down there, to look at while writing: without who said it. */
export function NeedsHeard({ event: { id, needsHeard, status } }: { event: Summarised }): ReactNode {
  const words = { t: useText(), l: useLocalized(), language: useLanguage() };
  const { t } = words;
  const record = <LinkButton kind="secondary" icon="plus" to={`/events/${id}/heard`}>{t(m.toHeard)}</LinkButton>;
  if (needsHeard.length === 0 && status === 'SUMMARISED') return null;
  return (
    <Section title={t(m.heard)} lead={needsHeard.length > 0 && t(m.heardLead)} actions={needsHeard.length > 0 && record}>
      {needsHeard.length === 0 && <EmptyState level={3} title={t(m.nothingHeard)} actions={record}>{t(m.nothingHeardText)}</EmptyState>}
      {needsHeard.length > 0 && <DataTable caption={t(m.heard)} hideCaption columns={columns(words)} rows={needsHeard} rowKey={(need) => need.id} />}
    </Section>
  );
}

function columns({ t, l, language }: { t: Text; l: ReturnType<typeof useLocalized>; language: Language }): Column<Heard>[] {
  return [
    {
      key: 'need',
      header: t(m.need),
      heading: true,
      cell: (need) => (
        <Link to={`/needs/${need.id}`} lang={need.language.toLowerCase()}>
          {need.title}
        </Link>
      ),
    },
    { key: 'topic', header: t(m.topic), cell: ({ topic }) => l(topic.name) },
    { key: 'departments', header: t(m.departments), cell: ({ departments }) => departments.map(({ name }) => l(name)).join(', ') || '–' },
    { key: 'when', header: t(m.when), cell: ({ windowFrom, windowTo }) => monthsText(language, windowFrom, windowTo) },
  ];
}
