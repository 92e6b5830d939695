import { JsonType, ReferenceKind, wrap, type ChangeSet, type Collection, type EventSubscriber, type FlushEventArgs } from '@mikro-orm/postgresql';
import { isUuid } from './ids.js';
import { personalFieldsOf } from './personal.js';
import type { EntityClass } from './row.js';

export interface Change {
  readonly entity: string;
  readonly id: string;
  readonly change: 'create' | 'update' | 'delete';
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
}

type Values = Record<string, unknown>;

interface Audited {
  readonly veiled: ReadonlySet<string>;
  readonly unnoted: ReadonlySet<string>;
}

const audited = new Map<string, Audited>();

/**
 * Marks an entity whose every change leaves an audit row: `audits(Referral)` beside its visibility. Of the columns that are declared
 * as personal, or named here as well, the row tells that they changed and not what they say: what is deleted later must not live on there.
 * Of `unnoted` columns alone (when something was last used) there is no row: they would bury what matters.
 */
export function audits<T>(entity: EntityClass<T>, personal: readonly (keyof T & string)[] = [], unnoted: readonly (keyof T & string)[] = []): void {
  audited.set(entity.name, { veiled: new Set(personal), unnoted: new Set(unnoted) });
}

/** The names of the entities whose changes leave a row. */
export function auditedNames(): string[] {
  return [...audited.keys()].sort();
}

interface ListChange {
  readonly entity: string;
  readonly id: string;
  readonly field: string;
  readonly before: string[];
  readonly after: string[];
}

/** Collects what a unit of work changed in audited entities: their columns, and their lists of other entities by the keys of these. */
export class ChangeCollector implements EventSubscriber {
  readonly changes: Change[] = [];
  private lists: ListChange[] = [];
  private readonly removed = new Map<object, Values>();

  /** What a list was before, and what a row was that goes, is forgotten once it is written. */
  onFlush({ uow }: FlushEventArgs): void {
    for (const entity of uow.getRemoveStack()) this.removed.set(entity, { ...(wrap(entity, true).__originalEntityData as Values) });
    this.lists = uow.getCollectionUpdates().flatMap((list) => listChangeOf(list as Collection<object>) ?? []);
  }

  afterFlush({ uow }: FlushEventArgs): void {
    const sets = uow.getChangeSets().filter((set) => audited.has(set.meta.className)).map((set) => changeOf(set, this.removed.get(set.entity)));
    this.changes.push(...withLists(sets, this.lists).filter(isNoted).map(withoutPersonal));
    this.lists = [];
  }
}

function listChangeOf(list: Collection<object>): ListChange | null {
  const { owner, property } = list;
  const { __meta: meta } = wrap(owner, true);
  if (!audited.has(meta.className) || property.kind !== ReferenceKind.MANY_TO_MANY || !property.owner) return null;
  const keys = (items: Iterable<object>) => [...items].map((item) => String(wrap(item, true).getSerializedPrimaryKey())).sort();
  const [before, after] = [keys((list as unknown as { getSnapshot(): object[] | undefined }).getSnapshot() ?? []), keys(list.getItems(false))];
  return before.join() === after.join() ? null : { entity: meta.className, id: String(wrap(owner, true).getSerializedPrimaryKey()), field: property.name, before, after };
}

/** One change for each entity, whether columns or lists of it differ. */
function withLists(changes: Change[], lists: readonly ListChange[]): Change[] {
  const all = [...changes];
  for (const { entity, id, field, before, after } of lists) {
    const at = all.findIndex((change) => change.entity === entity && change.id === id && change.change !== 'delete');
    const known = all[at] ?? { entity, id, change: 'update', before: {}, after: {} };
    const both = { ...known, before: known.change === 'create' ? null : { ...known.before, [field]: before }, after: { ...known.after, [field]: after } } as Change;
    if (at < 0) all.push(both);
    else all[at] = both;
  }
  return all;
}

function changeOf(set: ChangeSet<object>, removed?: Values): Change {
  const change = set.type.startsWith('create') ? 'create' : set.type.startsWith('delete') ? 'delete' : 'update';
  const after = change === 'delete' ? null : plain(set, set.payload as Record<string, unknown>);
  const original = (set.originalEntity as Values | undefined) ?? removed;
  const keys = change === 'update' ? Object.keys(after ?? {}) : Object.keys(original ?? {});
  const before = change === 'create' || !original ? null : plain(set, Object.fromEntries(keys.map((key) => [key, original[key] ?? null])));
  if (change === 'update' && before) dropSame(before, after!);
  return { entity: set.meta.className, id: String(set.getSerializedPrimaryKey()), change, before, after };
}

/** The unit of work may write a reference again that it has only loaded: what says the same is no change. */
function dropSame(before: Values, after: Values): void {
  for (const key of Object.keys(after)) {
    if (JSON.stringify(before[key]) !== JSON.stringify(after[key])) continue;
    delete before[key];
    delete after[key];
  }
}

function isNoted({ entity, change, after }: Change): boolean {
  const { unnoted } = audited.get(entity)!;
  return change !== 'update' || Object.keys(after ?? {}).some((name) => !unnoted.has(name));
}

function withoutPersonal(change: Change): Change {
  const [{ veiled: named }, declared] = [audited.get(change.entity)!, personalFieldsOf(change.entity)];
  // An id says who did it as long as there is somebody: it stays, and leads to nobody once the person is forgotten.
  const isPersonal = (name: string, value: unknown) => value !== null && (named.has(name) || (declared.has(name) && !isUuid(String(value))));
  const veiled = (values: Change['after']) => values && Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isPersonal(name, value) ? '…' : value]));
  return { ...change, before: veiled(change.before), after: veiled(change.after) };
}

/** The values as JSON. What a column keeps as JSON is a text in the unit of work, and not in the audit. */
function plain({ meta }: ChangeSet<object>, values: Record<string, unknown>): Record<string, unknown> {
  const properties = meta.properties as Record<string, { customType?: unknown } | undefined>;
  const read = ([name, value]: [string, unknown]) => [name, typeof value === 'string' && properties[name]?.customType instanceof JsonType ? JSON.parse(value) : value];
  return JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(values).map(read)))) as Record<string, unknown>;
}
