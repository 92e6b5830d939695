import { LockMode } from '@mikro-orm/postgresql';
import { command, type CommandContext, type CommandName, type Tx } from '../../core/command.js';
import { Refusal } from '../../core/refusal.js';
import { newSecret } from '../../core/secrets.js';
import { Passkey } from './passkey.entity.js';
import { Session } from './person.entity.js';
import type { NewSession } from './session.commands.js';

export type Confirming = CommandContext;

/** Once `proof` has not refused, the session has its second factor; with more rights it also has a new secret. */
export async function confirmSession(ctx: Confirming, name: CommandName, proof: (tx: Tx) => Promise<void>): Promise<NewSession> {
  const { secret, hash } = newSecret();
  let until = new Date();
  await command(ctx, name, async (tx) => {
    const session = await ownSession(tx);
    await proof(tx);
    session.secondFactorAt = tx.now;
    session.tokenHash = hash;
    until = session.expiresAt;
    return session.id;
  });
  return { secret, until };
}

export async function ownSession({ em, viewer }: Tx): Promise<Session> {
  // A session that ended a moment ago may still be known to this process.
  if (!viewer.sessionId) throw new Refusal('SIGN_IN_FIRST');
  return em.findOneOrFail(Session, viewer.sessionId, { lockMode: LockMode.PESSIMISTIC_WRITE, failHandler: () => new Refusal('SIGN_IN_FIRST') });
}

/** Who has a passkey changes their passkeys and address, and deletes the account, after using one only: else whoever reads their mail could. */
export async function insistOnSecondFactor(tx: Tx): Promise<Session> {
  const session = await ownSession(tx);
  if (session.secondFactorAt === null && (await tx.em.count(Passkey, { person: tx.viewer.personId! })) > 0) throw new Refusal('SECOND_FACTOR_FIRST');
  return session;
}
