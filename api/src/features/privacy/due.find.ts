import { DateTime } from 'luxon';
import { dayOf, ZONE } from '../../core/clock.js';
import { endings, endOfRow, holds, type Ending } from '../../core/forget.js';
import { metaOf, tableOf } from '../../core/row.js';
import { raw, sql, type Sql } from '../../core/sql.js';
import type { Counted } from './dueCount.entity.js';

const DAYS = 30;

type OfDay = Pick<Counted, 'day' | 'count'>;
type Ask = (counts: Sql) => Promise<OfDay[]>;

/** By what a count is told from the others. */
export const keyOf = ({ declared, fields, until }: Ending): Omit<Counted, keyof OfDay> => ({ entity: declared.entity.name, fields: fields.join(','), ending: until.end });

/** How many rows of each kind end in the days to come: counted, and nothing of them read. One after the other, because a transaction has one connection. */
export async function countDue(ask: Ask, now: Date): Promise<Counted[]> {
  const counted: Counted[] = [];
  for (const ending of endings()) counted.push(...(await ask(countsOf(ending, now))).map((one) => ({ ...keyOf(ending), ...one })));
  return counted;
}

function countsOf({ declared, fields, until, ...more }: Ending, now: Date): Sql {
  const until30 = DateTime.fromJSDate(now).plus({ days: DAYS }).toJSDate();
  const left = until.end === 'EMPTY' ? holds(declared.entity, fields) : raw('true');
  const ends = sql`select ${endOfRow({ declared, fields, until, ...more }, 'f')} as e from ${raw(`${tableOf(metaOf(declared.entity))} f`)} where ${left}`;
  // What has no beginning ends with the next run.
  const day = sql`greatest((greatest(x.e, ${now}::timestamptz) at time zone ${ZONE})::date, ${dayOf(now)}::date)::text`;
  return sql`select ${day} as day, count(*)::int as count from (${ends}) x where x.e < ${until30}::timestamptz group by 1`;
}
