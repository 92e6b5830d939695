import { DateTime } from 'luxon';
import { dayOf, nowOf } from '../../core/clock.js';
import { endings } from '../../core/forget.js';
import type { ReadContext } from '../../core/read.js';
import { rowOf, tableNameOf } from '../../core/row.js';
import { raw, sql, type Sql } from '../../core/sql.js';
import { oneRow } from '../../core/statement.js';
import { countDue, keyOf } from './due.find.js';
import { DueCount, type Counted } from './dueCount.entity.js';
import { kindOf } from './privacy.rules.js';
import type { DueToForget } from './privacy.types.js';

/** A count that is older was not made by last night's job, which then does not run here: it is counted anew. */
const FRESH_HOURS = 36;

/** As it was counted last night, and anew where it was not. */
export async function dueToForget(ctx: ReadContext): Promise<DueToForget[]> {
  const counts = (await lastCount(ctx))?.counts ?? (await countDue((statement) => rowsOf(ctx, statement), nowOf(ctx)));
  const due = endings().flatMap((ending) => {
    const { entity, fields, ending: way } = keyOf(ending);
    const kind = kindOf({ ...ending.declared, keeps: ending.declared.keeps.filter((keep) => keep.until === (ending.until as unknown)) });
    const own = counts.filter((one) => one.entity === entity && one.fields === fields && one.ending === way);
    return [...byDay(own, dayOf(nowOf(ctx)))].map(([day, count]) => ({ kind, ending: way, day, count }));
  });
  return due.sort((a, b) => a.day.localeCompare(b.day) || a.kind.title.fi.localeCompare(b.kind.title.fi, 'fi'));
}

export async function dueCountedAt(ctx: ReadContext): Promise<Date | null> {
  return (await lastCount(ctx))?.countedAt ?? null;
}

/** What was to end before today ends with the next run. */
function byDay(counts: readonly Counted[], today: string): Map<string, number> {
  const days = new Map<string, number>();
  for (const { day, count } of counts) {
    const at = day < today ? today : day;
    days.set(at, (days.get(at) ?? 0) + count);
  }
  return days;
}

async function lastCount(ctx: ReadContext): Promise<{ countedAt: Date; counts: Counted[] } | null> {
  const row = rowOf(DueCount, 'd');
  const since = DateTime.fromJSDate(nowOf(ctx)).minus({ hours: FRESH_HOURS }).toJSDate();
  const [last] = await rowsOf<{ countedAt: string; counts: Counted[] }>(ctx, sql`select ${row.countedAt} as "countedAt", ${row.counts} as counts from ${raw(`${tableNameOf(DueCount)} d`)} where ${row.countedAt} > ${since}::timestamptz`);
  return last ? { ...last, countedAt: new Date(last.countedAt) } : null;
}

async function rowsOf<R>(ctx: ReadContext, statement: Sql): Promise<R[]> {
  const [json] = (await oneRow(ctx, {}, sql`select coalesce(json_agg(c), '[]')::text from (${statement}) c`)) as [string];
  return JSON.parse(json) as R[];
}
