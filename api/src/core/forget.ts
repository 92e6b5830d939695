import type { EntityProperty } from '@mikro-orm/postgresql';
import { DateTime } from 'luxon';
import { dayOf } from './clock.js';
import { asSystem, command, query, type CommandContext, type Tx } from './command.js';
import { newId } from './ids.js';
import { declarations, isTimed, momentsNeeded, type Declared, type Period, type Timed } from './personal.js';
import { columnOf, metaOf, rowOf, tableOf, type EntityClass } from './row.js';
import { join, raw, render, sql, type Sql } from './sql.js';
import { VISITOR } from './viewer.js';

/** Fields of an entity that end together. */
export interface Ending {
  readonly declared: Declared;
  readonly fields: readonly string[];
  readonly until: Timed<never>;
}

/** What the daily job goes through. */
export function endings(): Ending[] {
  return declarations().flatMap((declared) => declared.keeps.flatMap(({ fields, until }) => (isTimed(until) ? [{ declared, fields, until }] : [])));
}

type Anonymise = (tx: Tx, ids: readonly string[]) => Promise<void>;
/** Rows in one transaction. A person has rows in many tables. */
const mostAtOnce = ({ until }: Ending): number => (until.end === 'ANONYMISE' ? 50 : 1000);

/** Deletes, empties or makes nameless what has ended, some rows in a transaction so that nobody waits; how many is written down. */
export async function forgetEnded(ctx: Omit<CommandContext, 'viewer'>, anonymise: Anonymise, only?: readonly EntityClass[]): Promise<void> {
  for (const ending of endings().filter(({ declared }) => !only || only.includes(declared.entity))) {
    while (Number(await endSome(ctx, ending, anonymise)) === mostAtOnce(ending));
  }
}

function endSome(ctx: Omit<CommandContext, 'viewer'>, ending: Ending, anonymise: Anonymise): Promise<string> {
  return command(asSystem(ctx), 'forget', async (tx) => {
    const count = await end(tx, ending, anonymise);
    await writeDown(tx, ending, count);
    return String(count);
  });
}

async function end(tx: Tx, ending: Ending, anonymise: Anonymise): Promise<number> {
  const { end: way, by } = ending.until;
  if (by) return (await query<{ n: number }>(tx.em, `select ${by}()::int as n`, []))[0]!.n;
  if (way !== 'ANONYMISE') return changed(tx, way === 'DELETE' ? deleteOf(ending, tx.now) : emptyOf(ending, tx.now));
  const rows = await run<{ id: string }>(tx, sql`select ${keyOf(ending)} as id ${ended(ending, tx.now)}`);
  await anonymise(tx, rows.map(({ id }) => id));
  return rows.length;
}

/** Tells for how many rows a purpose has ended; nothing of what they said. */
async function writeDown({ em, now }: Tx, { declared, fields, until }: Ending, count: number): Promise<void> {
  if (count === 0) return;
  const text = `insert into forgotten (id, day, at, entity, fields, ending, count) values ($1, $2, $3, $4, $5, $6, $7)
    on conflict (day, entity, fields, ending) do update set count = forgotten.count + excluded.count, at = excluded.at`;
  await query(em, text, [newId(), dayOf(now), now, declared.entity.name, fields.join(','), until.end, count]);
}

const deleteOf = (ending: Ending, now: Date): Sql => sql`delete from ${tableIn(ending)} where ${primary(ending)} in (select ${keyOf(ending)} ${ended(ending, now)}) returning 1`;
const emptyOf = (ending: Ending, now: Date): Sql => sql`update ${tableIn(ending)} set ${emptied(ending.declared.entity, ending.fields)} where ${primary(ending)} in (select ${keyOf(ending)} ${ended(ending, now)}) returning 1`;

/** The rows whose time is over, and in which there is still something to empty. */
function ended(ending: Ending, now: Date): Sql {
  const { entity } = ending.declared;
  const row = rowOf(entity, 'f') as never;
  const before = sql`${minus(now, ending.until.after)}::timestamptz`;
  const moments = momentsNeeded(entity).map((moment) => sql` and coalesce(${moment(row)} <= ${before}, true)`);
  const more = ending.until.end === 'EMPTY' ? sql` and ${holds(entity, ending.fields)}` : raw('');
  // A share of the rows at a time, and none that somebody is just changing: those go tomorrow.
  return sql`from ${tableIn(ending)} f where ${ending.until.since(row)} <= ${before}${join(moments, '')}${more} limit ${raw(String(mostAtOnce(ending)))} for update of f skip locked`;
}

/** When the fields of a row end, as SQL; null where their time has not begun. */
export function endOfRow({ declared, until }: Ending, alias: string): Sql {
  const row = rowOf(declared.entity, alias) as never;
  const since = until.since(row);
  const moments = momentsNeeded(declared.entity);
  const [unit, n] = Object.entries(until.after)[0] as [string, number];
  const after = raw(`interval '${n} ${unit}'`);
  // Named once where that is enough: it may be found through another row.
  if (moments.length === 0) return sql`(${since}) + ${after}`;
  const latest = moments.reduce<Sql>((sum, moment) => sql`${sum}, ${moment(row)}`, since);
  return sql`case when ${since} is not null then greatest(${latest}) + ${after} end`;
}

/** Whether there is anything in the fields of the row `f`. */
export function holds(entity: EntityClass, fields: readonly string[]): Sql {
  const parts = fields.map((field) => sql`${raw(`f.${columnOf(property(entity, field))}`)} is distinct from ${empty(property(entity, field))}`);
  return sql`(${join(parts, ' or ')})`;
}

/** `a = null, b = ''`: nothing in these fields, in the way that their columns allow. */
export function emptied(entity: EntityClass, fields: readonly string[]): Sql {
  return join(fields.map((field) => sql`${raw(columnOf(property(entity, field)))} = ${empty(property(entity, field))}`), ', ');
}

function empty(one: EntityProperty): Sql {
  if (one.nullable) return raw('null');
  const type = one.columnTypes?.[0] ?? '';
  return raw(type === 'text[]' ? `'{}'::text[]` : type === 'jsonb' ? `'{}'::jsonb` : `''`);
}

function property(entity: EntityClass, name: string): EntityProperty {
  return metaOf(entity).properties[name as never] as EntityProperty;
}

const tableIn = ({ declared }: Ending): Sql => raw(tableOf(metaOf(declared.entity)));
const primary = ({ declared }: Ending): Sql => raw(columnOf(metaOf(declared.entity).getPrimaryProp()));
const keyOf = (ending: Ending): Sql => sql`f.${primary(ending)}`;
const minus = (now: Date, after: Period): Date => DateTime.fromJSDate(now).minus(after).toJSDate();

/** Runs a statement that was put together, in the command's transaction. */
export function run<R>({ em }: Pick<Tx, 'em'>, statement: Sql): Promise<R[]> {
  const { text, params } = render(statement);
  return query<R>(em, text, params.map((param) => param.valueIn({ viewer: VISITOR, variables: {} })));
}

async function changed(tx: Tx, statement: Sql): Promise<number> {
  return (await run(tx, statement)).length;
}
