import type { ReactNode } from 'react';
import { type Format, useFormat } from '../../app/format.ts';
import { type Localized, type Text, useLocalized, useText } from '../../app/text.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Link } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import { StackedBars } from '../../ui/StackedBars.tsx';
import type { EventRow } from './figures.ts';
import { m } from './insight.messages.ts';

/** Is it always the same people? Event by event over the year. */
export function FacesOfYear({ events, isHost }: { events: readonly EventRow[]; isHost: boolean }): ReactNode {
  const t = useText();
  const f = useFormat();
  const l = useLocalized();
  const visited = events.filter(({ came }) => came > 0);
  const sum = (key: 'newCompanies' | 'returningCompanies') => visited.reduce((all, event) => all + event[key], 0);
  const bars = visited.map((event) => ({ key: event.event, label: `${f.day(event.startsAt)} ${l(event.title)}`, values: { fresh: event.newCompanies, back: event.returningCompanies } }));
  const series = [{ key: 'fresh', label: t(m.newCompanies) }, { key: 'back', label: t(m.returningCompanies) }];
  return (
    <Section title={t(m.faces)} lead={t(m.facesLead)}>
      {visited.length === 0 ? <p>{t(m.noneCame)}</p> : <StackedBars alt={t(m.facesPicture, { fresh: sum('newCompanies'), back: sum('returningCompanies') })} series={series} bars={bars} />}
      <DataTable caption={t(m.faces)} hideCaption columns={faceColumns(t, f, l, isHost)} rows={events} rowKey={({ event }) => event} />
    </Section>
  );
}

export function eventColumn(t: Text, f: Format, l: (text: Localized) => string, isHost: boolean): Column<EventRow> {
  return {
    key: 'event',
    header: t(m.event),
    heading: true,
    cell: ({ event, title, startsAt }) => (
      <>
        <Link to={`/events/${event}${isHost ? '/insight' : ''}`}>{l(title)}</Link>
        <span className="second-line">{f.day(startsAt)}</span>
      </>
    ),
  };
}

function faceColumns(t: Text, f: Format, l: (text: Localized) => string, isHost: boolean): Column<EventRow>[] {
  const names = ['registered', 'came', 'walkIns', 'noShows', 'newCompanies', 'returningCompanies', 'newPeople', 'returningPeople'] as const;
  return [eventColumn(t, f, l, isHost), ...names.map((key): Column<EventRow> => ({ key, header: t(m[key]), align: 'end', cell: (event) => f.number(event[key]) }))];
}
