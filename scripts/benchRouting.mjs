// npm run bench:routing: how well and how fast needs find their services. See bench/routing/.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { installIfNeeded } from './install.mjs';
import { environment, node, programs, root, runNode } from './project.mjs';

installIfNeeded();
const { code, output } = await runNode(programs.tsc, ['-p', 'api']);
if (code !== 0) {
  process.stderr.write(output);
  process.exit(code);
}

// Standard output belongs to the measurement alone, because --json is read by programs.
const args = ['--expose-gc', join(root, 'bench/routing/routing.mjs'), ...process.argv.slice(2)];
const bench = spawn(node, args, { cwd: root, env: environment, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => bench.kill(signal));
bench.on('exit', (code) => process.exit(code ?? 1));
