import type { Condition, Sql } from './sql.js';
import type { EntityClass, Row } from './row.js';
import type { ReadContext } from './statement.js';
import type { Me } from './visibility.js';

export interface Order<T> {
  readonly by: (row: Row<T>) => Sql;
  /** PostgreSQL's type of the value, for the cursor. */
  readonly type: 'uuid' | 'text' | 'timestamptz' | 'date' | 'int' | 'bigint';
  readonly descending?: boolean;
}

interface ValueField<T> {
  readonly kind: 'value';
  readonly of: (row: Row<T>, me: Me, argument: (name: string) => Sql) => Sql;
}
interface ListField<T, C> {
  readonly kind: 'list' | 'one';
  readonly of: EntityClass<C>;
  readonly where: (child: Row<C>, row: Row<T>, me: Me) => Condition;
  readonly orderBy: readonly Order<C>[];
  /** Who sees these rows, said with the row at hand, where that comes to the same as their own rule: it is then not asked for each. */
  readonly seenBy?: (row: Row<T>, me: Me) => Condition;
  /** Rules of the listed entity's guarded fields, said with the row at hand instead of being looked up for each. */
  readonly fields?: Readonly<Record<string, (row: Row<T>, me: Me) => Condition>>;
}
/** Several figures of a row that one subquery computes: `of` gives it, in parentheses, with these columns. */
export interface Figures<T> {
  readonly name: string;
  readonly columns: readonly string[];
  readonly of: (row: Row<T>) => Sql;
}
interface FigureField<T> {
  readonly kind: 'figure';
  readonly figures: Figures<T>;
  readonly of: (row: Row<T>, figures: Record<string, Sql>) => Sql;
}
export interface RuleField {
  readonly kind: 'rule';
  /** The columns that the rule looks at for a viewer; relations come as objects of their key. */
  readonly needs: (me: Me) => readonly string[];
  readonly answer: (facts: never, ctx: ReadContext) => unknown;
}
export type ReadableField = ValueField<never> | FigureField<never> | ListField<never, never> | RuleField;

const fields = new Map<EntityClass, Map<string, ReadableField>>();

function add(entity: EntityClass, name: string, field: ReadableField): void {
  const known = fields.get(entity) ?? new Map<string, ReadableField>();
  if (known.has(name)) throw new Error(`${entity.name}.${name} is defined twice.`);
  known.set(name, field);
  fields.set(entity, known);
}

export function readableField(entity: EntityClass, name: string): ReadableField | undefined {
  return fields.get(entity)?.get(name);
}

export function readableFieldsOf(entity: EntityClass): ReadonlyMap<string, ReadableField> {
  return fields.get(entity) ?? new Map();
}

/** A field whose value SQL computes: a number, a text, or JSON of the field's whole type. */
export function valueField<T>(entity: EntityClass<T>, name: string, of: ValueField<T>['of']): void {
  add(entity as EntityClass, name, { kind: 'value', of } as ReadableField);
}

/** A field whose value is one of several figures that are computed together. */
export function figureField<T>(entity: EntityClass<T>, name: string, figures: Figures<T>, of: FigureField<T>['of']): void {
  add(entity as EntityClass, name, { kind: 'figure', figures, of } as unknown as ReadableField);
}

/** A list of another entity's rows; with an argument `first` where the schema gives it one, at most 50. */
export function listField<T, C>(entity: EntityClass<T>, name: string, list: Omit<ListField<T, C>, 'kind'>): void {
  add(entity as EntityClass, name, { ...list, kind: 'list' } as unknown as ReadableField);
}

/** The first of another entity's rows, or null. */
export function oneField<T, C>(entity: EntityClass<T>, name: string, one: Omit<ListField<T, C>, 'kind'>): void {
  add(entity as EntityClass, name, { ...one, kind: 'one' } as unknown as ReadableField);
}

/** A field that a pure rule answers, the same rule that the command insists on: a value, an enum value or a list of them. */
export function ruleField<T, F>(entity: EntityClass<T>, name: string, needs: Needs<T>, answer: (facts: F, ctx: ReadContext) => unknown): void {
  add(entity as EntityClass, name, { kind: 'rule', needs: typeof needs === 'function' ? needs : () => needs, answer } as ReadableField);
}

/** What a rule looks at; by the viewer, where it asks something costly of some only. */
type Needs<T> = readonly (keyof T & string)[] | ((me: Me) => readonly (keyof T & string)[]);

/** Where a row carries what the rules of its fields look at. */
export const factsKey = '#facts';

/** The body of a field resolver that exists for the schema only: the value comes with the row. */
export function readWithRow(): never {
  throw new Error('This field is answered by the reading side.');
}
