import { command, type CommandContext } from '../../core/command.js';
import { insist } from '../../core/refusal.js';
import { refusalToClear } from './desk.rules.js';
import { Referral } from './referral.entity.js';

/** An adviser says that a referral which came back is dealt with; it comes to the desk again when it moves. */
export function clearFromDesk(ctx: CommandContext, id: string): Promise<string> {
  return command(ctx, 'clearFromDesk', async (tx) => {
    const referral = await tx.lock(Referral, id);
    insist(refusalToClear(tx.viewer, referral));
    if (!referral.deskClearedAt || referral.deskClearedAt < referral.updatedAt) referral.deskClearedAt = tx.now;
    return id;
  });
}

/** It was a slip: what was dealt with is back on the desk, if it is still a matter of it. */
export function returnToDesk(ctx: CommandContext, id: string): Promise<string> {
  return command(ctx, 'returnToDesk', async (tx) => {
    const referral = await tx.lock(Referral, id);
    insist(refusalToClear(tx.viewer, referral));
    referral.deskClearedAt = null;
    return id;
  });
}
