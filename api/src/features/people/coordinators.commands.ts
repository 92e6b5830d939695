import { query, type Tx } from '../../core/command.js';
import type { Membership } from './person.entity.js';

/** One after the other, so that two coordinators who end or leave at once do not leave the network without anybody. */
export async function waitForCoordinators({ em }: Pick<Tx, 'em'>): Promise<void> {
  await query(em, 'select pg_advisory_xact_lock(hashtextextended($1, 0))', ['coordinators']);
}

/** The one of these roles without which the network would have no coordinator; undefined: it has another, or none of them is one. */
export async function lastCoordinatorIn(tx: Pick<Tx, 'em'>, roles: readonly Membership[]): Promise<Membership | undefined> {
  const role = roles.find((one) => one.role === 'COORDINATOR');
  if (!role) return undefined;
  await waitForCoordinators(tx);
  const others = await query(tx.em, "select 1 from membership where role = 'COORDINATOR' and id <> $1 limit 1", [role.id]);
  return others.length === 0 ? role : undefined;
}
