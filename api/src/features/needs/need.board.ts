import { quarterStart } from '../../core/clock.js';
import type { Row } from '../../core/row.js';
import { sql, type Sql } from '../../core/sql.js';
import type { Need } from './need.entity.js';

/** The quarter in which a need stands on the board: the one in which its time begins, or the current one where it began earlier. */
export function boardQuarter(row: Row<Need>, now: Date): Sql {
  return sql`greatest(date_trunc('quarter', ${row.windowFrom})::date, ${quarterStart(now)}::date)`;
}

/** Its time is not over before the board begins. */
export function notPast(row: Row<Need>, now: Date): Sql {
  return sql`${row.windowTo} >= ${quarterStart(now)}::date`;
}
