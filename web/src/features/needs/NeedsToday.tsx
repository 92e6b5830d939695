import { useQuery } from '@apollo/client/react';
import { NeedsTodayDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocation } from '../../app/address.tsx';
import { useFormat } from '../../app/format.ts';
import { type Message, useText } from '../../app/text.ts';
import { classes } from '../../ui/classes.ts';
import { Link } from '../../ui/Link.tsx';
import { changedQuery } from '../../ui/useAddressQuery.ts';
import { m } from './board.messages.ts';
import { filterOf, type Narrowing, queryOf, useNarrowing } from './needFilter.ts';
import type { View } from './needWords.ts';

/** What waits for an answer today, in three numbers. Each counts what the list then shows: of what it is narrowed to, no more. */
export function NeedsToday({ department }: { department: string | null }): ReactNode {
  const t = useText();
  const { search } = useLocation();
  const { narrowing } = useNarrowing();
  const decided: Narrowing = { ...narrowing, certainties: ['DECIDED'] };
  const { data, previousData } = useQuery(NeedsTodayDocument, { variables: { department, filter: filterOf(narrowing), decided: filterOf(decided) }, fetchPolicy: 'cache-and-network' });
  const counts = data ?? previousData;
  const view = (name: View, changes: Partial<Narrowing> = {}) => changedQuery(search, { department, view: name, ...queryOf(changes) });
  return (
    <nav className="today" aria-label={t(m.today)}>
      <Figure label={m.todayWaiting} count={counts?.waiting.totalCount} to={view('waiting')} />
      <Figure label={m.todayLate} count={counts?.late.totalCount} to={view('late')} urgent />
      <Figure label={m.todayDecided} count={counts?.decided.totalCount} to={view('waiting', { certainties: ['DECIDED'] })} />
    </nav>
  );
}

function Figure({ label, count, to, urgent = false }: { label: Message; count: number | undefined; to: string; urgent?: boolean }): ReactNode {
  const t = useText();
  const f = useFormat();
  return (
    <Link to={`${to}#list`} className={classes('today-figure', urgent && Boolean(count) && 'today-urgent')}>
      <span className="today-count">{count === undefined ? '–' : f.number(count)}</span> <span>{t(label)}</span>
    </Link>
  );
}
