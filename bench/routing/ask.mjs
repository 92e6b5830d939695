// The one seam between the bench and what answers: here the engine on the project's data files.
import { engineModules } from './engine.mjs';
import { askedOf, readServices, readVocabulary } from './network.mjs';

const LIMIT = 10;

/** Starts what answers, and returns the way to ask it a need: {ranked: ids of services, refused, ms}. */
export async function startAsking() {
  const { createIndex } = await engineModules();
  const index = createIndex(readVocabulary(), readServices());
  return (need) => {
    const start = performance.now();
    const { matches, askAdviser } = index.route(askedOf(need), LIMIT);
    return { need, ranked: matches.map(({ id }) => id), refused: askAdviser, ms: performance.now() - start };
  };
}

/** Asks each need once before measuring, so that no figure shows the compiler at work. */
export function askAll(ask, needs) {
  for (const need of needs.slice(0, 200)) ask(need);
  return needs.map(ask);
}
