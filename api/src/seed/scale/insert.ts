import type { EntityProperty } from '@mikro-orm/postgresql';
import { columnOf, metaOf, quoted, tableOf, type EntityClass } from '../../core/row.js';

/** SQL expressions by the names of the entity's properties. */
type Values<T> = { readonly [K in keyof T]?: string };

/** `insert into … select …` over all rows of `from`; table and columns are those that MikroORM knows. */
export function insertInto<T>(entity: EntityClass<T>, values: Values<T>, from: string): string {
  const meta = metaOf(entity as EntityClass);
  const given = Object.entries(values) as [string, string][];
  const columns = given.map(([name]) => columnOf(propertyOf(entity as EntityClass, name)));
  const missing = meta.props.filter((property) => isRequired(property) && !(property.name in values));
  if (missing.length > 0) throw new Error(`${meta.className}: no value for ${missing.map(({ name }) => name).join(', ')}.`);
  return `insert into ${tableOf(meta)} (${columns.join(', ')}) select ${given.map(([, value]) => value).join(', ')} from ${from}`;
}

/** Rows of the link table of a many-to-many property; the same pair may come twice. */
export function insertLinks<T>(entity: EntityClass<T>, property: keyof T & string, owner: string, target: string, from: string): string {
  const { pivotTable, joinColumns, inverseJoinColumns } = propertyOf(entity as EntityClass, property);
  const columns = [joinColumns![0]!, inverseJoinColumns![0]!].map(quoted).join(', ');
  return `insert into ${quoted(pivotTable!)} (${columns}) select distinct ${owner}, ${target} from ${from}`;
}

function propertyOf(entity: EntityClass, name: string): EntityProperty {
  const property = metaOf(entity).properties[name as never] as EntityProperty | undefined;
  if (!property) throw new Error(`${entity.name}.${name} is not known to the database.`);
  return property;
}

function isRequired({ kind, nullable, generated, default: standard }: EntityProperty): boolean {
  return (kind === 'scalar' || kind === 'm:1') && !nullable && !generated && standard === undefined;
}
