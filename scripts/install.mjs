import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { node, npm, root } from './project.mjs';

/** Installs where node_modules is not what package-lock.json says; otherwise it costs a few milliseconds. */
export function installIfNeeded() {
  if (isInstalled()) return;
  process.stderr.write('Installing packages …\n');
  const code = npm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
  });
  if (code !== 0 || !existsSync(node)) {
    process.stderr.write('\nThe packages could not be installed. The lines above say why.\n');
    process.exit(1);
  }
}

function isInstalled() {
  const wanted = readLock('package-lock.json');
  // npm writes this file last, so an installation that was cut short does not have it.
  const present = readLock('node_modules/.package-lock.json');
  if (!wanted || !present || !existsSync(node)) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith('node_modules/')) return true;
    const found = present[path];
    if (!found) return entry.optional === true;
    return found.version === entry.version && (found.integrity ?? null) === (entry.integrity ?? found.integrity ?? null);
  });
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return null;
  }
}
