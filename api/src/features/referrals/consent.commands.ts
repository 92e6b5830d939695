import { LockMode } from '@mikro-orm/postgresql';
import { dayOf } from '../../core/clock.js';
import { command, type Tx } from '../../core/command.js';
import type { Context } from '../../core/context.js';
import { Refusal } from '../../core/refusal.js';
import { linkOf, make, refusalOfMovedOn, type ByLink } from './referral.commands.js';
import { Referral } from './referral.entity.js';
import type { WithdrawConsentInput } from './referral.inputs.js';
import { referralLife } from './referral.rules.js';

/**
 * The company takes its consent back, or tells its adviser to. It was given for the matter, so all that followed on each other stops: of what
 * has ended already, the receiver no longer knows whose it was, and it cannot go on. A link shows the company its matter after that too, so it is not used up.
 */
export async function withdrawConsent(ctx: Context, { token, referral, text, expected }: WithdrawConsentInput): Promise<string> {
  const link = token ? await linkOf(ctx, token, 'COMPANY') : null;
  const id = link?.referral.id ?? referral ?? '';
  return command(ctx, 'withdrawConsent', async (tx) => {
    const one = await tx.lock(Referral, id);
    if (referralLife.refusalTo('WITHDRAW', tx.viewer, one) === 'NOT_ALLOWED') throw new Refusal('NOT_ALLOWED');
    if (one.consentWithdrawnOn) return id;
    if (expected && one.status !== expected) throw await refusalOfMovedOn(tx, one);
    for (const each of [one, ...(await othersInMatter(tx, one))]) await stop(tx, each, { text: text?.trim() || null, link });
    return id;
  });
}

async function othersInMatter({ em }: Tx, { id, chain, company }: Referral): Promise<Referral[]> {
  if (!chain) return [];
  const others = { chain, company, id: { $ne: id }, status: { $ne: 'DRAFT' as const }, consentWithdrawnOn: null };
  return em.find(Referral, others, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}

async function stop(tx: Tx, referral: Referral, said: { text: string | null } & ByLink): Promise<void> {
  referral.consentWithdrawnOn = dayOf(tx.now);
  if (referralLife.table.WITHDRAW.from.includes(referral.status)) await make(tx, 'WITHDRAW', referral, said);
}
