import { dayOf, quarterStart, ZONE } from '../../core/clock.js';
import { isUuid } from '../../core/ids.js';
import type { Order } from '../../core/readable.js';
import { linked, type Row } from '../../core/row.js';
import { allOf, raw, sql, type Condition, type Sql } from '../../core/sql.js';
import type { Me } from '../../core/visibility.js';
import { Need } from './need.entity.js';
import { ofCompaniesShownAs } from './need.rules.js';
import type { NeedFilter } from './savedView.entity.js';
import { firstMomentInTime } from './overdue.rules.js';
import type { Amounts } from './board.types.js';

/** The quarter in which a need stands on the board: the one in which its time begins, or the current one where it began earlier. */
export function boardQuarter(row: Row<Need>, now: Date): Sql {
  return sql`greatest(date_trunc('quarter', ${row.windowFrom})::date, ${quarterStart(now)}::date)`;
}

/** Its time is not over before the board begins. */
export function notPast(row: Row<Need>, now: Date): Sql {
  return sql`${row.windowTo} >= ${quarterStart(now)}::date`;
}

/** What lists, boards and sums have in common: the same words find the same needs. */
export function asksFor(row: Row<Need>, me: Me, filter: NeedFilter | null | undefined, now: Date): Condition {
  const { certainties, statuses, topic, quarter } = filter ?? {};
  return allOf(
    topic ? sql`${row.topic} = ${topic}` : true,
    statuses?.length ? sql`${row.status} = any(${statuses})` : true,
    certainties?.length ? sql`${row.certainty} = any(${certainties})` : true,
    quarter ? allOf(notPast(row, now), sql`${boardQuarter(row, now)} = ${quarter}::date`) : true,
    ofCompaniesShownAs(row, me, filter ?? {}),
  );
}

export const addressedTo = (row: Row<Need>, department: string | null | undefined): Condition =>
  department ? isUuid(department) && linked(Need, row.id, 'departments', (id) => sql`${id} = ${department}`) : true;

const began = (row: Row<Need>): Sql => sql`coalesce(${row.handedOverAt}, ${row.recordedAt})`;

/** The same as `overdueSince` says of one need. */
export function isOverdue(row: Row<Need>, now: Date): Sql {
  const today = dayOf(now);
  return sql`(${row.status} = 'ACKNOWLEDGED' and ${row.answerPromisedOn} < ${today}::date or ${row.status} = 'OPEN' and ${began(row)} < ${firstMomentInTime(today)}::timestamptz)`;
}

/** Where nobody has promised a day, two weeks stand for the ten working days: an order has no need of holidays. */
export const byAnswerDue: readonly Order<Need>[] = [
  { by: (row) => sql`case ${row.status} when 'ACKNOWLEDGED' then ${row.answerPromisedOn} when 'OPEN' then (${began(row)} at time zone ${raw(`'${ZONE}'`)})::date + 14 else '9999-12-31'::date end`, type: 'date' },
  { by: (row) => row.windowFrom, type: 'date' },
  { by: (row) => row.id, type: 'uuid' },
];

export const byTime: readonly Order<Need>[] = [
  { by: (row) => row.windowFrom, type: 'date' },
  { by: (row) => row.id, type: 'uuid' },
];

const MOST_QUARTERS = 8;

export interface BoardAsk {
  department: string | null;
  quarters: number;
  filter: NeedFilter | null;
  now: Date;
}

/** The needs of the coming quarters that still wait for something. */
export function onBoard(row: Row<Need>, me: Me, { department, quarters, filter, now }: BoardAsk): Condition {
  const end = quarterStart(now, Math.min(Math.max(quarters, 1), MOST_QUARTERS));
  return allOf(
    notPast(row, now),
    sql`${row.windowFrom} < ${end}::date and ${row.status} not in ('FULFILLED', 'DROPPED')`,
    addressedTo(row, department),
    asksFor(row, me, filter, now),
  );
}

/** How much is needed together: what a cell of the board and a row of the sums count alike. */
export const amounts = (row: Row<Need>): Record<keyof Amounts, Sql> => ({
  needs: raw('count(*)::int'),
  plotM2: sql`coalesce(sum(${row.plotM2}), 0)`,
  premisesM2: sql`coalesce(sum(${row.premisesM2}), 0)`,
  jobs: sql`coalesce(sum(${row.jobs}), 0)`,
  investmentCents: sql`coalesce(sum(${row.investmentCents}), 0)`,
  powerMw: sql`coalesce(sum(${row.powerMw}), 0)`,
});
