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
  const speakers = [...documents].sort((a, b) => b.probability - a.probability).slice(0, MOST_SPEAKERS);
  return documents.map(({ document }) => {
    let byConcept = 0;
    let byTopic = 0;
    for (const speaker of speakers) {
      if (speaker.document === document) continue;
      byConcept += speaker.probability * (concepts[speaker.document.name]?.[document.name] ?? 0);
      byTopic += speaker.probability * topicRelation(speaker.document.topics, document.topics, topics);
    }
    return { byConcept, byTopic };
  });
}

function topicRelation(from: readonly string[], to: readonly string[], topics: Relations): number {
  let sum = 0;
  for (const one of from) for (const other of to) sum += topics[one]?.[other] ?? 0;
  return from.length && to.length ? sum / (from.length * to.length) : 0;
}
