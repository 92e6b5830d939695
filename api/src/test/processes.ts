import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';

export interface ServerProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** The processes that it has started. */
  children(): number[];
  /** Ends it in order. */
  end(): Promise<void>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
}

/** A server as it is run: a process of its own, of the built API. */
export async function startProcess(databaseUrl: string, environment: Record<string, string> = {}, args: string[] = []): Promise<ServerProcess> {
  const env = { PATH: process.env['PATH']!, DATABASE_URL: databaseUrl, PORT: '0', JOBS: '0', WEB_ROOT: 'none', EXPLORER: '1', REQUESTS_PER_MINUTE: '0', LOG_LEVEL: 'error', ...environment };
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../dist/main.js'), ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  let said = '';
  for await (const chunk of child.stdout!.iterator({ destroyOnReturn: false })) {
    said += String(chunk);
    const url = /ready: (http\S+)/.exec(said)?.[1];
    if (url) return { url, child, children: () => childrenOf(child.pid!), end: () => stop('SIGTERM'), kill: () => stop('SIGKILL') };
  }
  throw new Error(`The server did not start: ${said}`);
}

function childrenOf(pid: number): number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === pid).map(Number);
}

function parentOf(pid: string): number | null {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')[1]);
  } catch {
    return null;
  }
}
