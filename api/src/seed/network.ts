import { readFileSync } from 'node:fs';
import type { LabelledNeedRecord, Network } from './network.types.js';

/** The real network and the official lists, read from the files beside this one. */
export function readNetwork(): Network {
  return {
    organisations: readJson('organisations.json'),
    services: readJsonLines('services.jsonl'),
    phrases: readJsonLines('routing/phrases.jsonl'),
    topics: readJson('topics.json'),
    municipalities: readJson('municipalities.json'),
    regions: readJson('regions.json'),
    industries: readJson('tol2008_l1_l2.json'),
    ptvServiceClasses: readJson('ptv_service_classes.json'),
    ptvTargetGroups: readJson('ptv_target_groups.json'),
  };
}

/** Needs with the right services: for measuring routing, never for the portal itself. */
export function readLabelledNeeds(): LabelledNeedRecord[] {
  return readJsonLines('routing/needs-labelled.jsonl');
}

// The files are part of the program and checked by its tests, so their shape is trusted here.
function readJson<Record>(name: string): Record[] {
  return JSON.parse(textOf(name)) as Record[];
}

function readJsonLines<Record>(name: string): Record[] {
  return textOf(name)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record);
}

// Sources (`api/src/seed`) and compiled code (`api/dist/seed`) lie equally deep, so this path holds for both without a copy.
function textOf(name: string): string {
  return readFileSync(new URL(`../../src/seed/data/${name}`, import.meta.url), 'utf8');
}
