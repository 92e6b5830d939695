import { useQuery } from '@apollo/client/react';
import { NeedBoardDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocation } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useText } from '../../app/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Link } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { changedQuery, useAddressQuery } from '../../ui/useAddressQuery.ts';
import { HeatTable } from './HeatTable.tsx';
import { m as board } from './board.messages.ts';
import { filterOf, isNarrowed, useNarrowing } from './needFilter.ts';
import { NeedSums } from './NeedSums.tsx';
import { m } from './needs.messages.ts';
import { quarterStarts } from './quarters.ts';

const YEAR = 4;
const TWO_YEARS = 8;

/** The coming quarters at one look; each number opens the needs behind it in the list below. */
export function NeedBoard({ department }: { department: string | null }): ReactNode {
  const t = useText();
  const [query] = useAddressQuery();
  const quarters = query.get('quarters') === String(TWO_YEARS) ? TWO_YEARS : YEAR;
  const { narrowing } = useNarrowing();
  // Topic and quarter are chosen on the board: it goes on showing all of them.
  const filter = filterOf({ ...narrowing, topic: null, quarter: null });
  const { data: found, previousData, error } = useQuery(NeedBoardDocument, { variables: { department, quarters, filter }, fetchPolicy: 'cache-and-network' });
  const data = found ?? previousData;
  if (error && !data) return <ErrorPage error={error} />;
  return (
    <Section title={t(m.boardTitle)}>
      {!data && <Skeleton kind="table" count={8} />}
      {data?.needBoard.length === 0 && <EmptyBoard />}
      {data && data.needBoard.length > 0 && <HeatTable cells={data.needBoard} topics={data.topics} quarters={quarterStarts(quarters)} />}
      <BoardBelow quarters={quarters} />
      {data && <NeedSums sums={data.needSums} quarters={quarterStarts(quarters)} />}
    </Section>
  );
}

function EmptyBoard(): ReactNode {
  const t = useText();
  const { narrowing } = useNarrowing();
  const narrowed = isNarrowed({ ...narrowing, topic: null, quarter: null });
  return <EmptyState title={t(narrowed ? board.noneSuch : m.boardEmpty)} icon={narrowed ? 'search' : 'calendar'} level={3}>{t(narrowed ? board.noneSuchText : m.boardEmptyText)}</EmptyState>;
}

function BoardBelow({ quarters }: { quarters: number }): ReactNode {
  const t = useText();
  const { search } = useLocation();
  const other = quarters === YEAR ? TWO_YEARS : YEAR;
  const to = changedQuery(search, { quarters: other === YEAR ? null : String(other), quarter: null }) || '?';
  return (
    <div className="board-below">
      <p>{t(m.legend)}</p>
      <Link to={to}>{t(other === YEAR ? m.oneYear : m.twoYears)}</Link>
    </div>
  );
}
