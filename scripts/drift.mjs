import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmOutput, programs, root, runNode } from './project.mjs';

const folder = join(root, 'schema');

/** Writes the operations anew and fails where that changed a file. */
export async function operationsDrift() {
  const before = generatedFiles();
  const written = await runNode('../' + programs.codegen, ['--config', 'codegen.ts'], { cwd: folder });
  if (written.code !== 0) return written;
  const after = generatedFiles();
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
  const list = changed.map((file) => `  schema/${file}`).join('\n');
  return { code: changed.length === 0 ? 0 : 1, output: `Out of date; written anew now, to be committed:\n${list}` };
}

/** Asks npm itself: a lock with gaps, as after an install that found no package for another system, stops `npm ci`. */
export function lockIsComplete() {
  const { code, output } = npmOutput(['ci', '--dry-run', '--ignore-scripts', '--loglevel=error', '--no-audit', '--no-fund']);
  const reasons = output.split('\n').filter((line) => /Missing:|Invalid:/.test(line));
  return { code, output: reasons.length > 0 ? reasons.join('\n') : output };
}

function generatedFiles() {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const sources = names.filter((name) => name.endsWith('.ts') || name.endsWith('.json')).filter((name) => !name.includes('node_modules'));
  return new Map(sources.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
