import { connectOrm } from '../core/orm.js';
import { entities } from '../features.js';
import { Service } from '../features/directory/service.entity.js';
import { NeedPhrase } from '../features/routing/phrase.entity.js';
import { Municipality } from '../features/vocabulary/vocabulary.entity.js';
import { demonstration } from './demo/demonstration.js';
import { loadBulletins } from './load.bulletins.js';
import { loadCampaigns } from './load.campaigns.js';
import { loadContacts } from './load.contacts.js';
import { loadDesk } from './load.desk.js';
import { loadEvents } from './load.events.js';
import { loadInvitations } from './load.invitations.js';
import { Named, type Load } from './load.js';
import { loadLearning } from './load.learning.js';
import { loadNeeds } from './load.needs.js';
import { loadNetwork } from './load.network.js';
import { loadPhrases } from './load.phrases.js';
import { loadPeople } from './load.people.js';
import { loadQuestions } from './load.questions.js';
import { loadReferrals, referredServices } from './load.referrals.js';
import { loadVocabulary } from './load.vocabulary.js';
import { readNetwork } from './network.js';
import { sizesOf } from './serviceSizes.js';

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
    loadDesk(load, demonstration, people);
    loadContacts(load, demonstration, people);
    loadInvitations(load, demonstration, people);
    loadLearning(load, demonstration, people);
    loadQuestions(load, demonstration, people);
    loadBulletins(load, demonstration, people);
    loadCampaigns(load, demonstration, people);
  });
}

/** Only the official lists (municipalities, areas, industries) and the topics: what every network needs. */
export function loadVocabularyAlone(databaseUrl: string): Promise<Loaded> {
  return loadIntoEmpty(databaseUrl, (load) => void loadVocabulary(load, readNetwork()));
}

/** Gives the services of a demonstration that was loaded earlier what routing has come to know of them since. */
export function addPhrases(databaseUrl: string): Promise<void> {
  return inOneTransaction(databaseUrl, async (load) => {
    if ((await load.em.count(NeedPhrase)) > 0) return;
    const network = readNetwork();
    const services = new Named<Service>('service');
    for (const service of await load.em.find(Service, { slug: { $in: network.services.map(({ id }) => id) } })) services.add(service.slug, service);
    const known = network.services.filter(({ id }) => services.has(id));
    for (const record of known) Object.assign(services.get(record.id), { concept: record.concept, sizes: sizesOf(record) });
    loadPhrases(load, { ...network, services: known }, services);
  });
}

/** Loads into a database that has no vocabulary yet: all of it or nothing. */
function loadIntoEmpty(databaseUrl: string, work: (load: Load) => void): Promise<Loaded> {
  return inOneTransaction(databaseUrl, async (load) => {
    if ((await load.em.count(Municipality)) > 0) return 'already there';
    work(load);
    return 'loaded';
  });
}

/** However many load at the same time, one does. */
async function inOneTransaction<R>(databaseUrl: string, work: (load: Load) => Promise<R>): Promise<R> {
  const orm = await connectOrm(databaseUrl, entities);
  try {
    return await orm.em.fork().transactional(async (em) => {
      await em.execute('select pg_advisory_xact_lock(?)', [LOCK]);
      return work({ em, loadedAt: new Date() });
    });
  } finally {
    await orm.close(true);
  }
}
