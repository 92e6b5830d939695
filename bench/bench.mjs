// Measures the API against a hand-written server and PostGraphile on the large set, in one run, taking turns.
//   npm run bench                a table
//   npm run -s bench -- --json   one JSON object {operation: {reqPerSec, toL, toP, p50, p99, statements, …}}
//   npm run bench -- --check     ends with code 1 where the bar is missed
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { openLargeSet, knownThings } from './database.mjs';
import { load } from './load.mjs';
import { operationsFor } from './operations.mjs';
import { bars, missedBars, printTable, summary } from './report.mjs';
import { prove } from './sameness.mjs';
import { startServers } from './servers.mjs';

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    only: { type: 'string' },
    rounds: { type: 'string', default: '4' },
    seconds: { type: 'string', default: '2.5' },
    connections: { type: 'string', default: '16' },
  },
});
const ROUNDS = Number(options.rounds);
const SECONDS = Number(options.seconds);
const CONNECTIONS = Number(options.connections);
const TURNS = ['api', 'hand', 'graphile'];

const log = (line) => process.stderr.write(`${line}\n`);

if (loadavg()[0] > availableParallelism() / 2) {
  log(`The machine is busy with other work (load ${loadavg()[0].toFixed(1)} on ${availableParallelism()} cores). The heavier server of two suffers more from that, so the ratios come out too low.`);
}
const set = await openLargeSet(log);
let servers = {};
try {
  servers = await startServers(set.url);
  const operations = Object.entries(operationsFor(await knownThings(set.url))).filter(([name]) => !options.only || options.only === name);
  const results = {};
  for (const [name, operation] of operations) results[name] = await measure(name, operation);
  if (options.json) process.stdout.write(`${JSON.stringify(results)}\n`);
  else printTable(results, { ROUNDS, SECONDS, CONNECTIONS });
  const missed = missedBars(results);
  for (const line of missed) log(line);
  if (options.check && missed.length > 0) process.exitCode = 1;
  if (missed.length === 0) log(`Every operation reaches ${bars.toL} × the hand-written server and ${bars.toP} × PostGraphile, with one statement for each root field.`);
} catch (error) {
  log(error.stack ?? String(error));
  process.exitCode = 1;
} finally {
  await Promise.all(Object.values(servers).map((server) => server.stop()));
  await set.stop();
}

/** All three under the same load, one at a time; the order shifts from round to round, and the first round warms up. */
async function measure(name, operation) {
  const proof = await prove(name, operation, servers);
  log(`${name}: ${proof.variants} answers are the same; ${proof.rows} rows and ${proof.statements} statement in each.`);
  const rounds = { api: [], hand: [], graphile: [] };
  for (let round = 0; round <= ROUNDS; round++) {
    for (let turn = 0; turn < TURNS.length; turn++) {
      const server = TURNS[(turn + round) % TURNS.length];
      const requests = operation.variants.map((variant) => variant[server]);
      const measured = await load(servers[server].port, requests, { connections: CONNECTIONS, seconds: SECONDS });
      if (round > 0) rounds[server].push(measured);
    }
  }
  return summary(rounds, proof);
}
