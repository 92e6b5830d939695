// npm run dev: everything in watch mode behind one address. A change to the API's classes rewrites the schema, a
// change to the schema or to the portal's documents rewrites the typed operations, and Vite shows the rest at once.
import { spawn } from 'node:child_process';
import { readFileSync, watch } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { build } from './build.mjs';
import { installIfNeeded } from './install.mjs';
import { environment, node, programs, root, runNode } from './project.mjs';

installIfNeeded();
await build(['schema', 'codegen']);

const webPort = await firstFreePort(Number(process.env.PORT ?? 4000));
const apiPort = await firstFreePort(webPort + 1);
const providerPort = await firstFreePort(apiPort + 1);
let server = null;
let stopping = false;
let work = Promise.resolve();

const compiler = start(programs.tsc, ['-p', 'api', '--watch', '--preserveWatchOutput'], { stdio: ['ignore', 'pipe', 'inherit'] });
compiler.stdout.on('data', (piece) => {
  const text = piece.toString();
  if (/error TS/.test(text)) process.stdout.write(text);
  if (/Found 0 errors/.test(text)) inTurn(useNewApi);
});
const portal = start('../' + programs.vite, ['--port', String(webPort), '--strictPort', '--logLevel', 'warn'], {
  cwd: join(root, 'web'),
  env: { ...environment, API_ORIGIN: `http://127.0.0.1:${apiPort}`, WEB_PORT: String(webPort) },
});
const provider = start('scripts/provider.mjs', [String(providerPort), `http://localhost:${webPort}`]);
watch(join(root, 'web/src'), { recursive: true }, (_, file) => {
  if (file?.endsWith('.graphql')) inTurn(writeOperations);
});
for (const child of [compiler, portal]) child.once('exit', stop);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);

async function useNewApi() {
  const before = schemaText();
  const { code, output } = await runNode('api/dist/writeSchema.js');
  if (code !== 0) process.stdout.write(output);
  if (schemaText() !== before) await writeOperations();
  await stopServer();
  if (stopping) return;
  server = start('api/dist/main.js', [], {
    env: {
      ...environment,
      HOST: '127.0.0.1',
      PORT: String(apiPort),
      PUBLIC_URL: `http://localhost:${webPort}`,
      WEB_ROOT: 'none',
      EXPLORER: '1',
      OIDC_PROVIDERS: environment.OIDC_PROVIDERS ?? JSON.stringify([cityProvider()]),
    },
  });
}

/** The provider that runs beside the portal, as an operator would describe their own. */
function cityProvider() {
  return {
    key: 'city',
    name: { fi: 'Kaupungin tunnus', sv: 'Stadens konto', en: 'City account' },
    for: { fi: 'Kaupungin henkilöstölle', sv: 'För stadens personal', en: 'For the staff of the city' },
    issuer: `http://localhost:${providerPort}`,
    clientId: 'luotsi',
    clientSecret: 'made-up-secret-of-the-demonstration',
    scopes: 'openid email profile groups',
    trustedForEmail: true,
    memberships: [{ claim: 'groups', value: 'advisers', role: 'ADVISER', municipality: '790' }],
  };
}

async function writeOperations() {
  const { code, output } = await runNode('../' + programs.codegen, ['--config', 'codegen.ts'], { cwd: join(root, 'schema') });
  if (code !== 0) process.stdout.write(output);
}

/** One after the other, so that a burst of saved files never starts two servers. */
function inTurn(task) {
  work = work.then(task).catch((error) => process.stdout.write(`${error.stack}\n`));
}

function start(script, args, options) {
  // Its own process group: Ctrl-C reaches this file only, which then ends the others in order.
  const settings = { cwd: root, env: environment, stdio: ['ignore', 'inherit', 'inherit'], detached: true, ...options };
  return spawn(node, [script, ...args], settings);
}

function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => child.once('exit', done));
}

async function stopServer() {
  server?.kill('SIGTERM');
  if (server) await ended(server);
  server = null;
}

async function stop() {
  if (stopping) return;
  stopping = true;
  compiler.kill();
  portal.kill();
  provider.kill();
  await work;
  await stopServer();
  process.exit(0);
}

function schemaText() {
  try {
    return readFileSync(join(root, 'schema/schema.graphql'), 'utf8');
  } catch {
    return '';
  }
}

async function firstFreePort(port) {
  for (let candidate = port; candidate < port + 100; candidate += 1) if (await isFree(candidate)) return candidate;
  throw new Error(`No free port from ${port} on.`);
}

function isFree(port) {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
  });
}
