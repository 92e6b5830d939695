import { spawn, spawnSync } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

/** The Node 24 of node_modules: the system's own may be older. */
export const node = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Programs of node_modules come first, so that npm's scripts run on Node 24 too. */
export const environment = {
  ...process.env,
  PATH: [join(root, 'node_modules/node/bin'), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
};

/** The JavaScript behind a program of node_modules, for starting it with Node 24 on every system. */
export const programs = {
  tsc: 'node_modules/typescript/bin/tsc',
  turbo: 'node_modules/turbo/bin/turbo',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  vitest: 'node_modules/vitest/vitest.mjs',
  vite: 'node_modules/vite/bin/vite.js',
  codegen: 'node_modules/@graphql-codegen/cli/esm/bin.js',
};

/** Runs a program with Node 24 and returns its exit code and, unless shown at once, what it printed. */
export function runNode(script, args = [], options = {}) {
  return finished(spawn(node, [script, ...args], { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'], ...options }));
}

/** Runs npm of the system, which installs the Node 24 that everything else uses. */
export function npm(args, options = {}) {
  return callNpm(args, options).status ?? 1;
}

export function npmOutput(args) {
  const { status, stdout, stderr } = callNpm(args, { encoding: 'utf8' });
  return { code: status ?? 1, output: `${stdout}${stderr}` };
}

function callNpm(args, options) {
  const path = process.env.PATH.split(delimiter).filter((folder) => !folder.endsWith(join('node_modules', '.bin')));
  const settings = { cwd: root, env: { ...process.env, PATH: path.join(delimiter) }, ...options };
  return spawnSync('npm', args, { ...settings, shell: process.platform === 'win32' });
}

function finished(child) {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => (output += piece));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => done({ code: code ?? 1, output }));
  });
}
