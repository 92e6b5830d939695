import { command, type CommandContext, type Tx } from '../../core/command.js';
import { insist, Refusal } from '../../core/refusal.js';
import { takeContactInHand } from './contactInHand.commands.js';
import { newReferral } from './draft.commands.js';
import { make, refusalOfMovedOn } from './referral.commands.js';
import { Referral } from './referral.entity.js';
import type { ConsentInput } from './referral.inputs.js';
import { refusalToReroute, refusalWithoutConsent } from './referral.rules.js';
import type { RerouteReferralInput } from './reroute.inputs.js';

/** A referral that came back goes on to another service as a new one, in the same matter and under the same consent. */
export function rerouteReferral(ctx: CommandContext, input: RerouteReferralInput): Promise<string> {
  const work = async (tx: Tx) => {
    const before = await tx.lock(Referral, input.referral);
    await insistOnReroute(tx, before, input);
    before.chain ??= before.id;
    const referral = await newReferral(tx, {
      company: before.company.id,
      ...(await takeContactInHand(tx, before)),
      service: input.service,
      need: before.need?.id ?? null,
      message: input.message ?? before.message,
      words: before.words,
      consent: input.consent ?? consentOf(before),
      comesAlong: input.comesAlong ?? before.comesAlong,
      proposedTimes: input.proposedTimes ?? null,
      outsideAreaReason: input.outsideAreaReason ?? null,
      previous: before,
      rerouteReason: input.reason ?? null,
    });
    insist(refusalWithoutConsent(referral));
    await make(tx, 'SEND', referral, { text: null });
    return referral.id;
  };
  return command(ctx, 'rerouteReferral', work, input.key);
}

async function insistOnReroute(tx: Tx, before: Referral, { expected, service }: RerouteReferralInput): Promise<void> {
  const refusal = refusalToReroute(tx.viewer, before);
  if (refusal !== 'NOT_ALLOWED' && expected && before.status !== expected) throw await refusalOfMovedOn(tx, before);
  insist(refusal);
  if ((await tx.em.count(Referral, { previous: before })) > 0) throw new Refusal('ALREADY_REROUTED');
  if (service === before.service.id || (before.chain && (await tx.em.count(Referral, { chain: before.chain, service })) > 0)) throw new Refusal('ALREADY_ASKED');
}

/** Who consented to being helped did so for the matter, whoever helps; a consent that was taken back is none. */
function consentOf({ consentGivenBy, consentHow, consentOn, consentWithdrawnOn }: Referral): ConsentInput | null {
  return consentGivenBy && consentHow && consentOn && !consentWithdrawnOn ? { givenBy: consentGivenBy, how: consentHow, on: consentOn } : null;
}
