import type { ReactNode } from 'react';
import { type Format, useFormat } from '../../app/format.ts';
import { type Localized, type Text, useLocalized, useText } from '../../app/text.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Section } from '../../ui/Section.tsx';
import type { EventRow } from './figures.ts';
import { m } from './insight.messages.ts';

/** Departments, needs and feedback, event by event. */
export function AfterOfYear({ events }: { events: readonly EventRow[] }): ReactNode {
  const t = useText();
  const f = useFormat();
  const l = useLocalized();
  const columns = afterColumns(t, f, l);
  return (
    <Section title={t(m.after)} lead={t(m.afterLead)}>
      <DataTable caption={t(m.after)} hideCaption columns={columns} rows={events} rowKey={({ event }) => event} />
    </Section>
  );
}

function afterColumns(t: Text, f: Format, l: (text: Localized) => string): Column<EventRow>[] {
  return [
    { key: 'event', header: t(m.event), heading: true, cell: ({ title, startsAt }) => <>{l(title)}<span className="second-line">{f.day(startsAt)}</span></> },
    { key: 'departments', header: t(m.departments), align: 'end', cell: ({ departmentsPresent, departmentsComing, departmentsAsked }) => `${departmentsPresent} / ${departmentsComing} / ${departmentsAsked}` },
    { key: 'needs', header: t(m.needsColumn), align: 'end', cell: ({ needsAnswered, needsRecorded }) => `${needsAnswered} / ${needsRecorded}` },
    { key: 'useful', header: t(m.useful), align: 'end', cell: ({ useful, feedbackAnswers }) => (useful === null ? '–' : `${f.number(useful)} (${t(m.ofAnswers, { n: feedbackAnswers })})`) },
  ];
}
