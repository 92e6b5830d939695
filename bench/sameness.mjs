// Before anything is measured: the hand-written server gives the same answers as the API, and PostGraphile lists the same things.
import { deepStrictEqual } from 'node:assert/strict';
import { ask } from './load.mjs';

export async function prove(name, operation, servers) {
  let rows = 0;
  for (const variant of operation.variants) {
    const api = dataOf(await ask(servers.api.port, variant.api), `${name}, API`);
    const hand = dataOf(await ask(servers.hand.port, variant.hand), `${name}, hand-written server`);
    deepStrictEqual(hand, api, `${name}: the hand-written server answers differently.`);
    const graphile = dataOf(await ask(servers.graphile.port, variant.graphile), `${name}, PostGraphile`);
    deepStrictEqual(operation.graphileThings(graphile), operation.things(api), `${name}: PostGraphile lists other things.`);
    if (operation.things(api).length === 0) throw new Error(`${name}: the answer is empty.`);
    rows += rowsIn(api);
  }
  const statements = await servers.api.countStatements(async () => {
    for (const { api } of operation.variants) await ask(servers.api.port, api);
  });
  const { variants } = operation;
  return { variants: variants.length, rows: Math.round(rows / variants.length), statements: statements / variants.length };
}

function dataOf(body, who) {
  const { data, errors } = JSON.parse(body);
  if (errors) throw new Error(`${who}: ${JSON.stringify(errors)}`);
  return data;
}

/** Rows of the database that an answer shows: every object with data of its own; texts in three languages belong to their row. */
function rowsIn(value) {
  if (Array.isArray(value)) return value.reduce((sum, one) => sum + rowsIn(one), 0);
  if (value === null || typeof value !== 'object' || 'fi' in value || 'hasNextPage' in value) return 0;
  const isRow = Object.values(value).some((one) => one === null || typeof one !== 'object' || 'fi' in one);
  return (isRow ? 1 : 0) + Object.values(value).reduce((sum, one) => sum + rowsIn(one), 0);
}
