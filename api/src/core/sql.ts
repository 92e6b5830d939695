import type { Viewer } from './viewer.js';

/** What a compiled statement gets each time it runs. */
export interface Scope {
  readonly viewer: Viewer;
  readonly variables: Record<string, unknown>;
}

/** A value that is bound when the statement runs. */
export class Param {
  constructor(readonly valueIn: (scope: Scope) => unknown) {}
}

type Chunk = string | Param | ((nextAlias: () => string) => Sql);

/** A piece of SQL with its values kept apart from its text. */
export class Sql {
  constructor(readonly chunks: readonly Chunk[]) {}
}

/** A tagged template: pieces of SQL are put in place, every other value is bound as a parameter, never as text. */
export function sql(texts: TemplateStringsArray, ...values: unknown[]): Sql {
  const chunks: Chunk[] = [];
  texts.forEach((text, index) => {
    chunks.push(text);
    if (index >= values.length) return;
    const value = values[index];
    if (value instanceof Sql) chunks.push(...value.chunks);
    else chunks.push(value instanceof Param ? value : new Param(() => value));
  });
  return new Sql(chunks);
}

/** Text that comes from the code itself (names, operators); never from a request. */
export function raw(text: string): Sql {
  return new Sql([text]);
}

export function join(parts: readonly Sql[], separator: string): Sql {
  return new Sql(parts.flatMap((part, index) => (index === 0 ? part.chunks : [separator, ...part.chunks])));
}

/** A condition that is known while the statement is being made: `true` and `false` leave no SQL behind. */
export type Condition = Sql | boolean;

export function anyOf(...conditions: Condition[]): Condition {
  if (conditions.includes(true)) return true;
  const parts = conditions.filter((one): one is Sql => one instanceof Sql);
  if (parts.length === 0) return false;
  return parts.length === 1 ? parts[0]! : sql`(${join(parts, ' or ')})`;
}

export function allOf(...conditions: Condition[]): Condition {
  if (conditions.includes(false)) return false;
  const parts = conditions.filter((one): one is Sql => one instanceof Sql);
  if (parts.length === 0) return true;
  return parts.length === 1 ? parts[0]! : sql`(${join(parts, ' and ')})`;
}

export function asSql(condition: Condition): Sql {
  return condition instanceof Sql ? condition : raw(String(condition));
}

/** The text of a statement and what is to be bound to its $1, $2, … */
export interface Statement {
  readonly text: string;
  readonly params: readonly Param[];
}

/** The text of a statement; a value that stands in it several times is bound once. */
export function render(statement: Sql): Statement {
  const { chunks, params } = numbered(statement);
  return { text: chunks.map((chunk) => (typeof chunk === 'number' ? `$${chunk}` : chunk)).join(''), params };
}

/** The pieces of a statement's text, with the numbers of the values that stand between them. */
export function numbered(statement: Sql): { chunks: (string | number)[]; params: Param[] } {
  const numbers = new Map<Param, number>();
  const chunks: (string | number)[] = [];
  walk(statement, 's', (chunk) => chunks.push(typeof chunk === 'string' ? chunk : (numbers.get(chunk) ?? number(numbers, chunk))));
  return { chunks, params: [...numbers.keys()] };
}

function number(numbers: Map<Param, number>, param: Param): number {
  numbers.set(param, numbers.size + 1);
  return numbers.size;
}

/** The same SQL in as few pieces as can be, its aliases chosen: what is kept for many requests is put together once. */
export function settled(statement: Sql, prefix: string): Sql {
  const chunks: (string | Param)[] = [];
  walk(statement, prefix, (chunk) => {
    if (typeof chunk === 'string' && typeof chunks.at(-1) === 'string') chunks[chunks.length - 1] += chunk;
    else chunks.push(chunk);
  });
  return new Sql(chunks);
}

/** Each piece in its order; those that need an alias of their own get one that begins with the prefix. */
function walk(statement: Sql, prefix: string, visit: (chunk: string | Param) => void): void {
  let aliases = 0;
  const nextAlias = () => `${prefix}${++aliases}`;
  const add = (piece: Sql): void => {
    for (const chunk of piece.chunks) {
      if (typeof chunk === 'function') add(chunk(nextAlias));
      else visit(chunk);
    }
  };
  add(statement);
}
