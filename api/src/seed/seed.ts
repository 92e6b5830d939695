import { connectOrm } from '../core/orm.js';
import { entities } from '../features.js';
import { Organisation } from '../features/organisations/organisation.entity.js';
import { DemoAccount } from '../features/people/demoAccount.entity.js';
import { demonstration } from './demo/demonstration.js';
import { loadEvents } from './load.events.js';
import type { Load } from './load.js';
import { loadNeeds } from './load.needs.js';
import { loadNetwork } from './load.network.js';
import { loadPeople } from './load.people.js';
import { loadReferrals, referredServices } from './load.referrals.js';
import { loadVocabulary } from './load.vocabulary.js';
import { readNetwork } from './network.js';

/** Any number that all processes agree on: who holds it loads, the others wait and find everything there. */
const LOCK = 7_100_791;

/** What the made-up contacts have promised, so that the demonstration has referrals that are late. */
const PROMISED_DAYS = 5;

/** Loads the network and the demonstration into an empty database, in one transaction: all of it or nothing. */
export async function seedDemonstration(databaseUrl: string): Promise<'loaded' | 'already there'> {
  const orm = await connectOrm(databaseUrl, entities);
  try {
    return await orm.em.fork().transactional(async (em) => {
      await em.execute('select pg_advisory_xact_lock(?)', [LOCK]);
      if ((await em.count(Organisation)) > 0) return 'already there';
      loadAll({ em, loadedAt: new Date() });
      return 'loaded';
    });
  } finally {
    await orm.close(true);
  }
}

/** Whom one can sign in as, in the order in which they are shown. */
export async function demonstrationAccounts(databaseUrl: string): Promise<{ role: string; name: string; email: string }[]> {
  const orm = await connectOrm(databaseUrl, entities);
  try {
    const accounts = await orm.em.fork().find(DemoAccount, {}, { orderBy: { rank: 'asc' }, populate: ['person'] });
    return accounts.map(({ label, name, person }) => ({ role: label.en, name, email: person.email }));
  } finally {
    await orm.close(true);
  }
}

function loadAll(load: Load): void {
  const network = readNetwork();
  const referred = referredServices(demonstration);
  const vocabulary = loadVocabulary(load, network);
  const services = loadNetwork(load, network, vocabulary, (service) => (referred.has(service) ? PROMISED_DAYS : null));
  const people = loadPeople(load, demonstration, services);
  loadEvents(load, demonstration, people);
  loadNeeds(load, demonstration, people);
  loadReferrals(load, demonstration, people);
}
