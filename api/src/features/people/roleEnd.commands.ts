import type { Tx } from '../../core/command.js';
import type { Membership } from './person.entity.js';

type Follow = (tx: Tx, role: Membership) => Promise<void>;
const followers: Follow[] = [];

/** A later feature says what ends with a role, however it ends: what is open by it, or answers without a sign-in. */
export function whenRoleEnds(follow: Follow): void {
  followers.push(follow);
}

/** Takes a role away with all that hangs on it: by a coordinator, by its person, by the word of a provider, or because the portal forgets the person. */
export async function takeRole(tx: Tx, role: Membership): Promise<void> {
  for (const follow of followers) await follow(tx, role);
  tx.em.remove(role);
}
