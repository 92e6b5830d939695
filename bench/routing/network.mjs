// The demonstration network as the engine takes it, read from the project's own data files.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sizesOf } from '../../api/dist/seed/serviceSizes.js';

export const root = resolve(import.meta.dirname, '../..');
const engineFolder = join(root, 'api/src/features/routing/engine');
const data = join(root, 'api/src/seed/data');

export const learnedFile = join(engineFolder, 'learned.json');

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
export const readJsonLines = (file) => readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line));

export function readServices() {
  const phrases = new Map(readJsonLines(join(data, 'routing/phrases.jsonl')).map((line) => [line.unit, line]));
  return readJsonLines(join(data, 'services.jsonl')).map((record) => serviceOf(record, phrases.get(record.concept ?? record.id)));
}

function serviceOf({ id, concept, name, description, provider, provider_name, topics, stages, industries, coverage }, { fi, sv, en }) {
  const covered = coverage.type === 'national' ? null : new Set(coverage.municipalities);
  return {
    id, slug: id, concept, name, description, topics, stages: stages.map((stage) => stage.toUpperCase()), industries, sizes: sizesOf({ id, concept }), coverage: covered, capacity: 'OPEN',
    provider: { id: provider, name: provider_name },
    phrases: { fi, sv, en },
  };
}

export function readVocabulary() {
  return {
    topics: readJson(join(data, 'topics.json')).map(({ id, label }) => ({ code: id, name: label })),
    municipalities: readJson(join(data, 'municipalities.json')).map(({ code, name_fi, name_sv }) => ({ code, name: { fi: name_fi, sv: name_sv } })),
  };
}

export const readLabelledNeeds = () => readJsonLines(join(data, 'routing/needs-labelled.jsonl'));
export const readPracticeNeeds = () => readJsonLines(join(data, 'routing/needs-practice.jsonl'));
/** Short needs by which the point of refusal was chosen; nothing else is learned from them. */
export const readPlainNeeds = () => readJson(join(import.meta.dirname, 'plain.json'));
export const readOutsideTexts = () => readJson(join(engineFolder, 'outside.json'));

/** A need as a visitor asks it: text, municipality and industry. */
export const askedOf = ({ text, municipality, industry }) => ({ text, municipality: municipality ?? null, industry: industry ?? null, stage: null, size: null });
