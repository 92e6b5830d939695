import { dayOf, nowOf, ZONE } from '../../core/clock.js';
import type { Localized } from '../../core/localized.js';
import { readFigures, type ReadContext } from '../../core/read.js';
import { linked, valueOf, type Row } from '../../core/row.js';
import { sql, type Sql } from '../../core/sql.js';
import { Department } from '../organisations/organisation.entity.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';
import { Need } from './need.entity.js';
import { answerDueOn, daysBetween, firstMomentInTime } from './overdue.rules.js';
import type { OverdueAnswers } from './overdue.types.js';

/** Counts the answers that departments owe since a day that has passed; whoever asks has seen to it that the reader may know them. */
export async function overdueByDepartment(ctx: ReadContext): Promise<OverdueAnswers[]> {
  const today = dayOf(nowOf(ctx));
  const found = await readFigures<Department, Counted>(ctx, Department, { ofAll: true, columns: (row) => columnsOf(row, today) });
  return found
    .filter(({ promised, unseen }) => promised + unseen > 0)
    .map((one) => overdueOf(one, today))
    .sort((a, b) => b.needs - a.needs || b.longestDays - a.longestDays);
}

interface Counted {
  department: string;
  name: Localized;
  municipality: string;
  municipalityName: Localized;
  promised: number;
  promisedOn: string | null;
  unseen: number;
  unseenFrom: string | null;
}

function columnsOf(row: Row<Department>, today: string): Record<string, Sql> {
  const of = (value: (need: Row<Need>) => Sql, which: (need: Row<Need>) => Sql): Sql =>
    valueOf(Need, value, (need) => sql`${which(need)} and ${linked(Need, need.id, 'departments', (id) => sql`${id} = ${row.id}`)}`);
  const start = firstMomentInTime(today);
  const began = (need: Row<Need>) => sql`coalesce(${need.handedOverAt}, ${need.recordedAt})`;
  const promised = (need: Row<Need>) => sql`${need.status} = 'ACKNOWLEDGED' and ${need.answerPromisedOn} < ${today}::date`;
  const unseen = (need: Row<Need>) => sql`${need.status} = 'OPEN' and ${began(need)} < ${start}::timestamptz`;
  const count = () => sql`count(*)::int`;
  return {
    department: row.id,
    name: row.name,
    municipality: row.municipality,
    municipalityName: valueOf(Municipality, (one) => one.name, (one) => sql`${one.code} = ${row.municipality}`),
    promised: of(count, promised),
    promisedOn: of((need) => sql`min(${need.answerPromisedOn})`, promised),
    unseen: of(count, unseen),
    unseenFrom: of((need) => sql`(min(${began(need)}) at time zone ${ZONE})::date`, unseen),
  };
}

function overdueOf({ department, name, municipality, municipalityName, promised, promisedOn, unseen, unseenFrom }: Counted, today: string): OverdueAnswers {
  const seenBy = unseenFrom && answerDueOn({ status: 'OPEN', answerPromisedOn: null, recordedAt: `${unseenFrom}T10:00:00Z`, handedOverAt: null });
  const since = [promisedOn, seenBy].filter((day): day is string => Boolean(day)).sort()[0]!;
  return { department, name, municipality, municipalityName, needs: promised + unseen, longestDays: daysBetween(since, today) };
}
