import { allOf, anyOf, Param, raw, sql, type Condition, type Sql } from './sql.js';
import { metaOf, rowOf, type EntityClass, type Row } from './row.js';
import type { Viewer } from './viewer.js';

/**
 * The viewer as conditions see them: roles are known while a statement is made, everything personal is bound when it
 * runs. So one compiled statement serves all viewers with the same roles and cannot carry one viewer's values to another.
 */
export interface Me {
  readonly person: Sql;
  readonly signedIn: boolean;
  has(role: string): boolean;
  /** The condition that a column is one of the things to which the viewer's role is tied: `me.holds('ADVISER', row.municipality)`. */
  holds(role: string, column: Sql): Condition;
}

export function meOf(viewer: Viewer): Me {
  return {
    person,
    signedIn: viewer.isSignedIn,
    has: (role) => viewer.has(role),
    holds: (role, column) => {
      if (!viewer.has(role)) return false;
      // With one thing to compare with, PostgreSQL can walk an index in its order instead of sorting.
      return viewer.holdsOne(role) ? sql`${column} = ${boundFor(`one ${role}`, role, ([one]) => one)}` : sql`${column} = any(${boundFor(`all ${role}`, role, (all) => all)})`;
    },
  };
}

// One parameter for each role in the whole process: a statement that asks for it in ten places binds it once.
const person = sql`${new Param((scope) => scope.viewer.personId)}::uuid`;
const bound = new Map<string, Sql>();

function boundFor(key: string, role: string, pick: (scopes: readonly string[]) => unknown): Sql {
  let value = bound.get(key);
  if (!value) bound.set(key, (value = sql`${new Param((scope) => pick(scope.viewer.scopes(role)))}`));
  return value;
}

type Rule<T> = (row: Row<T>, me: Me) => Condition;

const entityRules = new Map<EntityClass, Rule<never>[]>();
const fieldRules = new Map<EntityClass, Map<string, Rule<never>>>();

/**
 * Says who sees a row. An entity without such a rule cannot be read at all. A later feature may open an earlier
 * feature's entity to more people by a rule of its own: one of the rules is enough.
 */
export function visible<T>(entity: EntityClass<T>, rule: Rule<T>): void {
  const rules = entityRules.get(entity as EntityClass) ?? [];
  entityRules.set(entity as EntityClass, [...rules, rule as Rule<never>]);
}

/** Says who sees some columns or relations of a visible row; for others they are null, in filters as in answers. */
export function visibleFields<T>(entity: EntityClass<T>, fields: readonly (keyof T & string)[], rule: Rule<T>): void {
  const rules = fieldRules.get(entity as EntityClass) ?? new Map<string, Rule<never>>();
  for (const field of fields) rules.set(field, rule as Rule<never>);
  fieldRules.set(entity as EntityClass, rules);
}

const implied = new Map<EntityClass, Set<string>>();

/**
 * Says that whoever sees these relations of a row sees their targets too, because the rules of the two say the same: the
 * target's own rule is then not asked again. Only for relations that have a rule of their own, `visibleFields`.
 */
export function targetsSeenWith<T>(entity: EntityClass<T>, relations: readonly (keyof T & string)[]): void {
  for (const relation of relations) if (!fieldRules.get(entity as EntityClass)?.has(relation)) throw new Error(`${entity.name}.${relation} has no rule of its own.`);
  implied.set(entity as EntityClass, new Set([...(implied.get(entity as EntityClass) ?? []), ...relations]));
}

export function isTargetSeenWith(entity: EntityClass, relation: string): boolean {
  return implied.get(entity)?.has(relation) ?? false;
}

export function hasVisibility(entity: EntityClass): boolean {
  return entityRules.has(entity);
}

export function rowCondition(entity: EntityClass, alias: string, me: Me): Condition {
  const rules = entityRules.get(entity);
  if (!rules) throw new Error(`${entity.name} has no visibility: it cannot be read.`);
  return allOf(knownKinds(entity, alias), anyOf(...rules.map((rule) => rule(rowOf(entity, alias) as never, me))));
}

/**
 * Views may already have kinds of rows that came with a version after this one, while both serve: what this process
 * cannot name does not exist for it. Columns of tables need no such condition: see `schema/stored.md`.
 */
function knownKinds(entity: EntityClass, alias: string): Condition {
  const meta = metaOf(entity);
  if (!meta.readonly) return true;
  const row = rowOf(entity as EntityClass<Record<string, unknown>>, alias);
  const known = ({ name, items }: { name: string; items?: readonly (string | number)[] }) => sql`${row[name]!} in (${raw(items!.map((item) => `'${item}'`).join(', '))})`;
  return allOf(...meta.props.filter((property) => property.enum && property.items && !property.nullable).map(known));
}

export function fieldCondition(entity: EntityClass, field: string, alias: string, me: Me): Condition {
  return fieldRules.get(entity)?.get(field)?.(rowOf(entity, alias) as never, me) ?? true;
}

/**
 * A filter written by an operation, together with the conditions of every guarded field that it uses: filtering by a
 * field that one may not see finds nothing.
 */
export function guardedFilter<T>(entity: EntityClass<T>, alias: string, me: Me, filter: (row: Row<T>) => Condition): Condition {
  const used = new Set<string>();
  const condition = filter(rowOf(entity, alias, (property) => used.add(property)));
  return allOf(condition, ...[...used].map((field) => fieldCondition(entity as EntityClass, field, alias, me)));
}
