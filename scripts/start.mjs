// npm start: installs and builds what is missing, then runs the server until it is told to end.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { installIfNeeded } from './install.mjs';
import { environment, node, root, runNode } from './project.mjs';

installIfNeeded();
if (!(await build())) {
  process.stderr.write('The build failed. The lines above say why.\n');
  process.exit(1);
}

// npm start -- --scale: the large set for trying out speed is loaded before the server starts, once.
if (process.argv.includes('--scale')) {
  const { code } = await runNode('api/dist/seed/scale/main.js', [], { stdio: 'inherit' });
  if (code !== 0) process.exit(code);
}

const server = spawn(node, ['--enable-source-maps', 'api/dist/main.js', ...process.argv.slice(2)], {
  cwd: root,
  // What V8 has compiled once need not be compiled at the next start.
  env: { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'), ...environment, NODE_ENV: process.env.NODE_ENV ?? 'production' },
  // The channel tells the server when this process is gone, whatever ended it.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
server.on('exit', (code) => process.exit(code ?? 1));

// npm that is killed cannot pass that on: its child, or the shell between the two, gets another parent instead.
if (process.env.npm_lifecycle_event) {
  const whole = ancestors();
  setInterval(() => {
    if (ancestors() !== whole && server.connected) server.disconnect();
  }, 200).unref();
}

function ancestors() {
  try {
    const [, name, rest] = readFileSync(`/proc/${process.ppid}/stat`, 'utf8').match(/\((.*)\) (.*)/s);
    return name.endsWith('sh') ? `${process.ppid} ${rest.split(' ')[1]}` : `${process.ppid}`;
  } catch {
    return `${process.ppid}`;
  }
}
