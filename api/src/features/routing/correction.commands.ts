import { query, type Tx } from '../../core/command.js';
import { newId } from '../../core/ids.js';
import { Service } from '../directory/service.entity.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';
import { RoutingCorrection, RoutingFeedback, type FeedbackKind } from './correction.entity.js';
import { withoutPersonalData } from './privacy.rules.js';
import type { LiveIndex } from './routing.index.js';
import { LONGEST_KEPT } from './routing.rules.js';
import { digestOf } from './sameness.rules.js';

/** How a person corrected routing: in which words the need was, and which service it came to in the end. */
export interface Corrected {
  kind: FeedbackKind;
  words: string | null;
  municipality: string | null;
  /** Chosen, declined or asked for; null: none was named. */
  service: string | null;
  /** What is known of the company beside, as it counts in routing too. */
  industry?: string | null;
  size?: string | null;
}

/**
 * Lets routing learn from a command, in its transaction. A referral to the service that routing puts first anyway is no
 * correction and leaves nothing; nor do words that nobody knows.
 */
export async function learnFrom(tx: Tx, routing: LiveIndex, { kind, words, municipality, service, industry = null, size = null }: Corrected): Promise<void> {
  const asked = words?.trim() || null;
  if (kind === 'PICKED_OTHER' && !asked) return;
  const { index, known } = await routing.now();
  const routed = asked ? index.route({ text: asked, municipality, industry, stage: null, size }, 1) : null;
  const proposed = routed?.matches[0]?.id ?? null;
  if (kind === 'PICKED_OTHER' && proposed === service) return;
  const text = asked ? withoutPersonalData(asked, known).slice(0, LONGEST_KEPT) : null;
  const correction = await correctionOf(tx, text, text ? digestOf(text) : `service ${service}`, routed?.language ?? null);
  tx.em.persist(
    tx.em.create(RoutingFeedback, {
      correction: tx.em.getReference(RoutingCorrection, correction),
      kind,
      municipality: municipality ? tx.em.getReference(Municipality, municipality) : null,
      proposed: await there(tx, proposed),
      chosen: await there(tx, service),
      at: tx.now,
    }),
  );
}

/** The index may still know a service that was deleted a moment ago. */
async function there({ em }: Tx, service: string | null): Promise<Service | null> {
  return service ? em.findOne(Service, service) : null;
}

/** The same words by two people at once come to one correction. */
async function correctionOf({ em }: Tx, text: string | null, sameAs: string, language: string | null): Promise<string> {
  const [row] = await query<{ id: string }>(
    em,
    `insert into routing_correction (id, text, same_as, language) values ($1, $2, $3, $4)
     on conflict (same_as) do update set same_as = excluded.same_as returning id`,
    [newId(), text, sameAs, language],
  );
  return row!.id;
}
