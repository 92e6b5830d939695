import type { EntityMetadata, EntityProperty } from '@mikro-orm/postgresql';
import { getArgumentValues, Kind, type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';
import { allOf, asSql, join, Param, raw, sql, type Condition, type Sql } from './sql.js';
import { columnOf, metaOf, quoted, rowOf, tableOf, type EntityClass } from './row.js';
import { factsKey, readableField, type Figures, type Order, type ReadableField } from './readable.js';
import { fieldCondition, isTargetSeenWith, rowCondition, type Me } from './visibility.js';

type Info = Pick<GraphQLResolveInfo, 'fragments' | 'schema'>;
type Selections = readonly SelectionSetNode[];
type FieldRules = Readonly<Record<string, () => Condition>>;

const LIST_LIMIT = 50;

/** Turns a selection of an entity's fields into one JSON expression and the joins that it needs. */
export class SelectionCompiler {
  private aliases = 0;
  private readonly figureAliases = new Map<string, string>();
  constructor(
    private readonly info: Info,
    private readonly me: Me,
  ) {}

  nextAlias(): string {
    return `t${this.aliases++}`;
  }

  object(entity: EntityClass, alias: string, selections: Selections, joins: Sql[], rules: FieldRules = {}): Sql {
    const meta = metaOf(entity);
    const pairs: Sql[] = [];
    const needs = new Set<string>();
    for (const [key, nodes] of this.fieldsOf(meta, selections)) {
      const name = nodes[0]!.name.value;
      const field = readableField(entity, name);
      if (field?.kind === 'rule') {
        field.needs.forEach((need) => needs.add(need));
        continue;
      }
      const value = field ? this.computed(meta, field, alias, nodes, joins) : this.property(meta, name, alias, nodes, joins);
      pairs.push(sql`${raw(literal(key))},${this.guarded(entity, name, alias, value, rules[name])}`);
    }
    if (needs.size > 0) pairs.push(sql`${raw(literal(factsKey))},${this.facts(meta, alias, needs)}`);
    return objectOf(pairs);
  }

  private guarded(entity: EntityClass, field: string, alias: string, value: Sql, rule?: () => Condition): Sql {
    const condition = rule ? rule() : fieldCondition(entity, field, alias, this.me);
    if (condition === true) return value;
    if (condition === false) return raw('null');
    return sql`case when ${asSql(condition)} then ${value} end`;
  }

  private property(meta: EntityMetadata, name: string, alias: string, nodes: FieldNode[], joins: Sql[]): Sql {
    const property = meta.properties[name as never] as EntityProperty | undefined;
    if (!property) throw new Error(`${meta.className}.${name} cannot be read: it is neither a column nor a declared field.`);
    if (property.kind === 'scalar') return raw(`${alias}.${columnOf(property)}`);
    const target = property.targetMeta!.class as unknown as EntityClass;
    const selections = nodes.map((node) => node.selectionSet!);
    if (property.kind === 'm:1') return this.related(meta, property, alias, selections, joins);
    if (property.kind === 'm:n') return this.many(meta, property, target, alias, selections);
    throw new Error(`${meta.className}.${name}: declare a list with listField.`);
  }

  private related(owner: EntityMetadata, property: EntityProperty, alias: string, selections: Selections, joins: Sql[]): Sql {
    const target = property.targetMeta!.class as unknown as EntityClass;
    const meta = metaOf(target);
    const other = this.nextAlias();
    const key = `${other}.${columnOf(meta.getPrimaryProp())}`;
    const seen = isTargetSeenWith(owner.class as unknown as EntityClass, property.name);
    const visible = seen || rowCondition(target, other, this.me);
    const on = asSql(allOf(raw(`${key} = ${alias}.${columnOf(property)}`), visible));
    joins.push(sql` left join ${raw(`${tableOf(meta)} ${other}`)} on ${on}`);
    const value = this.object(target, other, selections, joins);
    return property.nullable || visible !== true ? sql`case when ${raw(key)} is not null then ${value} end` : value;
  }

  private many(owner: EntityMetadata, property: EntityProperty, target: EntityClass, alias: string, selections: Selections): Sql {
    const meta = metaOf(target);
    const other = this.nextAlias();
    const pivot = this.nextAlias();
    const joins: Sql[] = [];
    const value = this.object(target, other, selections, joins);
    const key = columnOf(meta.getPrimaryProp());
    const ownKey = `${alias}.${columnOf(owner.getPrimaryProp())}`;
    const where = allOf(raw(`${pivot}.${quoted(property.joinColumns![0]!)} = ${ownKey}`), rowCondition(target, other, this.me));
    const from = raw(`${quoted(property.pivotTable!)} ${pivot} join ${tableOf(meta)} ${other} on ${other}.${key} = ${pivot}.${quoted(property.inverseJoinColumns![0]!)}`);
    return sql`(select coalesce(json_agg(${value} order by ${raw(`${other}.${key}`)}), '[]') from ${from}${join(joins, '')} where ${asSql(where)})`;
  }

  private computed(meta: EntityMetadata, field: Exclude<ReadableField, { kind: 'rule' }>, alias: string, nodes: FieldNode[], outer: Sql[]): Sql {
    const row = rowOf(meta.class as unknown as EntityClass, alias) as never;
    if (field.kind === 'value') return field.of(row, this.me, (name) => sql`${this.argument(meta, nodes[0]!, name)}`);
    if (field.kind === 'figure') return field.of(row, this.figuresOf(field.figures as unknown as Figures<never>, row, alias, outer));
    const child = this.nextAlias();
    const target = field.of as unknown as EntityClass;
    const joins: Sql[] = [];
    const rules = Object.fromEntries(Object.entries(field.fields ?? {}).map(([name, rule]) => [name, () => rule(row, this.me)]));
    const value = this.object(target, child, nodes.map((node) => node.selectionSet!), joins, rules);
    const used = new Set<string>();
    const filter = field.where(rowOf(target, child, (property) => used.add(property)) as never, row, this.me);
    const guards = [...used].map((property) => fieldCondition(target, property, child, this.me));
    const where = asSql(allOf(filter, field.seenWithRow || rowCondition(target, child, this.me), ...guards));
    const order = orderSql(field.orderBy as readonly Order<never>[], rowOf(target, child) as never);
    const rows = sql`select ${value} as j from ${raw(`${tableOf(metaOf(target))} ${child}`)}${join(joins, '')} where ${where} order by ${order}`;
    if (field.kind === 'one') return sql`(${rows} limit 1)`;
    const hasFirst = this.definition(meta, nodes[0]!).args.some((arg) => arg.name === 'first');
    const limit = hasFirst ? sql`least(greatest(${this.argument(meta, nodes[0]!, 'first')}::int, 0), ${raw(String(LIST_LIMIT))})` : raw(String(LIST_LIMIT));
    return sql`(select coalesce(json_agg(q.j), '[]') from (${rows} limit ${limit}) q)`;
  }

  /** Figures of one row over another entity's rows, computed by one join however many fields ask for them. */
  private figuresOf(figures: Figures<never>, row: never, alias: string, joins: Sql[]): Record<string, Sql> {
    const key = `${alias} ${figures.name}`;
    const other = this.figureAliases.get(key) ?? this.nextAlias();
    if (!this.figureAliases.has(key)) joins.push(sql` cross join lateral ${figures.of(row)} ${raw(other)}`);
    this.figureAliases.set(key, other);
    return Object.fromEntries(figures.columns.map((column) => [column, raw(`${other}.${quoted(column)}`)]));
  }

  private facts(meta: EntityMetadata, alias: string, needs: Set<string>): Sql {
    return objectOf(
      [...needs].map((name) => {
        const property = meta.properties[name as never] as EntityProperty;
        const value = property.kind === 'm:n' ? keyList(meta, property, alias) : property.kind === 'm:1' ? keyObject(property, alias) : `${alias}.${columnOf(property)}`;
        return raw(`${literal(name)},${value}`);
      }),
    );
  }

  private definition(meta: EntityMetadata, node: FieldNode) {
    const type = this.info.schema.getType(meta.className) as GraphQLObjectType;
    return type.getFields()[node.name.value]!;
  }

  private argument(meta: EntityMetadata, node: FieldNode, name: string): Param {
    const definition = this.definition(meta, node);
    return new Param((scope) => getArgumentValues(definition, node, scope.variables)[name]);
  }

  /**
   * Fields by the key under which the row carries them: the field's own name, so that aliases and fragments that ask
   * for the same thing share one value; the answer's key where arguments make the values differ.
   */
  private fieldsOf(meta: EntityMetadata, selections: Selections): Map<string, FieldNode[]> {
    const found = new Map<string, FieldNode[]>();
    for (const node of flatten(selections, this.info)) {
      if (node.name.value === '__typename') continue;
      const withArguments = this.definition(meta, node).args.length > 0;
      const key = withArguments ? argumentKey(node.alias?.value ?? node.name.value) : node.name.value;
      found.set(key, [...(found.get(key) ?? []), node]);
    }
    return found;
  }
}

/** Where a row keeps the value of a field with arguments. */
export function argumentKey(responseKey: string): string {
  return `@${responseKey}`;
}

/** All fields of selections, with fragments opened. Skipped fields are read too: the executor leaves them out. */
export function flatten(selections: Selections, info: Pick<Info, 'fragments'>): FieldNode[] {
  return selections.flatMap((set) =>
    set.selections.flatMap((node) => {
      if (node.kind === Kind.FIELD) return [node];
      return flatten([node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : info.fragments[node.name.value]!.selectionSet], info);
    }),
  );
}

export function orderSql<T>(orderBy: readonly Order<T>[], row: Parameters<Order<T>['by']>[0]): Sql {
  return join(
    orderBy.map((order) => (order.descending ? sql`${order.by(row)} desc` : order.by(row))),
    ', ',
  );
}

function keyObject(property: EntityProperty, alias: string): string {
  const key = property.targetMeta!.getPrimaryProp().name;
  const column = `${alias}.${columnOf(property)}`;
  return `case when ${column} is not null then json_build_object(${literal(key)},${column}) end`;
}

function keyList(meta: EntityMetadata, property: EntityProperty, alias: string): string {
  const key = property.targetMeta!.getPrimaryProp().name;
  const link = (names: string[] | undefined) => `l.${quoted(names![0]!)}`;
  const object = `json_build_object(${literal(key)},${link(property.inverseJoinColumns)})`;
  const own = `${alias}.${columnOf(meta.getPrimaryProp())}`;
  return `(select coalesce(json_agg(${object}), '[]') from ${quoted(property.pivotTable!)} l where ${link(property.joinColumns)} = ${own})`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** PostgreSQL takes at most 100 arguments, so a wide object is put together from several. */
function objectOf(pairs: readonly Sql[]): Sql {
  const most = 45;
  if (pairs.length <= most) return sql`json_build_object(${join(pairs, ',')})`;
  const parts: Sql[] = [];
  for (let start = 0; start < pairs.length; start += most) {
    parts.push(sql`jsonb_build_object(${join(pairs.slice(start, start + most), ',')})`);
  }
  return sql`(${join(parts, ' || ')})::json`;
}
