import { command, type CommandContext } from '../../core/command.js';
import { insist, Refusal } from '../../core/refusal.js';
import { isUuid } from '../../core/ids.js';
import { Passkey, RecoveryCode } from '../people/passkey.entity.js';
import { Membership, Person, Session } from '../people/person.entity.js';
import { NETWORK } from '../people/person.rules.js';
import { secondFactorResetMail } from './access.mail.js';
import { refusalToCoordinate, refusalToReset } from './access.rules.js';
import { AccessReview } from './accessReview.entity.js';

/** A coordinator has gone through all roles: as many as there are, so that none that came meanwhile counts as seen. */
export function markAccessReviewed(ctx: CommandContext, seen: number): Promise<string> {
  return command(ctx, 'markAccessReviewed', async ({ em, viewer, now }) => {
    insist(refusalToCoordinate(viewer));
    const roles = await em.count(Membership, { role: { $in: [...NETWORK] } });
    if (roles !== seen) throw new Refusal('CHANGED_MEANWHILE');
    const review = em.create(AccessReview, { at: now, by: em.getReference(Person, viewer.personId!), roles });
    em.persist(review);
    return review.id;
  });
}

/** For a coordinator who has lost passkey and codes: both go, and they begin anew after their next sign-in. Who held an open session of theirs is out. */
export function resetSecondFactor(ctx: CommandContext, id: string): Promise<string> {
  return command(ctx, 'resetSecondFactor', async (tx) => {
    const { em, viewer } = tx;
    const person = isUuid(id) ? await em.findOne(Person, id) : null;
    if (!person) throw new Refusal('NOT_FOUND');
    insist(refusalToReset(viewer, person, (await em.count(Membership, { person, role: 'COORDINATOR' })) > 0));
    // By the unit of work, so that the log of changes has each.
    for (const passkey of await em.find(Passkey, { person })) em.remove(passkey);
    await em.nativeDelete(RecoveryCode, { person });
    await em.nativeDelete(Session, { person });
    tx.mail(secondFactorResetMail(person, await em.findOneOrFail(Person, viewer.personId!), tx.portalUrl));
    return id;
  });
}
