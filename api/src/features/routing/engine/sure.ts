import { outsideOf } from './answer.js';
import type { Considered, Sources } from './considered.js';

/** Of ideas in three languages that were labelled by hand, what is at least this probable is right; almost all false ones are below. */
const SURE_FROM = 0.45;
/** What something is about stands in its title: a text also tells where it would be, and whom it would serve. */
const IN_TITLE_FROM = 0.3;
/** Less is enough where the title alone is more likely answered by the network than not. */
const IN_INSIDE_TITLE_FROM = 0.2;
/** A topic with so many times the services of another one stands beside it, as grants do beside energy: it was not asked for. */
const BESIDE_FROM = 2;
const MOST_SURE = 3;

/** How probable each topic is, by the services at the place that would answer. */
export interface TopicShares {
  shares: ReadonlyMap<string, number>;
  /** That the network answers the words at all. */
  inside: number;
}

export function topicShares(sources: Sources, considered: Considered): TopicShares {
  const { ranked } = considered;
  const highest = Math.max(...ranked.map(({ fit }) => fit));
  const weights = ranked.map(({ fit }) => Math.exp(fit - highest));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = new Map<string, number>();
  ranked.forEach(({ here, document }, at) => {
    if (here) for (const topic of document.topics) shares.set(topic, (shares.get(topic) ?? 0) + weights[at]! / all);
  });
  return { shares, inside: 1 - outsideOf(sources, considered) };
}

/** The topics of which title and text leave hardly a doubt, the likeliest first: none rather than a wrong one. */
export function sureTopics(sources: Sources, title: TopicShares, whole: TopicShares): string[] {
  const inTitleFrom = title.inside >= 0.5 ? IN_INSIDE_TITLE_FROM : IN_TITLE_FROM;
  const sure = [...whole.shares]
    .filter(([topic, share]) => share * whole.inside >= SURE_FROM && (title.shares.get(topic) ?? 0) >= inTitleFrom)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([topic]) => topic);
  if (sure.length < 2) return sure;
  const services = new Map(sure.map((topic) => [topic, sources.catalogue.corpus.documents.filter((document) => document?.topics.includes(topic)).length]));
  return sure.filter((topic) => !sure.some((other) => services.get(other)! * BESIDE_FROM <= services.get(topic)!)).slice(0, MOST_SURE);
}
