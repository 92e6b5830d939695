// npm run backup -- FILE, npm run restore -- FILE, npm run doctor, npm run invite -- COORDINATOR ADDRESS: what operators do beside npm start.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { installIfNeeded } from './install.mjs';
import { environment, node, root } from './project.mjs';

installIfNeeded();
const program = join(root, 'api/dist/operate.js');
if (!existsSync(program) && !(await build(['build']))) process.exit(1);
const child = spawn(node, [program, ...process.argv.slice(2)], { cwd: root, env: environment, stdio: 'inherit' });
child.on('exit', (code) => process.exit(code ?? 1));
