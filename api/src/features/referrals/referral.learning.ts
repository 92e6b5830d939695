import type { CommandContext, Tx } from '../../core/command.js';
import { Company } from '../companies/company.entity.js';
import { Need } from '../needs/need.entity.js';
import { learnFrom } from '../routing/correction.commands.js';
import type { FeedbackKind } from '../routing/correction.entity.js';
import type { RoutingContext } from '../routing/routing.answer.js';
import type { Referral } from './referral.entity.js';

export type ReferralContext = Pick<RoutingContext, 'routing'> & CommandContext;

/** Routing learns from an adviser who sends a referral elsewhere than it would have. */
export function learnFromChoice(tx: Tx, ctx: ReferralContext, referral: Referral): Promise<void> {
  return learnFromReferral(tx, ctx, referral, 'PICKED_OTHER');
}

/** And from a provider who says that it is not a matter for its service. */
export function learnFromDecline(tx: Tx, ctx: ReferralContext, referral: Referral): Promise<void> {
  return learnFromReferral(tx, ctx, referral, 'DECLINED_NOT_OUR_SERVICE');
}

/** The words are those of the need, or else those with which the adviser looked; never the message, which is for the receiver alone. */
async function learnFromReferral(tx: Tx, { routing }: ReferralContext, referral: Referral, kind: FeedbackKind): Promise<void> {
  const need = referral.need ? await tx.em.findOne(Need, referral.need.id) : null;
  const company = await tx.em.findOneOrFail(Company, referral.company.id, { populate: ['industry'] });
  const asker = { industry: company.industry?.parent?.code ?? company.industry?.code ?? null, size: company.sizeClass };
  await learnFrom(tx, routing, { kind, words: need?.words ?? referral.words, municipality: referral.municipality.code, service: referral.service.id, ...asker });
}
