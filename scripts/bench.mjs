// npm run bench: measures the API against the two servers in bench/, which has packages of its own.
import { existsSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { installIfNeeded } from './install.mjs';
import { environment, npm, root } from './project.mjs';

installIfNeeded();
if (!(await build(['build']))) process.exit(1);
const folder = join(root, 'bench');
if (!existsSync(join(folder, 'node_modules/.package-lock.json'))) {
  const code = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: ['ignore', 2, 2] });
  if (code !== 0) process.exit(code);
}

// Standard output belongs to the measurement alone, because --json is read by programs.
const args = ['--prefix', folder, 'run', '--silent', 'bench', '--', ...process.argv.slice(2)];
const bench = spawn('npm', args, { cwd: root, env: environment, stdio: 'inherit', shell: process.platform === 'win32' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => bench.kill(signal));
bench.on('exit', (code) => process.exit(code ?? 1));
