import { ReferenceKind, type EntityProperty } from '@mikro-orm/postgresql';
import { nowOf } from '../../core/clock.js';
import type { Language, Localized } from '../../core/localized.js';
import { declarations, type Declared } from '../../core/personal.js';
import type { ReadContext } from '../../core/read.js';
import { Refusal } from '../../core/refusal.js';
import { columnOf, metaOf, rowOf, tableOf } from '../../core/row.js';
import { join, raw, sql, type Sql } from '../../core/sql.js';
import { oneRow } from '../../core/statement.js';
import { boundOf } from './bound.find.js';
import { fieldLabels } from './fields.types.js';
import { isSecret, kindOf } from './privacy.rules.js';
import type { Bound, MyData, OwnEntry } from './privacy.types.js';
import { textOf } from './values.rules.js';

const SHOWN = 20;
/** More than this of one kind are not read into one answer; who has so many is told how many there are. */
const MOST = 10_000;

type Row = { readonly '#': string } & Record<string, unknown>;
interface Found {
  readonly declared: Declared;
  readonly count: number;
  readonly rows: readonly Row[];
}

/** What the portal has of who asks, to read. */
export async function myData(ctx: ReadContext & { readonly language: Language }): Promise<MyData> {
  const person = signedIn(ctx);
  const ask = async (text: string, values: readonly unknown[]) => (await ctx.pool.query<Bound>(text, [...values])).rows;
  const [found, bound] = await Promise.all([findOwn(ctx, person, SHOWN), boundOf(ask, person, nowOf(ctx))]);
  return { kinds: found.map(({ declared, count, rows }) => ({ kind: kindOf(ownOf(declared)), count, entries: rows.map((row) => entryOf(row, ctx.language)) })), bound };
}

/** The same, all of it, for another program to read. */
export async function myDataAsJson(ctx: ReadContext, language: Language): Promise<string> {
  const found = await findOwn(ctx, signedIn(ctx), MOST);
  const kinds = found.map(({ declared, count, rows }) => {
    const { key, title, keeps } = kindOf(ownOf(declared));
    const kept = keeps.filter(({ fields }) => fields.some((field) => !isSecret(field)));
    return { kind: key, title: title[language], count, keeps: kept.map(({ fields, purpose, until }) => ({ fields: fields.filter((one) => !isSecret(one)), purpose: purpose[language], until: until[language] })), entries: rows.map(({ '#': id, ...values }) => ({ id, ...values })) };
  });
  return `${JSON.stringify({ made: nowOf(ctx).toISOString(), language, kinds }, null, 2)}\n`;
}

const ownOf = (declared: Declared): Declared => ({ ...declared, keeps: declared.keeps.filter(({ ofOthers }) => !ofOthers) });

function signedIn({ viewer }: ReadContext): string {
  if (!viewer.personId) throw new Refusal('SIGN_IN_FIRST');
  return viewer.personId;
}

async function findOwn(ctx: ReadContext, person: string, most: number): Promise<Found[]> {
  const email = sql`(select email from person where id = ${person}::uuid)`;
  const found = await Promise.all(declarations().filter(({ of }) => of).map((declared) => findKind(ctx, declared, { id: sql`${person}::uuid`, email }, most)));
  return found.filter(({ count }) => count > 0);
}

async function findKind(ctx: ReadContext, declared: Declared, whom: { id: Sql; email: Sql }, most: number): Promise<Found> {
  const meta = metaOf(declared.entity);
  const key = raw(`f.${columnOf(meta.getPrimaryProp())}`);
  const from = sql`${raw(`${tableOf(meta)} f`)} where ${declared.of!(rowOf(declared.entity, 'f') as never, whom)}`;
  const told = columnsTold(declared).map((one) => sql`${raw(`'${one.name}'`)}, ${valueOf(one)}`);
  const object = sql`jsonb_strip_nulls(jsonb_build_object(${join([sql`'#', ${key}`, ...told], ', ')}))`;
  const rows = sql`select ${object} as j from ${from} order by ${key} desc limit ${raw(String(most))}`;
  const [count, json] = (await oneRow(ctx, {}, sql`select (select count(*)::int from ${from}), (select coalesce(jsonb_agg(x.j), '[]')::text from (${rows}) x)`)) as [number, string];
  return { declared, count, rows: JSON.parse(json) as Row[] };
}

/** All columns that say something to their person: no keys, no other people, nothing that is told to others only. */
function columnsTold({ entity, untold = [], none }: Declared): EntityProperty[] {
  const hidden: readonly string[] = untold;
  const isTold = (one: EntityProperty) => one.persist !== false && !one.primary && !isSecret(one.name) && !hidden.includes(one.name) && !(none as readonly string[]).includes(one.name) && (one.kind === ReferenceKind.SCALAR ? !(one.columnTypes?.[0] ?? '').startsWith('uuid') : nameOf(one) !== null);
  return metaOf(entity).props.filter(isTold);
}

/** The name of what a relation leads to, where that has one and is no person. */
function nameOf({ kind, targetMeta }: EntityProperty): EntityProperty | null {
  if (kind !== ReferenceKind.MANY_TO_ONE || !targetMeta || targetMeta.className === 'Person') return null;
  return (targetMeta.properties['name' as never] ?? targetMeta.properties['title' as never] ?? null) as EntityProperty | null;
}

function valueOf(one: EntityProperty): Sql {
  const column = raw(`f.${columnOf(one)}`);
  const name = nameOf(one);
  if (!name) return column;
  const target = one.targetMeta!;
  return sql`(select n.${raw(columnOf(name))} from ${raw(`${tableOf(target)} n where n.${columnOf(target.getPrimaryProp())}`)} = ${column})`;
}

function entryOf({ '#': id, ...values }: Row, language: Language): OwnEntry {
  const told = Object.entries(values).flatMap(([field, value]) => {
    const label = fieldLabels[field] as Localized | undefined;
    const text = label ? textOf(value, language) : null;
    return label && text ? [{ field, label: label[language], text }] : [];
  });
  return { id, values: told };
}
