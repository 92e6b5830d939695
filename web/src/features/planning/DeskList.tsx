import type { DeskEventFragment, DeskPileFragment } from '@luotsi/schema';
import type { DeskPile } from '@luotsi/schema/types';
import { MoreOfPileDocument } from '@luotsi/schema';
import { useApolloClient } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { type Format, useFormat } from '../../app/format.ts';
import { hasRole, useSession } from '../../app/session.tsx';
import { type Text, useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Link } from '../../ui/Link.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatusTag } from '../../ui/Tag.tsx';
import { kindWords } from '../events/eventWords.ts';
import { hasStarted, missingWords, stateWords } from './deskWords.ts';
import type { AskedMove } from './MoveDialog.tsx';
import { NextMove } from './NextMove.tsx';
import { m } from './planning.messages.ts';
import { useHosted } from './useHosted.ts';

type OnMove = (event: DeskEventFragment, move: AskedMove) => void;
type Props = { pile: DeskPile; found: DeskPileFragment; onMove: OnMove };

/** One pile of the desk: its events in the order in which they are to be taken up. */
export function DeskList({ pile, found, onMove }: Props): ReactNode {
  const words: Words = { t: useText(), l: useLocalized(), f: useFormat() };
  const hosted = useHosted();
  const { viewer } = useSession();
  const more = useMore(pile, found);
  const columns = [eventColumn(words), ...(hosted.length > 1 || hasRole(viewer, 'COORDINATOR') ? [placeColumn(words)] : []), ...stateColumns(words), nextColumn(words, onMove)];
  if (found.edges.length === 0 && hosted.length === 0) return null;
  if (found.edges.length === 0) return <EmptyState title={words.t(m.nothingComing)} icon="coffee" actions={<LinkButton kind="secondary" to="/planning/themes">{words.t(m.themes)}</LinkButton>}>{words.t(m.nothingComingText)}</EmptyState>;
  return (
    <Section title={words.t(m[pile])} lead={words.t(m[`${pile}_lead`])}>
      <DataTable caption={words.t(m[pile])} hideCaption columns={columns} rows={found.edges.map(({ node }) => node)} rowKey={({ id }) => id} />
      {found.pageInfo.hasNextPage && <Pager shown={found.edges.length} total={found.totalCount} hasMore pending={more.loading} onMore={more.load} />}
    </Section>
  );
}

function useMore(pile: DeskPile, { pageInfo }: DeskPileFragment) {
  const client = useApolloClient();
  const [loading, setLoading] = useState(false);
  const load = () => {
    setLoading(true);
    // What comes joins the pile in the cache, from which the page is drawn.
    void client
      .query({ query: MoreOfPileDocument, variables: { pile, after: pageInfo.endCursor ?? null }, fetchPolicy: 'network-only' })
      .catch(() => undefined)
      .finally(() => setLoading(false));
  };
  return { loading, load };
}

type Words = { t: Text; l: ReturnType<typeof useLocalized>; f: Format };
type Row = Column<DeskEventFragment>;

function eventColumn({ t, l, f }: Words): Row {
  return {
    key: 'event',
    header: t(m.event),
    heading: true,
    cell: (event) => (
      <>
        <Link to={`/events/${event.id}/change`}>{l(event.title) || t(m.untitled)}</Link>
        <span className="second-line">
          {f.dateRange(event.startsAt, event.endsAt)}
          {event.kind !== 'COFFEE' && `, ${t(kindWords[event.kind])}`}
          {event.networkOnly && `, ${t(m.networkOnly)}`}
        </span>
      </>
    ),
  };
}

function placeColumn({ t, l }: Words): Row {
  return { key: 'municipality', header: t(m.municipality), cell: ({ municipality }) => l(municipality.name) };
}

function stateColumns({ t }: Words): Row[] {
  return [
    { key: 'state', header: t(m.state), cell: (event) => <State event={event} /> },
    { key: 'seats', header: t(m.seats), align: 'end', cell: ({ seatsTaken: taken, capacity }) => t(m.seatsOf, { taken, capacity }) },
    { key: 'queue', header: t(m.queue), align: 'end', cell: ({ queueLength }) => queueLength },
  ];
}

function State({ event }: { event: DeskEventFragment }): ReactNode {
  const t = useText();
  const state = stateWords(event);
  const isDraft = event.status === 'DRAFT';
  const what = isDraft ? missingWords(event, t) : '';
  return (
    <>
      <StatusTag tone={state.tone}>{t(state.message)}</StatusTag>
      {isDraft && hasStarted(event) && <span className="second-line">{t(m.timePassed)}</span>}
      {what && <span className="second-line">{t(m.missing, { what })}</span>}
    </>
  );
}

function nextColumn({ t }: Words, onMove: OnMove): Row {
  return { key: 'next', header: t(m.next), cell: (event) => <NextMove event={event} onMove={(move) => onMove(event, move)} /> };
}
