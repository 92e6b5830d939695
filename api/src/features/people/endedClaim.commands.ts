import type { Tx } from '../../core/command.js';
import { newId } from '../../core/ids.js';
import { hashOf } from '../../core/secrets.js';
import { EndedClaim } from './endedClaim.entity.js';
import { EndedRole } from './endedRole.entity.js';
import { Identity } from './identity.entity.js';
import type { Membership, Person } from './person.entity.js';

type RoleAt = Pick<Membership, 'role' | 'municipality' | 'organisation' | 'department'>;
type Account = Pick<Identity, 'issuer' | 'subject'>;

function digestOf({ issuer, subject }: Account, { role, municipality, organisation, department }: RoleAt): string {
  return hashOf(JSON.stringify([issuer, subject, role, municipality?.code ?? organisation?.id ?? department?.id ?? null]));
}

/** Before the portal forgets somebody: the roles that were ended stay ended for their accounts at providers. */
export async function keepEndedClaims({ em }: Pick<Tx, 'em'>, person: Person): Promise<void> {
  const accounts = await em.find(Identity, { person });
  const ended = accounts.length > 0 ? await em.find(EndedRole, { person }) : [];
  const rows = accounts.flatMap((account) => ended.map((role) => ({ id: newId(), digest: digestOf(account, role), endedAt: role.endedAt })));
  if (rows.length > 0) await em.upsertMany(EndedClaim, rows, { onConflictFields: ['digest'], onConflictAction: 'merge', onConflictMergeFields: ['endedAt'] });
}

/** Whether this role was ended for this account at a provider, before the portal forgot its person. */
export async function isEndedClaim({ em }: Pick<Tx, 'em'>, account: Account, role: RoleAt): Promise<boolean> {
  return (await em.count(EndedClaim, { digest: digestOf(account, role) })) > 0;
}
