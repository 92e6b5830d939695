import { DateTime } from 'luxon';
import { Audit } from '../../core/audit.entity.js';
import { ZONE } from '../../core/clock.js';
import { csvRows, csvTable } from '../../core/csv.js';
import { contains, type Language } from '../../core/localized.js';
import type { ReadContext } from '../../core/read.js';
import { insist } from '../../core/refusal.js';
import { exists, rowOf, tableNameOf, type Row } from '../../core/row.js';
import { allOf, anyOf, asSql, raw, render, sql, type Condition, type Sql } from '../../core/sql.js';
import { Person } from '../people/person.entity.js';
import { commandsCalled, inWords } from './auditWords.rules.js';
import type { AuditLogArgs } from './privacy.inputs.js';
import { refusalToRegister } from './privacy.rules.js';

export type AuditAsked = Pick<AuditLogArgs, 'from' | 'to' | 'command' | 'entity' | 'thing' | 'person'>;

/** Whom it was done by, as long as they are known. */
export const nameOfBy = (row: Row<Audit>): Sql => sql`(select nullif(p.name, '') from person p where p.id = ${row.by})`;
/** What was changed, by the names of the fields; what they said is told nowhere. */
export const fieldsOf = (row: Row<Audit>): Sql => sql`(select coalesce(string_agg(k, ', ' order by k), '') from jsonb_object_keys(coalesce(${row.after}, ${row.before}, '{}')) k)`;

export function auditFilter(asked: AuditAsked): (row: Row<Audit>) => Condition {
  const start = (day: string, days = 0) => DateTime.fromISO(day, { zone: ZONE }).plus({ days }).toJSDate();
  return (row) =>
    allOf(
      asked.from ? sql`${row.at} >= ${start(asked.from)}::timestamptz` : true,
      asked.to ? sql`${row.at} < ${start(asked.to, 1)}::timestamptz` : true,
      asked.command?.trim() ? anyOf(contains(row.command, asked.command), sql`${row.command} = any(${commandsCalled(asked.command)}::text[])`) : true,
      asked.entity ? sql`${row.entity} = ${asked.entity}` : true,
      asked.thing?.trim() ? sql`${row.entityId} = ${asked.thing.trim()}` : true,
      asked.person?.trim() ? exists(Person, (p) => allOf(sql`${p.id} = ${row.by}`, anyOf(contains(p.name, asked.person!), contains(p.email, asked.person!)))) : true,
    );
}

interface Line {
  readonly id: string;
  readonly at: string;
  readonly name: string | null;
  readonly command: string;
  readonly entity: string;
  readonly entityId: string;
  readonly change: string;
  readonly fields: string;
}

const PAGE = 1000;

/** The last columns are the program's words, for who searches or counts by them. */
const HEADINGS: Record<Language, readonly string[]> = {
  fi: ['Aika', 'Kuka', 'Toiminto', 'Kohde', 'Kohteen tunniste', 'Muutos', 'Kentät', 'Toiminto (ohjelman sana)', 'Kohde (ohjelman sana)', 'Muutos (ohjelman sana)', 'Kentät (ohjelman sanat)'],
  sv: ['Tid', 'Vem', 'Åtgärd', 'Objekt', 'Objektets id', 'Ändring', 'Fält', 'Åtgärd (programmets ord)', 'Objekt (programmets ord)', 'Ändring (programmets ord)', 'Fält (programmets ord)'],
  en: ['When', 'Who', 'What was done', 'Kind', 'Id', 'Change', 'Fields', 'What was done (program’s word)', 'Kind (program’s word)', 'Change (program’s word)', 'Fields (program’s words)'],
};

/** The log as a table for spreadsheets, in pieces, the newest first. */
export function auditAsCsv(ctx: ReadContext, asked: AuditAsked, language: Language): AsyncIterable<string> {
  insist(refusalToRegister(ctx.viewer));
  const say = inWords(language);
  const cells = ({ at, name, command, entity, entityId, change, fields }: Line) => [at, name, say.command(command), say.entity(entity), entityId, say.change(change), say.fields(fields), command, entity, change, fields];
  return (async function* () {
    yield csvTable(HEADINGS[language], [], language);
    for (let after: Line | null = null; ; ) {
      const lines: Line[] = await linesAfter(ctx, asked, after);
      yield csvRows(lines.map(cells), language);
      if (lines.length < PAGE) return;
      after = lines.at(-1)!;
    }
  })();
}

async function linesAfter(ctx: ReadContext, asked: AuditAsked, after: Line | null): Promise<Line[]> {
  const row = rowOf(Audit, 'a');
  const later = after ? sql`(${row.at}, ${row.id}) < (${after.at}::timestamptz, ${after.id}::uuid)` : true;
  const statement = sql`select ${row.id}, ${row.at}::text as at, ${nameOfBy(row)} as name, ${row.command}, ${row.entity}, ${row.entityId} as "entityId", ${row.change}, ${fieldsOf(row)} as fields
    from ${raw(`${tableNameOf(Audit)} a`)} where ${asSql(allOf(auditFilter(asked)(row), later))} order by ${row.at} desc, ${row.id} desc limit ${raw(String(PAGE))}`;
  const { text, params } = render(statement);
  return (await ctx.pool.query<Line>(text, params.map((param) => param.valueIn({ viewer: ctx.viewer, variables: {} })))).rows;
}
