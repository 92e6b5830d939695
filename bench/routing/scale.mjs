// 20,000 services: those of the network, repeated over the municipalities of Finland.
import { engineModules } from './engine.mjs';
import { askedOf, readServices, readVocabulary } from './network.mjs';

const SERVICES = 20_000;
const CHANGES = 200;
const SCANNED = 20;
const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.floor(values.length * share)];
const timed = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

export async function measureScale(needs) {
  const { createIndex } = await engineModules();
  const vocabulary = readVocabulary();
  const services = repeated(readServices(), vocabulary.municipalities);
  const before = used();
  let index;
  const build = timed(() => (index = createIndex(vocabulary, services)));
  const megabytes = (used() - before) / 1e6;
  for (const need of needs) index.route(askedOf(need), 10);
  const times = needs.flatMap((need) => [1, 2, 3].map(() => timed(() => index.route(askedOf(need), 10))));
  const changes = services.slice(0, CHANGES).map((service, at) => timed(() => index.put(changed(service, at))));
  const scans = needs.slice(0, SCANNED).map((need) => timed(() => scan(need.text, services)));
  return { services: index.size, buildSeconds: build / 1000, megabytes, p50: quantile(times, 0.5), p95: quantile(times, 0.95), putP95: quantile(changes, 0.95), scanMedian: quantile(scans, 0.5) };
}

/** Every service that is not national once more in each municipality, and all again as other providers' until there are enough. */
function* copies(services, municipalities) {
  for (let round = 0; ; round++) {
    for (const { code, name } of municipalities) {
      for (const service of services) {
        const place = (text, language) => `${text} ${language === 'sv' ? name.sv : name.fi}`;
        const named = Object.fromEntries(Object.entries(service.name).map(([language, text]) => [language, place(text, language)]));
        yield { ...service, id: `${service.id}-${code}-${round}`, slug: `${service.slug}-${code}-${round}`, concept: service.concept ?? service.slug, name: named, coverage: new Set([code]) };
      }
    }
  }
}

function repeated(services, municipalities) {
  const all = [...services];
  for (const copy of copies(services.filter(({ coverage }) => coverage !== null), municipalities)) {
    if (all.length === SERVICES) break;
    all.push(copy);
  }
  return all;
}

const changed = (service, at) => ({ ...service, phrases: { ...service.phrases, fi: [...service.phrases.fi, `ihan uusi tapa sanoa ${at}`] } });

function used() {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What one would write first: the share of the need's words that stand in each service's texts. */
function scan(text, services) {
  const words = text.toLowerCase().split(/\W+/u).filter((word) => word.length > 2);
  let best = { share: -1 };
  for (const service of services) {
    const said = [...Object.values(service.name), ...Object.values(service.description), ...Object.values(service.phrases).flat()].join(' ').toLowerCase();
    const share = words.filter((word) => said.includes(word)).length;
    if (share > best.share) best = { share, service };
  }
  return best.service;
}
