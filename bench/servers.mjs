// The three servers, each in a process of its own with the same settings for Node.
import { fork } from 'node:child_process';
import { once } from 'node:events';

const files = { api: 'api.mjs', hand: 'handwritten.mjs', graphile: 'postgraphile.mjs' };

export async function startServers(databaseUrl) {
  const servers = await Promise.all(Object.entries(files).map(async ([name, file]) => [name, await start(file, databaseUrl)]));
  return Object.fromEntries(servers);
}

async function start(file, databaseUrl) {
  // Whatever a server prints goes to standard error: standard output is the measurement's.
  const child = fork(new URL(file, import.meta.url), { env: { ...process.env, DATABASE_URL: databaseUrl, NODE_ENV: 'production' }, stdio: ['ignore', 2, 2, 'ipc'] });
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`${file} ended with code ${code}.`)));
  ended.catch(() => undefined);
  const [{ port }] = await Promise.race([once(child, 'message'), ended]);
  return {
    port,
    /** How many statements the API runs for answers while `work` goes on. */
    countStatements: async (work) => {
      child.send('count');
      await work();
      child.send('counted');
      const [{ statements }] = await once(child, 'message');
      return statements;
    },
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}
