import { dayOf } from '../core/clock.js';
import { RoutingCorrection, RoutingFeedback } from '../features/routing/correction.entity.js';
import { RoutingGap } from '../features/routing/gap.entity.js';
import { digestOf } from '../features/routing/sameness.rules.js';
import { instantOf } from './demo/dates.js';
import type { WholeDemonstration } from './demo/learning.types.js';
import { demoId } from './ids.js';
import type { Load } from './load.js';
import type { LoadedNetwork } from './load.network.js';

/** What routing did not answer, and where people knew better. */
export function loadLearning({ em, loadedAt }: Load, { gaps, corrections }: WholeDemonstration, { municipalities, services, topics }: LoadedNetwork): void {
  for (const { text, language, municipality, topic, asked, times } of gaps) {
    const lastAt = instantOf(asked, loadedAt);
    const place = { municipality: municipality ? municipalities.get(municipality) : null, topic: topic ? topics.get(topic) : null };
    em.create(RoutingGap, { id: demoId('gap', text), text, sameAs: digestOf(text), language, ...place, day: dayOf(lastAt), times, lastAt });
  }
  for (const { text, language, feedback } of corrections) {
    const sameAs = text ? digestOf(text) : `service ${services.get(feedback[0]!.chosen).id}`;
    const correction = em.create(RoutingCorrection, { id: demoId('correction', sameAs), text, sameAs, language });
    feedback.forEach(({ kind, municipality, proposed, chosen, at }, index) => {
      const named = { municipality: municipalities.get(municipality), proposed: proposed ? services.get(proposed) : null, chosen: services.get(chosen) };
      em.create(RoutingFeedback, { id: demoId('feedback', `${sameAs} ${index}`), correction, kind, ...named, at: instantOf(at, loadedAt) });
    });
  }
}
