import type { EntityMetadata, EntityProperty, MetadataStorage, MikroORM } from '@mikro-orm/postgresql';
import { raw, Sql, sql, type Condition, asSql } from './sql.js';

/** A class that MikroORM knows as an entity. */
export type EntityClass<T = object> = abstract new (...args: never[]) => T;

/** The columns of one row, by the names of the entity's properties. */
export type Row<T> = { readonly [K in keyof T]-?: Sql };

let metadata: MetadataStorage | undefined;

/** Tells the reading side which entities there are; the same for every ORM of the process. */
export function knowEntities(orm: MikroORM): void {
  metadata ??= orm.getMetadata();
}

export function metaOf(entity: EntityClass): EntityMetadata {
  if (!metadata) throw new Error('The ORM has not been started.');
  return metadata.get(entity as never) as EntityMetadata;
}

export function quoted(name: string): string {
  return `"${name}"`;
}

export function columnOf(property: EntityProperty): string {
  const [column, ...others] = property.fieldNames ?? [];
  if (!column || others.length > 0) throw new Error(`${property.name} is not one column.`);
  return quoted(column);
}

export function tableOf(meta: EntityMetadata): string {
  return quoted(meta.tableName);
}

export function tableNameOf(entity: EntityClass): string {
  return tableOf(metaOf(entity));
}

/** The row under an alias; asking for a property that is no column is a mistake of the code and throws. */
export function rowOf<T>(entity: EntityClass<T>, alias: string, onUse?: (property: string) => void): Row<T> {
  const meta = metaOf(entity as EntityClass);
  return new Proxy({} as Row<T>, {
    get(_target, name) {
      const property = meta.properties[name as never] as EntityProperty | undefined;
      if (!property) throw new Error(`${meta.className}.${String(name)} is not a column.`);
      onUse?.(property.name);
      return raw(`${alias}.${columnOf(property)}`);
    },
  });
}

/** `exists (select …)` over another entity, with an alias of its own. */
export function exists<T>(entity: EntityClass<T>, where: (row: Row<T>) => Condition): Sql {
  return new Sql([
    (nextAlias) => {
      const alias = nextAlias();
      const table = raw(`${tableOf(metaOf(entity as EntityClass))} ${alias}`);
      return sql`exists (select 1 from ${table} where ${asSql(where(rowOf(entity, alias)))})`;
    },
  ]);
}

/** Whether so many rows of another entity are such; no more of them are looked at than it takes. */
export function atLeast<T>(count: number, entity: EntityClass<T>, where: (row: Row<T>) => Condition): Sql {
  return new Sql([
    (nextAlias) => {
      const alias = nextAlias();
      const table = raw(`${tableOf(metaOf(entity as EntityClass))} ${alias}`);
      // The offset goes into the text, because PostgreSQL plans better for a number that it knows.
      return sql`exists (select 1 from ${table} where ${asSql(where(rowOf(entity, alias)))} offset ${raw(String(count - 1))})`;
    },
  ]);
}

/** One value computed over another entity's rows: `valueOf(Registration, r => sql`count(*)`, r => …)`. */
export function valueOf<T>(entity: EntityClass<T>, value: (row: Row<T>) => Sql, where: (row: Row<T>) => Condition): Sql {
  return new Sql([
    (nextAlias) => {
      const alias = nextAlias();
      const row = rowOf(entity, alias);
      const table = raw(`${tableOf(metaOf(entity as EntityClass))} ${alias}`);
      return sql`(select ${value(row)} from ${table} where ${asSql(where(row))})`;
    },
  ]);
}

/** The link table of a many-to-many property, and its two columns. */
export function linkOf<T>(entity: EntityClass<T>, property: keyof T & string): { table: Sql; owner: Sql; target: Sql } {
  const { pivotTable, joinColumns, inverseJoinColumns } = metaOf(entity as EntityClass).properties[property as never] as EntityProperty;
  const column = (names: string[] | undefined) => raw(quoted(names![0]!));
  return { table: raw(quoted(pivotTable!)), owner: column(joinColumns), target: column(inverseJoinColumns) };
}

/** `exists` over the link table of a many-to-many property: does the row have one of these among its links? */
export function linked<T>(entity: EntityClass<T>, rowId: Sql, property: keyof T & string, matches: (target: Sql) => Sql): Sql {
  const { table, owner, target } = linkOf(entity, property);
  return new Sql([
    (nextAlias) => {
      const alias = raw(nextAlias());
      return sql`exists (select 1 from ${table} ${alias} where ${alias}.${owner} = ${rowId} and ${matches(sql`${alias}.${target}`)})`;
    },
  ]);
}
