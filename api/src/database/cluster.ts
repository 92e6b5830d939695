import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OperatorError } from '../core/operatorError.js';
import { runAs, type Account } from './account.js';
import type { Binaries } from './binaries.js';
import { freePort } from './ports.js';
import type { Passwords } from './roles.js';

/** How to reach a cluster; kept in the cluster's own folder, readable by its owner only. */
export interface Access {
  port: number;
  password: string;
  /** Of the roles that migrate and serve; folders of earlier versions have none yet. */
  roles?: Passwords;
}

export const newPassword = (): string => randomBytes(24).toString('base64url');

export const superuser = 'luotsi';

const accessFile = 'luotsi-access.json';

/** Makes the cluster where there is none. It appears under its name only when it is complete. */
export async function ensureCluster(cluster: string, account: Account, binaries: Binaries): Promise<void> {
  if (existsSync(join(cluster, accessFile))) return;
  if (existsSync(join(cluster, 'PG_VERSION'))) {
    throw new OperatorError(`${cluster} holds a PostgreSQL cluster that Luotsi did not make. Set LUOTSI_DATA to another folder.`);
  }
  const draft = await mkdtemp(`${cluster}.new-`);
  await giveTo(account, draft);
  try {
    await initialise(draft, account, binaries);
    await rename(draft, cluster);
  } catch (error) {
    // Another start that was quicker has made it: that one is as good.
    if (!existsSync(join(cluster, accessFile))) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

export async function readAccess(cluster: string): Promise<Access> {
  return JSON.parse(await readFile(join(cluster, accessFile), 'utf8')) as Access;
}

export async function writeAccess(cluster: string, access: Access, account: Account): Promise<void> {
  const file = join(cluster, accessFile);
  const draft = `${file}.new`;
  await writeFile(draft, `${JSON.stringify(access)}\n`, { mode: 0o600 });
  await giveTo(account, draft);
  await rename(draft, file);
}

async function initialise(draft: string, account: Account, binaries: Binaries): Promise<void> {
  const password = newPassword();
  const passwordFile = `${draft}.password`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  await giveTo(account, passwordFile);
  try {
    await runInitdb(draft, passwordFile, account, binaries);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await writeAccess(draft, { port: await freePort(), password }, account);
}

// Trigrams (pg_trgm) ask the system, not PostgreSQL, which characters are letters: with C alone, ä and ö are none.
const letterLocales = ['C.UTF-8', 'en_US.UTF-8', 'C'];

async function runInitdb(draft: string, passwordFile: string, account: Account, binaries: Binaries): Promise<void> {
  const common = [
    `--pgdata=${draft}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--text-search-config=simple',
    '--no-instructions',
  ];
  for (const locale of letterLocales) {
    try {
      return void (await runAs(account, binaries.initdb, [...common, `--lc-ctype=${locale}`]));
    } catch (error) {
      const unknownLocale = /invalid locale name/.test(String((error as { stderr?: string }).stderr));
      if (!unknownLocale || locale === 'C') throw error;
    }
  }
}

async function giveTo({ ids }: Account, path: string): Promise<void> {
  if (ids) await chown(path, ids.uid, ids.gid);
}
