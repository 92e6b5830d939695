import type { EntityProperty } from '@mikro-orm/postgresql';
import { join, raw, settled, sql, type Sql } from './sql.js';

/**
 * JSON that SQL writes as text: constant pieces and expressions, which `concat` puts together in one go. That takes
 * PostgreSQL about half the time of its functions that build JSON. An expression gives a text of JSON and is never null.
 */
export class Json {
  constructor(private readonly pieces: readonly (string | Sql)[]) {}

  /** Constants (of the code, never of a request), expressions and other JSON, one after the other. */
  static of(...parts: (string | Sql | Json)[]): Json {
    const pieces: (string | Sql)[] = [];
    for (const part of parts.flatMap((one) => (one instanceof Json ? one.pieces : [one]))) {
      const last = pieces.at(-1);
      if (typeof part === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + part;
      else pieces.push(part);
    }
    return new Json(pieces);
  }

  static object(pairs: readonly (readonly [string, Json])[]): Json {
    return Json.of('{', Json.members(pairs), '}');
  }

  static members(pairs: readonly (readonly [string, Json])[]): Json {
    return Json.of(...pairs.flatMap(([key, value], index) => [`${index === 0 ? '' : ','}${JSON.stringify(key)}:`, value]));
  }

  /** The rows of a query of one column `j`; no rows are an empty list. */
  static list(rows: Sql): Json {
    return Json.of('[', sql`(select string_agg(q.j, ',') from (${rows}) q)`, ']');
  }

  static readonly null = Json.of('null');

  static readonly none = Json.of('[]');

  /** This where the condition holds, and null or something else otherwise. */
  where(condition: Sql, otherwise = Json.null): Json {
    return Json.of(sql`case when ${condition} then ${this.sql} else ${otherwise.sql} end`);
  }

  /** The same with its aliases chosen, for what is kept. */
  settled(prefix: string): Json {
    return new Json(this.pieces.map((piece, index) => (typeof piece === 'string' ? piece : settled(piece, `${prefix}${index}_`))));
  }

  get sql(): Sql {
    const all = this.pieces.map((piece) => (typeof piece === 'string' ? raw(`'${piece.replaceAll("'", "''")}'`) : piece));
    return concat(all);
  }
}

/** PostgreSQL takes at most 100 arguments. */
const MOST_ARGUMENTS = 90;

function concat(pieces: readonly Sql[]): Sql {
  if (pieces.length <= MOST_ARGUMENTS) return sql`concat(${join(pieces, ',')})`;
  const parts: Sql[] = [];
  for (let start = 0; start < pieces.length; start += MOST_ARGUMENTS) parts.push(concat(pieces.slice(start, start + MOST_ARGUMENTS)));
  return concat(parts);
}

/** The JSON of any value. */
export function jsonOf(value: Sql): Json {
  return Json.of(sql`coalesce(to_json(${value})::text,'null')`);
}

/** The JSON of a column, as cheaply as its type allows. */
export function jsonOfColumn(column: Sql, property: EntityProperty): Json {
  const type = property.columnTypes[0]!;
  const isPlain = /^(int|bigint|smallint|json)/.test(type);
  const isQuoted = type === 'uuid' || (property.enum && property.kind === 'scalar' && type === 'text');
  if (!isPlain && !isQuoted) return property.nullable ? jsonOf(column) : Json.of(sql`to_json(${column})`);
  const json = isQuoted ? Json.of('"', column, '"') : Json.of(column);
  if (!property.nullable) return json;
  return isQuoted ? json.where(sql`${column} is not null`) : Json.of(sql`coalesce(${column}::text,'null')`);
}
