import { dayOf } from '../../core/clock.js';
import { command } from '../../core/command.js';
import type { Context } from '../../core/context.js';
import { Refusal } from '../../core/refusal.js';
import { linkOf, make, refusalOfMovedOn } from './referral.commands.js';
import { Referral } from './referral.entity.js';
import type { WithdrawConsentInput } from './referral.inputs.js';
import { referralLife } from './referral.rules.js';

/**
 * The company takes its consent back, or tells its adviser to. What is going on stops; of what has ended already, the receiver
 * no longer knows whose it was, and it cannot go on. A link shows the company its matter after that too, so it is not used up.
 */
export async function withdrawConsent(ctx: Context, { token, referral, text, expected }: WithdrawConsentInput): Promise<string> {
  const link = token ? await linkOf(ctx, token, 'COMPANY') : null;
  const id = link?.referral.id ?? referral ?? '';
  return command(ctx, 'withdrawConsent', async (tx) => {
    const one = await tx.lock(Referral, id);
    const refusal = referralLife.refusalTo('WITHDRAW', tx.viewer, one);
    if (refusal === 'NOT_ALLOWED') throw new Refusal(refusal);
    if (one.consentWithdrawnOn) return id;
    if (expected && one.status !== expected) throw await refusalOfMovedOn(tx, one);
    one.consentWithdrawnOn = dayOf(tx.now);
    if (!refusal) await make(tx, 'WITHDRAW', one, { text: text?.trim() || null, link });
    return id;
  });
}
