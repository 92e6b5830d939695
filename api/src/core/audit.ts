import type { ChangeSet, EventSubscriber, FlushEventArgs } from '@mikro-orm/postgresql';
import type { EntityClass } from './row.js';

export interface Change {
  readonly entity: string;
  readonly id: string;
  readonly change: 'create' | 'update' | 'delete';
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
}

const audited = new Map<string, ReadonlySet<string>>();

/**
 * Marks an entity whose every change leaves an audit row: `audits(Referral)` beside its visibility. Of the columns that are
 * named as `personal` the row tells that they changed and not what they say: what is deleted later must not live on there.
 */
export function audits<T>(entity: EntityClass<T>, personal: readonly (keyof T & string)[] = []): void {
  audited.set(entity.name, new Set(personal));
}

/** Collects what a unit of work changed in audited entities. */
export class ChangeCollector implements EventSubscriber {
  readonly changes: Change[] = [];

  afterFlush({ uow }: FlushEventArgs): void {
    for (const set of uow.getChangeSets()) {
      if (audited.has(set.meta.className)) this.changes.push(withoutPersonal(changeOf(set)));
    }
  }
}

function changeOf(set: ChangeSet<object>): Change {
  const change = set.type.startsWith('create') ? 'create' : set.type.startsWith('delete') ? 'delete' : 'update';
  const after = change === 'delete' ? null : plain(set.payload as Record<string, unknown>);
  const original = set.originalEntity as Record<string, unknown> | undefined;
  const keys = change === 'update' ? Object.keys(after ?? {}) : Object.keys(original ?? {});
  const before = change === 'create' || !original ? null : plain(Object.fromEntries(keys.map((key) => [key, original[key] ?? null])));
  return { entity: set.meta.className, id: String(set.getSerializedPrimaryKey()), change, before, after };
}

function withoutPersonal(change: Change): Change {
  const personal = audited.get(change.entity)!;
  const veiled = (values: Change['after']) => values && Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value !== null && personal.has(name) ? '…' : value]));
  return personal.size === 0 ? change : { ...change, before: veiled(change.before), after: veiled(change.after) };
}

function plain(values: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(values)) as Record<string, unknown>;
}
