// What each part adds: the engine without it, its weights learned again from the practice needs.
import { engineModules } from './engine.mjs';
import { fitRanker } from './fitting.mjs';
import { builtEngine, emptyLearned, exampleOf, listsOf } from './learn.mjs';
import { measureAll } from './measures.mjs';
import { askedOf, readPracticeNeeds, readServices } from './network.mjs';

const WITHOUT = [
  ['without the words of all texts (log ratios)', /^words/],
  ['without likeness to single phrases', /^phrase/],
  ['without runs of characters', /Grams|Within/],
  ['without names, descriptions and providers', /^(name|description|provider)/],
  ['without comparing with the best of the need', /AgainstBest$/],
  ['without the rules of industry and area', /^(industry|local)/],
];

export async function ablate(needs) {
  const modules = await engineModules();
  const services = readServices();
  const engine = builtEngine(modules, services, modules.LEARNED, []);
  const lists = listsOf(practised(modules, services));
  const row = (name, learned, given = engine, ask = askedOf) => ({ name, measures: measured(given, learned, needs, ask) });
  const refitted = ([name, pattern]) => row(name, { ...modules.LEARNED, fit: fitWithout(lists, modules.FIT_FEATURES, pattern) });
  return [
    row('everything', modules.LEARNED),
    row('without what usually goes together', { ...modules.LEARNED, order: { fit: 1, log: 0, byConcept: 0, byTopic: 0 } }),
    row('of what goes together, topics only', { ...modules.LEARNED, relations: { ...modules.LEARNED.relations, concepts: {} } }),
    ...WITHOUT.map(refitted),
    withoutPhrases(modules, services, row),
    row('without the business\'s municipality', modules.LEARNED, engine, (need) => askedOf({ ...need, municipality: null })),
  ];
}

function practised(modules, services) {
  const engine = builtEngine(modules, services, emptyLearned(modules), []);
  return readPracticeNeeds().map((need) => exampleOf(engine, need, services));
}

function fitWithout(lists, features, pattern) {
  const masked = lists.map(({ rows, gains }) => ({ gains, rows: rows.map((row) => row.map((value, at) => (pattern.test(features[at]) ? 0 : value))) }));
  return fitRanker(masked).map((weight, at) => (pattern.test(features[at]) ? 0 : weight));
}

function withoutPhrases(modules, services, row) {
  const bare = services.map((service) => ({ ...service, phrases: { fi: [], sv: [], en: [] } }));
  const learned = { ...modules.LEARNED, fit: [...fitRanker(listsOf(practised(modules, bare)))] };
  return row('without the phrases of businesses', learned, builtEngine(modules, bare, learned, []));
}

function measured(engine, learned, needs, ask) {
  engine.settings.learned = learned;
  return measureAll(needs.map((need) => ({ need, ranked: engine.route(ask(need), 10).matches.map(({ id }) => id), refused: false, ms: 0 })));
}
