import type { Document } from './corpus.js';

/** How often a topic or concept is also an answer where another one is the right answer: 0 to 1. */
export type Relations = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface LearnedRelations {
  topics: Relations;
  /** By concept or slug. A network that has none of them is served by the topics. */
  concepts: Relations;
}

/** So many of the most probable documents speak for others. */
const MOST_SPEAKERS = 12;

export interface Probable {
  document: Document;
  probability: number;
}

/** For each document, how much the probable ones speak for it: whoever needs this often needs that too. */
export function spokenFor(documents: readonly Probable[], { topics, concepts }: LearnedRelations): { byConcept: number; byTopic: number }[] {
  const speakers = [...documents].sort((a, b) => b.probability - a.probability).slice(0, MOST_SPEAKERS).filter(({ probability }) => probability > 0);
  const said = new Map<string, number>();
  for (const { document, probability } of speakers) {
    for (const [name, degree] of Object.entries(concepts[document.name] ?? {})) said.set(name, (said.get(name) ?? 0) + probability * degree);
  }
  const saidOfTopics = saidByTopics(speakers, topics);
  return documents.map(({ document }) => ({ byConcept: said.get(document.name) ?? 0, byTopic: meanOf(document.topics, saidOfTopics) }));
}

function saidByTopics(speakers: readonly Probable[], topics: Relations): Map<string, number> {
  const said = new Map<string, number>();
  for (const { document, probability } of speakers) {
    for (const topic of document.topics) {
      const share = probability / document.topics.length;
      for (const [other, degree] of Object.entries(topics[topic] ?? {})) said.set(other, (said.get(other) ?? 0) + share * degree);
    }
  }
  return said;
}

function meanOf(topics: readonly string[], said: ReadonlyMap<string, number>): number {
  const sum = topics.reduce((total, topic) => total + (said.get(topic) ?? 0), 0);
  return sum / Math.max(1, topics.length);
}
