import 'reflect-metadata';
import { OperatorError } from './core/operatorError.js';
import { startServer, type Server } from './server.js';
import { printWelcome } from './welcome.js';
import { readSettings } from './settings.js';

let stoppedAt = 0;

const starting = start();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
// The launcher's end, even by kill -9, is the server's end too.
process.on('disconnect', () => void stop());

async function start(): Promise<Server | null> {
  try {
    const settings = readSettings({ ...process.env, ...workersIn(process.argv) });
    const server = await startServer(settings, () => stoppedAt > 0);
    if (stoppedAt === 0) await printWelcome(server, settings);
    return server;
  } catch (error) {
    console.error(`\nLuotsi did not start. ${explain(error)}\n`);
    process.exit(1);
  }
}

/** `npm start -- --workers 2` */
function workersIn(words: readonly string[]): { WORKERS?: string } {
  const at = words.findIndex((word) => /^--workers(=|$)/.test(word));
  return at < 0 ? {} : { WORKERS: words[at]!.split('=')[1] ?? words[at + 1] ?? 'nothing' };
}

/** One Ctrl-C reaches the server up to three times: from the terminal, from npm and from the launcher. */
async function stop(): Promise<void> {
  if (stoppedAt > 0) {
    if (Date.now() - stoppedAt > 1_000) process.exit(130);
    return;
  }
  stoppedAt = Date.now();
  const server = await starting;
  try {
    await server?.close();
    process.exit(0);
  } catch (error) {
    console.error(`Luotsi did not stop cleanly. ${explain(error)}`);
    process.exit(1);
  }
}

/** Errors that the operator can do something about say so in their text; others show where they come from. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error instanceof OperatorError ? error.message : (error.stack ?? error.message);
}
