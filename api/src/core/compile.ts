import type { EntityMetadata, EntityProperty } from '@mikro-orm/postgresql';
import { getArgumentValues, Kind, type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { allOf, asSql, join, Param, raw, sql, type Condition, type Sql } from './sql.js';
import { columnOf, metaOf, quoted, rowOf, tableOf, type EntityClass } from './row.js';
import { flatten, groupedBy, type Form, type RuledField, type Selections } from './forms.js';
import { Json, jsonOf, jsonOfColumn } from './json.js';
import { readableField, type Figures, type Order, type ReadableField } from './readable.js';
import { fieldCondition, isTargetSeenWith, rowCondition, type Me } from './visibility.js';

type Info = Pick<GraphQLResolveInfo, 'fragments' | 'schema'>;
type FieldRules = Readonly<Record<string, () => Condition>>;

const LIST_LIMIT = 50;

/** Turns a selection of an entity's fields into JSON and the joins that it needs. */
export class SelectionCompiler {
  private aliases = 0;
  private readonly figureAliases = new Map<string, string>();
  constructor(
    private readonly info: Info,
    private readonly me: Me,
    private readonly form: Form,
  ) {}

  nextAlias(): string {
    return `t${this.aliases++}`;
  }

  object(entity: EntityClass, alias: string, selections: Selections, joins: Sql[], rules: FieldRules = {}): Json {
    const meta = metaOf(entity);
    const pairs: [string, Json][] = [];
    const ruled: RuledField[] = [];
    for (const [key, nodes] of this.fieldsOf(meta, selections)) {
      const name = nodes[0]!.name.value;
      const field = readableField(entity, name);
      if (name === '__typename') pairs.push([key, Json.of(JSON.stringify(meta.className))]);
      else if (field?.kind === 'rule') ruled.push({ key, field, type: this.definition(meta, nodes[0]!).type });
      else pairs.push([key, this.guarded(entity, name, alias, () => (field ? this.computed(meta, field, alias, nodes, joins) : this.property(meta, name, alias, nodes, joins)), rules[name])]);
    }
    return this.form.object(pairs, ruled, () => this.facts(meta, alias, new Set(ruled.flatMap(({ field }) => field.needs(this.me)))));
  }

  private guarded(entity: EntityClass, field: string, alias: string, value: () => Json, rule?: () => Condition): Json {
    const condition = rule ? rule() : fieldCondition(entity, field, alias, this.me);
    // A list that may not be read is empty, as one that has nothing.
    const instead = metaOf(entity).properties[field as never]?.['kind'] === 'm:n' ? Json.none : Json.null;
    if (condition === false) return instead;
    return condition === true ? value() : value().where(asSql(condition), instead);
  }

  private property(meta: EntityMetadata, name: string, alias: string, nodes: FieldNode[], joins: Sql[]): Json {
    const property = meta.properties[name as never] as EntityProperty | undefined;
    if (!property) throw new Error(`${meta.className}.${name} cannot be read: it is neither a column nor a declared field.`);
    if (property.kind === 'scalar') {
      const column = raw(`${alias}.${columnOf(property)}`);
      return this.value(meta, column, jsonOfColumn(column, property), nodes);
    }
    const target = property.targetMeta!.class as unknown as EntityClass;
    const selections = nodes.map((node) => node.selectionSet!);
    if (property.kind === 'm:1') return this.related(meta, property, alias, selections, joins);
    if (property.kind === 'm:n') return this.many(meta, property, target, alias, selections);
    throw new Error(`${meta.className}.${name}: declare a list with listField.`);
  }

  private related(owner: EntityMetadata, property: EntityProperty, alias: string, selections: Selections, joins: Sql[]): Json {
    const target = property.targetMeta!.class as unknown as EntityClass;
    const meta = metaOf(target);
    const other = this.nextAlias();
    const key = `${other}.${columnOf(meta.getPrimaryProp())}`;
    const seen = isTargetSeenWith(owner.class as unknown as EntityClass, property.name);
    const visible = seen || rowCondition(target, other, this.me);
    const on = asSql(allOf(raw(`${key} = ${alias}.${columnOf(property)}`), visible));
    joins.push(sql` left join ${raw(`${tableOf(meta)} ${other}`)} on ${on}`);
    const value = this.object(target, other, selections, joins);
    return property.nullable || visible !== true ? value.where(raw(`${key} is not null`)) : value;
  }

  private many(owner: EntityMetadata, property: EntityProperty, target: EntityClass, alias: string, selections: Selections): Json {
    const meta = metaOf(target);
    const other = this.nextAlias();
    const pivot = this.nextAlias();
    const joins: Sql[] = [];
    const value = this.object(target, other, selections, joins);
    const key = columnOf(meta.getPrimaryProp());
    const ownKey = `${alias}.${columnOf(owner.getPrimaryProp())}`;
    const where = allOf(raw(`${pivot}.${quoted(property.joinColumns![0]!)} = ${ownKey}`), rowCondition(target, other, this.me));
    const from = raw(`${quoted(property.pivotTable!)} ${pivot} join ${tableOf(meta)} ${other} on ${other}.${key} = ${pivot}.${quoted(property.inverseJoinColumns![0]!)}`);
    return Json.of('[', sql`(select string_agg(${value.sql},',' order by ${raw(`${other}.${key}`)}) from ${from}${join(joins, '')} where ${asSql(where)})`, ']');
  }

  private computed(meta: EntityMetadata, field: Exclude<ReadableField, { kind: 'rule' }>, alias: string, nodes: FieldNode[], outer: Sql[]): Json {
    const row = rowOf(meta.class as unknown as EntityClass, alias) as never;
    if (field.kind === 'value' || field.kind === 'figure') {
      const value =
        field.kind === 'value'
          ? field.of(row, this.me, (name) => this.argument(meta, nodes[0]!, name))
          : field.of(row, this.figuresOf(field.figures as unknown as Figures<never>, row, alias, outer));
      return this.value(meta, value, jsonOf(value), nodes);
    }
    const child = this.nextAlias();
    const target = field.of as unknown as EntityClass;
    const joins: Sql[] = [];
    const rules = Object.fromEntries(Object.entries(field.fields ?? {}).map(([name, rule]) => [name, () => rule(row, this.me)]));
    const value = this.object(target, child, nodes.map((node) => node.selectionSet!), joins, rules);
    const used = new Set<string>();
    const filter = field.where(rowOf(target, child, (property) => used.add(property)) as never, row, this.me);
    const guards = [...used].map((property) => fieldCondition(target, property, child, this.me));
    const where = asSql(allOf(filter, field.seenBy?.(row, this.me) ?? rowCondition(target, child, this.me), ...guards));
    const order = orderSql(field.orderBy as readonly Order<never>[], rowOf(target, child) as never);
    const rows = sql`select ${value.sql} as j from ${raw(`${tableOf(metaOf(target))} ${child}`)}${join(joins, '')} where ${where} order by ${order}`;
    if (field.kind === 'one') return Json.of(sql`coalesce((${rows} limit 1),'null')`);
    const hasFirst = this.definition(meta, nodes[0]!).args.some((arg) => arg.name === 'first');
    return Json.list(sql`${rows} limit ${hasFirst ? this.length(meta, nodes[0]!) : raw(String(LIST_LIMIT))}`);
  }

  /** Figures of one row over another entity's rows, computed by one join however many fields ask for them. */
  private figuresOf(figures: Figures<never>, row: never, alias: string, joins: Sql[]): Record<string, Sql> {
    const key = `${alias} ${figures.name}`;
    const other = this.figureAliases.get(key) ?? this.nextAlias();
    if (!this.figureAliases.has(key)) joins.push(sql` cross join lateral ${figures.of(row)} ${raw(other)}`);
    this.figureAliases.set(key, other);
    return Object.fromEntries(figures.columns.map((column) => [column, raw(`${other}.${quoted(column)}`)]));
  }

  private facts(meta: EntityMetadata, alias: string, needs: Set<string>): Json {
    return Json.object([...needs].map((name) => [name, factOf(meta, meta.properties[name as never] as EntityProperty, alias)]));
  }

  private definition(meta: EntityMetadata, node: FieldNode) {
    const type = this.info.schema.getType(meta.className) as GraphQLObjectType;
    return type.getFields()[node.name.value]!;
  }

  private value(meta: EntityMetadata, value: Sql, json: Json, nodes: FieldNode[]): Json {
    return this.form.value(value, json, this.definition(meta, nodes[0]!).type, nodes, this.info);
  }

  private argument(meta: EntityMetadata, node: FieldNode, name: string): Sql {
    const definition = this.definition(meta, node);
    return sql`${new Param((scope) => getArgumentValues(definition, node, scope.variables)[name])}`;
  }

  /** How long a list may be; written into the text where the operation says it, because PostgreSQL plans better for a number that it knows. */
  private length(meta: EntityMetadata, node: FieldNode): Sql {
    const given = node.arguments?.find((argument) => argument.name.value === 'first')?.value;
    if (given?.kind === Kind.VARIABLE) return sql`least(greatest(${this.argument(meta, node, 'first')}::int, 0), ${raw(String(LIST_LIMIT))})`;
    const first = getArgumentValues(this.definition(meta, node), node)['first'] as number | null;
    return raw(String(Math.min(Math.max(first ?? LIST_LIMIT, 0), LIST_LIMIT)));
  }

  /** Fields by the key under which the JSON carries them. Skipped ones are read too: the executor leaves them out. */
  private fieldsOf(meta: EntityMetadata, selections: Selections): Map<string, FieldNode[]> {
    const hasArguments = (node: FieldNode) => node.name.value !== '__typename' && this.definition(meta, node).args.length > 0;
    return groupedBy(flatten(selections, this.info), (node) => this.form.keyOf(node, hasArguments(node)));
  }
}

export function orderSql<T>(orderBy: readonly Order<T>[], row: Parameters<Order<T>['by']>[0]): Sql {
  return join(
    orderBy.map((order) => (order.descending ? sql`${order.by(row)} desc` : order.by(row))),
    ', ',
  );
}

/** A column as a rule gets it: its value, the key of a relation as an object, or the keys of many. */
function factOf(meta: EntityMetadata, property: EntityProperty, alias: string): Json {
  if (property.kind === 'scalar') return jsonOfColumn(raw(`${alias}.${columnOf(property)}`), property);
  const key = property.targetMeta!.getPrimaryProp();
  const keyOf = (column: string) => Json.object([[key.name, jsonOfColumn(raw(column), key)]]);
  if (property.kind === 'm:1') {
    const column = `${alias}.${columnOf(property)}`;
    return property.nullable ? keyOf(column).where(raw(`${column} is not null`)) : keyOf(column);
  }
  const link = (names: string[] | undefined) => `l.${quoted(names![0]!)}`;
  const own = `${alias}.${columnOf(meta.getPrimaryProp())}`;
  return Json.list(sql`select ${keyOf(link(property.inverseJoinColumns)).sql} as j from ${raw(`${quoted(property.pivotTable!)} l where ${link(property.joinColumns)} = ${own}`)}`);
}
