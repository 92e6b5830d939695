import { execFile, spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { OperatorError } from '../core/operatorError.js';

/** The user that PostgreSQL's programs run as. PostgreSQL refuses to run as root. */
export interface Account {
  /** Ids to switch to; null where the process already runs as an ordinary user. */
  ids: { uid: number; gid: number } | null;
  /** Programs and data lie below a folder that the account cannot enter, such as /root. */
  shutOut: boolean;
}

/**
 * An ordinary user is its own account. Root uses the owner of the data, else the owner of the project, else the
 * `postgres` of the system, else `nobody`: the first that is not root. No user is added to the system.
 */
export function chooseAccount(dataFolder: string, projectFolder: string, programs: string): Account {
  if (process.getuid?.() !== 0) return { ids: null, shutOut: false };
  const ids = ownerOf(dataFolder) ?? ownerOf(projectFolder) ?? systemUser('postgres') ?? systemUser('nobody');
  if (!ids) throw new OperatorError('PostgreSQL cannot run as root, and this system has no other user. Start as an ordinary user.');
  const shutOut = [dataFolder, programs].some((path) => !canReach(path, ids));
  return { ids, shutOut };
}

/** Runs a program to its end; the error carries what the program printed. */
export async function runAs(account: Account, program: string, args: string[]): Promise<string> {
  const [command, parameters, options] = asAccount(account, program, args);
  const { stdout } = await promisify(execFile)(command, parameters, { ...options, env: plainEnvironment() });
  return stdout;
}

/** Starts a program that keeps running. */
export function spawnAs(account: Account, program: string, args: string[], more: SpawnOptions): ChildProcess {
  const [command, parameters, options] = asAccount(account, program, args);
  return spawn(command, parameters, { ...options, ...more, env: plainEnvironment() });
}

function asAccount({ ids, shutOut }: Account, program: string, args: string[]) {
  if (!ids) return [program, args, {}] as const;
  if (!shutOut) return [program, args, ids] as const;
  // One capability lets the account pass the closed parent folders, and nobody's permissions have to change.
  const switched = [`--reuid=${ids.uid}`, `--regid=${ids.gid}`, '--clear-groups'];
  const capability = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  return ['setpriv', [...switched, ...capability, '--', program, ...args], {}] as const;
}

function canReach(path: string, ids: { uid: number; gid: number }): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder);
    const search = uid === ids.uid ? 0o100 : gid === ids.gid ? 0o010 : 0o001;
    if (!(mode & search)) return false;
    if (folder === dirname(folder)) return true;
  }
}

function ownerOf(path: string) {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : null;
}

function systemUser(name: string) {
  const line = readFileSync('/etc/passwd', 'utf8').split('\n').find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}

/** PostgreSQL's own variables (PGDATA, PGPORT …) and a half-installed locale must not change what it does. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}
