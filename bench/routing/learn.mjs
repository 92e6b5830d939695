// Learns the engine's weights from the practice needs and the texts out of scope; the labelled needs are not read here.
import { engineModules } from './engine.mjs';
import { fitLogistic, fitRanker, product } from './fitting.mjs';
import { askedOf, readOutsideTexts, readPracticeNeeds, readServices, readVocabulary } from './network.mjs';

const FOLDS = 5;
/** Of in-scope needs, so many may be sent to an adviser though the network answers them; the texts of plain.json, which are easier, set it. */
const FALSE_REFUSALS = 0.015;
const round = (value) => Number(value.toPrecision(5));

/** Everything learned, from `needs` and `outside`. */
export async function learn(needs = readPracticeNeeds(), outside = readOutsideTexts()) {
  const modules = await engineModules();
  const services = readServices();
  const engine = builtEngine(modules, services, emptyLearned(modules), outside);
  const examples = needs.map((need) => exampleOf(engine, need, services));
  const fit = [...fitRanker(listsOf(examples))];
  const relations = relationsOf(examples);
  const order = learnOrder(examples, modules);
  const scope = learnScope({ examples, outside, services, modules });
  return rounded({ fit, order, relations, ...scope });
}

export function emptyLearned({ FIT_FEATURES, SCOPE_FEATURES }) {
  return { fit: FIT_FEATURES.map(() => 0), order: { fit: 1, log: 0, byConcept: 0, byTopic: 0 }, relations: { topics: {}, concepts: {} }, scope: SCOPE_FEATURES.concat('constant').map(() => 0), outsideFrom: 0.5 };
}

export function builtEngine({ Engine, Background }, services, learned, outside) {
  const engine = new Engine(readVocabulary(), { learned, background: new Background(outside) });
  for (const service of services) engine.put(service);
  return engine;
}

/** A need with its documents for the place, their features, and the grade of each by its services. */
export function exampleOf(engine, need, services) {
  const ranked = engine.consider(askedOf(need)).ranked.filter(({ here }) => here);
  const nameOf = new Map(services.map(({ id, concept, slug }) => [id, concept ?? slug]));
  const grades = new Map();
  for (const [id, grade] of Object.entries(need.labels)) grades.set(nameOf.get(id), Math.max(grade, grades.get(nameOf.get(id)) ?? 0));
  const topicsOf = new Map(services.map(({ concept, slug, topics }) => [concept ?? slug, topics]));
  return { need, ranked, grades, topicsOf };
}

const gainOf = ({ grades }, { document }) => 2 ** (grades.get(document.name) ?? 0) - 1;
export const listsOf = (examples) => examples.filter(({ ranked }) => ranked.length > 0).map((example) => ({ rows: example.ranked.map(({ features }) => features), gains: example.ranked.map((each) => gainOf(example, each)) }));

/** How often something is also an answer (by its gain) where another thing is the right one; few examples count less. */
function relationsOf(examples) {
  const concepts = new Table();
  const topics = new Table();
  for (const { grades, topicsOf } of examples) {
    for (const right of [...grades.keys()].filter((name) => grades.get(name) === 3)) {
      const others = [...grades].filter(([name]) => name !== right).map(([name, grade]) => [name, (2 ** grade - 1) / 7]);
      concepts.see(right, 1, others);
      for (const topic of topicsOf.get(right)) {
        const share = 1 / topicsOf.get(right).length;
        topics.see(topic, share, others.flatMap(([name, gain]) => topicsOf.get(name).map((other) => [other, (gain * share) / topicsOf.get(name).length])));
      }
    }
  }
  return { concepts: concepts.shares(), topics: topics.shares() };
}

class Table {
  rows = new Map();
  seen = new Map();

  see(from, times, others) {
    this.seen.set(from, (this.seen.get(from) ?? 0) + times);
    const row = this.rows.get(from) ?? new Map();
    this.rows.set(from, row);
    for (const [name, gain] of others) row.set(name, (row.get(name) ?? 0) + gain);
  }

  shares() {
    const sorted = (entries) => Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
    const share = (from, gain) => round(gain / (this.seen.get(from) + 2));
    return sorted([...this.rows].map(([from, row]) => [from, sorted([...row].map(([name, gain]) => [name, share(from, gain)]).filter(([, value]) => value >= 0.004))]));
  }
}

const foldOf = (at) => at % FOLDS;

/** Weights for what comes after the first: learned from needs of one fold with fits and relations of the others. */
function learnOrder(examples, modules) {
  const taught = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = examples.filter((_, at) => foldOf(at) !== fold);
    const fit = fitRanker(listsOf(others), { steps: 150 });
    const relations = relationsOf(others);
    for (const example of examples.filter((_, at) => foldOf(at) === fold)) taught.push(orderListOf(example, fit, relations, modules));
  }
  const [own, log, byConcept, byTopic] = fitRanker(taught.filter(({ rows }) => rows.length > 1));
  return { fit: own, log, byConcept, byTopic };
}

function orderListOf(example, fit, relations, { spokenFor, shares }) {
  const { ranked } = example;
  const fits = ranked.map(({ features }) => product(features, fit));
  const probable = shares(fits).map((probability, at) => ({ document: ranked[at].document, probability }));
  const spoken = spokenFor(probable, relations);
  const rows = ranked.map((_, at) => [fits[at], Math.log(probable[at].probability + 1e-4), Math.sqrt(spoken[at].byConcept), Math.sqrt(spoken[at].byTopic)]);
  const best = fits.indexOf(Math.max(...fits));
  const rest = (values) => values.filter((_, at) => at !== best);
  return { rows: rest(rows), gains: rest(ranked.map((each) => gainOf(example, each))) };
}

/** Weights for being out of scope. Each fold is measured by fits learned from the others, and against a background without its own texts. */
function learnScope({ examples, outside, services, modules }) {
  const rows = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = (all) => all.filter((_, at) => foldOf(at) !== fold);
    const own = (all) => all.filter((_, at) => foldOf(at) === fold);
    const fit = [...fitRanker(listsOf(rest(examples)), { steps: 150 })];
    const engine = builtEngine(modules, services, { ...emptyLearned(modules), fit }, rest(outside));
    const rowOf = (asked, is) => ({ row: scopeRow(engine, asked, modules), is, fold, long: asked.text.split(/\s+/u).length > 14 });
    rows.push(...own(examples).map(({ need }) => rowOf(askedOf(need), 0)), ...own(outside).map(({ text }) => rowOf(askedOf({ text }), 1)));
  }
  const taught = rows.map((each) => ({ ...each, weight: each.long ? 0.3 : 1 }));
  const probabilities = taught.map(({ row, fold }) => ({ fold, row }));
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitLogistic(taught.filter((each) => each.fold !== fold));
    for (const each of probabilities) if (each.fold === fold) each.probability = modules.outsideProbability(each.row, weights);
  }
  return { scope: fitLogistic(taught), outsideFrom: thresholdOf(taught, probabilities) };
}

function scopeRow(engine, asked, { scopeFeatures }) {
  const { need, evidence, ranked } = engine.consider(asked);
  return scopeFeatures(need, evidence, ranked, engine.catalogue.corpus, engine.settings.background);
}

function thresholdOf(taught, probabilities) {
  const short = (is) => probabilities.filter((_, at) => taught[at].is === is && !taught[at].long).map(({ probability }) => probability).sort((a, b) => b - a);
  const inside = short(0);
  const threshold = inside[Math.floor(inside.length * FALSE_REFUSALS)];
  const refused = short(1).filter((probability) => probability >= threshold).length / short(1).length;
  console.error(`refuses ${(100 * refused).toFixed(1)} % out of scope at ${100 * FALSE_REFUSALS} % false refusals (short texts, by folds)`);
  return threshold;
}

function rounded(value) {
  if (typeof value === 'number') return round(value);
  if (Array.isArray(value)) return value.map(rounded);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rounded(each)]));
}
