import type { GapFiguresQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocation } from '../../app/address.tsx';
import { type Format, useFormat } from '../../app/format.ts';
import { type Text, useLocalized, useText } from '../../app/text.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Link } from '../../ui/Link.tsx';
import { changedQuery } from '../../ui/useAddressQuery.ts';
import type { GapFilterValues } from './GapFilters.tsx';
import { m } from './gaps.messages.ts';
import { type GapPlace, type GapRow, gapTable } from './gapTable.ts';

type Words = { t: Text; f: Format; l: ReturnType<typeof useLocalized>; search: string; filters: GapFilterValues };

/** So many columns are read with ease; the rest stands together in one. */
const MOST_PLACES = 6;

/** Topics by municipalities; each figure opens the list behind it. */
export function GapFigures({ figures, filters }: { figures: GapFiguresQuery['routingGapFigures']; filters: GapFilterValues }): ReactNode {
  const words: Words = { t: useText(), f: useFormat(), l: useLocalized(), search: useLocation().search, filters };
  const { places, rows, hasOthers } = gapTable(figures, MOST_PLACES);
  const columns = [topicColumn(words), ...places.map((place) => placeColumn(words, place)), ...(hasOthers ? [othersColumn(words)] : []), totalColumn(words)];
  return <DataTable caption={words.t(m.figures)} hideCaption columns={columns} rows={rows} rowKey={({ topic }) => topic ?? ''} />;
}

/** Left out where the rows are cards. */
const none = <span className="gap-none">–</span>;

function topicColumn({ t, l, search }: Words): Column<GapRow> {
  return {
    key: 'topic',
    header: t(m.topic),
    heading: true,
    cell: ({ topic, name }) => (topic ? <Link to={listOf(search, { topic, municipality: null })}>{l(name)}</Link> : t(m.noTopic)),
  };
}

function placeColumn({ t, f, l, search, filters }: Words, place: GapPlace): Column<GapRow> {
  const name = place.code ? l(place.name) : t(m.noMunicipality);
  return {
    key: place.code ?? 'unknown',
    header: name,
    align: 'end',
    cell: ({ topic, name: topicName, times }) => {
      const n = times.get(place.code) ?? 0;
      if (n === 0) return none;
      if (!topic || !place.code) return f.number(n);
      const current = filters.topic === topic && filters.municipality === place.code;
      return (
        <Link to={listOf(search, { topic, municipality: place.code })} aria-label={t(m.cell, { topic: l(topicName), place: name, n })} aria-current={current || undefined}>
          {f.number(n)}
        </Link>
      );
    },
  };
}

function othersColumn({ t, f }: Words): Column<GapRow> {
  return { key: 'others', header: t(m.others), align: 'end', cell: ({ others }) => (others === 0 ? none : f.number(others)) };
}

function totalColumn({ t, f }: Words): Column<GapRow> {
  return { key: 'total', header: t(m.total), align: 'end', cell: ({ total }) => <strong>{f.number(total)}</strong> };
}

function listOf(search: string, filters: { topic: string; municipality: string | null }): string {
  return `${changedQuery(search, filters)}#list`;
}
