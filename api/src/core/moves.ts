import type { Move } from './lifecycle.js';
import { asSql, join, raw, sql, type Condition, type Sql } from './sql.js';

/** The moves of a life cycle as a list of JSON, where who may make them is found through other rows and said in SQL. From where they lead is the table's. */
export function movesAs<Name extends string>(table: Readonly<Record<Name, Pick<Move<string, never, never>, 'from'>>>, status: Sql, may: (move: Name) => Condition): Sql {
  const names = Object.keys(table) as Name[];
  const made = names.map((name) => sql`case when ${status} in (${raw(table[name].from.map((state) => `'${state}'`).join(', '))}) and ${asSql(may(name))} then ${raw(`'${name}'`)} end`);
  return sql`array_to_json(array_remove(array[${join(made, ', ')}]::text[], null))`;
}
