import { connectOrm } from '../core/orm.js';
import { entities } from '../features.js';
import { Municipality } from '../features/vocabulary/vocabulary.entity.js';
import { demonstration } from './demo/demonstration.js';
import { loadEvents } from './load.events.js';
import type { Load } from './load.js';
import { loadLearning } from './load.learning.js';
import { loadNeeds } from './load.needs.js';
import { loadNetwork } from './load.network.js';
import { loadPhrases } from './load.phrases.js';
import { loadPeople } from './load.people.js';
import { loadQuestions } from './load.questions.js';
import { loadReferrals, referredServices } from './load.referrals.js';
import { loadVocabulary } from './load.vocabulary.js';
import { readNetwork } from './network.js';

/** Any number that all processes agree on: who holds it loads, the others wait and find everything there. */
const LOCK = 7_100_791;

/** What the made-up contacts have promised, so that the demonstration has referrals that are late. */
const PROMISED_DAYS = 5;

export type Loaded = 'loaded' | 'already there';

/** The real network and the made-up demonstration. */
export function loadDemonstration(databaseUrl: string): Promise<Loaded> {
  return loadIntoEmpty(databaseUrl, (load) => {
    const network = readNetwork();
    const referred = referredServices(demonstration);
    const vocabulary = loadVocabulary(load, network);
    const services = loadNetwork(load, network, vocabulary, (service) => (referred.has(service) ? PROMISED_DAYS : null));
    loadPhrases(load, network, services.services);
    const people = loadPeople(load, demonstration, services);
    loadEvents(load, demonstration, people);
    loadNeeds(load, demonstration, people);
    loadReferrals(load, demonstration, people);
    loadLearning(load, demonstration, people);
    loadQuestions(load, demonstration, people);
  });
}

/** Only the official lists (municipalities, areas, industries) and the topics: what every network needs. */
export function loadVocabularyAlone(databaseUrl: string): Promise<Loaded> {
  return loadIntoEmpty(databaseUrl, (load) => void loadVocabulary(load, readNetwork()));
}

/** Loads into a database that has no vocabulary yet, in one transaction: all of it or nothing. */
async function loadIntoEmpty(databaseUrl: string, work: (load: Load) => void): Promise<Loaded> {
  const orm = await connectOrm(databaseUrl, entities);
  try {
    return await orm.em.fork().transactional(async (em) => {
      await em.execute('select pg_advisory_xact_lock(?)', [LOCK]);
      if ((await em.count(Municipality)) > 0) return 'already there';
      work({ em, loadedAt: new Date() });
      return 'loaded';
    });
  } finally {
    await orm.close(true);
  }
}
