import { useQuery } from '@apollo/client/react';
import { NeedsTodayDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { type Message, useText } from '../../app/text.ts';
import { classes } from '../../ui/classes.ts';
import { Link } from '../../ui/Link.tsx';
import { changedQuery } from '../../ui/useAddressQuery.ts';
import { m } from './board.messages.ts';
import { queryOf } from './needFilter.ts';

/** What waits for an answer today, in three numbers that lead to the list; what is late is first there. */
export function NeedsToday({ department }: { department: string | null }): ReactNode {
  const t = useText();
  const { data, previousData } = useQuery(NeedsTodayDocument, { variables: { department }, fetchPolicy: 'cache-and-network' });
  const counts = data ?? previousData;
  const waiting = changedQuery('', { department, view: 'waiting' });
  const decided = changedQuery('', { department, view: 'waiting', ...queryOf({ certainties: ['DECIDED'] }) });
  return (
    <nav className="today" aria-label={t(m.today)}>
      <Figure label={m.todayWaiting} count={counts?.waiting.totalCount} to={waiting} />
      <Figure label={m.todayLate} count={counts?.late.totalCount} to={waiting} urgent />
      <Figure label={m.todayDecided} count={counts?.decided.totalCount} to={decided} />
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
