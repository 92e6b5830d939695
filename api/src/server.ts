import { nextFreePort, isFree } from './database/ports.js';
import { startPostgres, type EmbeddedPostgres } from './database/embedded.js';
import { OperatorError } from './core/operatorError.js';
import { serveMetrics } from './metrics.js';
import { projectFolder, type ServerSettings } from './settings.js';

export interface Server {
  url: string;
  databaseUrl: string;
  /** The port that was wanted, where another program had it. */
  takenPort: number | null;
  /** Whether this start loaded the demonstration network or, without a demonstration, the official lists. */
  loaded: boolean;
  close(): Promise<void>;
}

/** Brings up PostgreSQL, the tables, the demonstration and the application, in this order. */
export async function startServer(settings: ServerSettings, isStopping: () => boolean): Promise<Server | null> {
  const port = await choosePort(settings);
  const postgres = settings.databaseUrl === null ? await startEmbedded(settings) : null;
  try {
    const [databaseUrl, migrationDatabaseUrl] = postgres ? [postgres.urlFor('luotsi', 'app'), postgres.urlFor('luotsi', 'owner')] : [settings.databaseUrl!, settings.migrationDatabaseUrl ?? settings.databaseUrl!];
    const app = isStopping() ? null : await prepareAndStart({ ...settings, databaseUrl, migrationDatabaseUrl, port }, isStopping);
    if (!app) {
      await postgres?.stop();
      return null;
    }
    const measurements = settings.metricsPort === null ? null : await serveMetrics(settings.metricsHost, settings.metricsPort, app.readMetrics);
    await postgres?.announce(settings.publicUrl ?? app.url);
    return {
      url: settings.publicUrl ?? app.url,
      databaseUrl,
      takenPort: port === settings.port ? null : settings.port,
      loaded: app.loaded,
      close: async () => {
        await postgres?.announceLeaving();
        await app.close();
        await measurements?.close();
        await postgres?.stop();
      },
    };
  } catch (error) {
    await postgres?.stop();
    throw error;
  }
}

type Prepared = ServerSettings & { databaseUrl: string; migrationDatabaseUrl: string };

async function prepareAndStart(settings: Prepared, isStopping: () => boolean) {
  const { migrate } = await import('./core/migrate.js');
  await migrate(settings.migrationDatabaseUrl, { by: settings.databaseUrl });
  if (isStopping()) return null;
  const loaded = await load(settings);
  if (isStopping()) return null;
  if (settings.workers > 1) {
    const { startWorkers } = await import('./cluster.js');
    const workers = await startWorkers(settings, settings.workers);
    return { loaded, ...workers, readMetrics: workers.metrics };
  }
  const { startApp } = await import('./app.js');
  const app = await startApp(settings);
  // Whoever comes before it is done waits for it; where it fails, the first request tries again.
  void app.warmUp().catch(() => {});
  return { loaded, ...app, readMetrics: async () => app.metrics!.registry.metrics() };
}

async function load({ migrationDatabaseUrl, demo }: Prepared): Promise<boolean> {
  const { seedDemonstration, seedVocabulary } = await import('./seed/seed.js');
  return (await (demo ? seedDemonstration : seedVocabulary)(migrationDatabaseUrl)) === 'loaded';
}

function startEmbedded({ dataFolder }: ServerSettings): Promise<EmbeddedPostgres> {
  return startPostgres({ folder: dataFolder, projectFolder, durable: true, log: (line) => console.error(line) });
}

async function choosePort({ port, host, portIsFixed }: ServerSettings): Promise<number> {
  if (port === 0 || (await isFree(port, host))) return port;
  if (portIsFixed) throw new OperatorError(`PORT: ${port} is used by another program. Choose another one, or leave PORT out.`);
  const next = await nextFreePort(port + 1, host);
  if (next === null) throw new OperatorError(`No free port from ${port} on. Choose one with PORT.`);
  return next;
}
