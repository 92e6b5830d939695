import { LockMode } from '@mikro-orm/postgresql';
import { nowOf } from '../../core/clock.js';
import { asSystem, command, type CommandContext, type Tx } from '../../core/command.js';
import { Refusal } from '../../core/refusal.js';
import { hashOf, newSecret } from '../../core/secrets.js';
import type { Registered } from './event.entity.js';
import { EventFeedback, FeedbackLink } from './feedback.entity.js';
import type { GiveFeedbackInput } from './feedback.inputs.js';
import { FEEDBACK_DAYS } from './feedback.rules.js';

/** A new link to the three questions, for a mail to somebody who came. */
export function feedbackLink(tx: Tx, registration: Registered): string {
  const { secret, hash } = newSecret();
  const expiresAt = new Date(tx.now.getTime() + FEEDBACK_DAYS * 86_400_000);
  tx.em.persist(tx.em.create(FeedbackLink, { tokenHash: hash, registration, expiresAt }));
  return `${tx.portalUrl}/${registration.person.language}/feedback/${secret}`;
}

function insistOnLink(link: FeedbackLink | null, now: Date): FeedbackLink {
  if (!link || link.expiresAt <= now) throw new Refusal('LINK_NOT_VALID');
  return link;
}

/** The event that a link asks about. Looking changes nothing. */
export async function eventOfFeedbackLink(ctx: Pick<CommandContext, 'em' | 'clock'>, token: string): Promise<string> {
  const link = await ctx.em.fork().findOne(FeedbackLink, { tokenHash: hashOf(token) }, { populate: ['registration'] });
  return insistOnLink(link, nowOf(ctx)).registration.event.id;
}

/** Takes the answers once. The link goes with it; the answers do not say whose it was, and neither does an audit row. */
export async function giveFeedback(ctx: CommandContext, { token, useful, again, words }: GiveFeedbackInput): Promise<void> {
  await command(asSystem(ctx), 'giveFeedback', async ({ em, now }) => {
    const link = insistOnLink(await em.findOne(FeedbackLink, { tokenHash: hashOf(token) }, { lockMode: LockMode.PESSIMISTIC_WRITE }), now);
    await em.populate(link, ['registration']);
    const { event, municipality } = link.registration;
    em.remove(link);
    em.persist(em.create(EventFeedback, { event, municipality, useful, again, words: words?.trim() || null }));
    return '';
  });
}
