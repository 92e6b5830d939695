import { availableParallelism } from 'node:os';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, UnderscoreNamingStrategy } from '@mikro-orm/postgresql';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Pool, type PoolClient } from 'pg';
import { knowEntities, type EntityClass } from './row.js';

/** Where reading and writing meet the database. */
export interface Database {
  readonly orm: MikroORM;
  /** For answers: prepared statements, read by `read`. */
  readonly pool: Pool;
  close(): Promise<void>;
}

const SESSION = '-c TimeZone=UTC -c jit=off';

/** Connections for answers. More than PostgreSQL has cores to work with only make it change between them; requests wait here instead. */
const READERS = Math.max(4, 2 * availableParallelism());

/** A command that waits longer for a connection is answered with 503: there is something wrong, and the reader should know. */
const LONGEST_WAIT_MS = 30_000;

/**
 * Where the connection of a transaction is lost, its undoing fails too, and then nobody gives the connection back to the
 * pool: after twenty of them every command would wait for ever. The pool gets it back when whoever had it has let go.
 */
function giveBackLost(pool: Pool): void {
  pool.on('connect', (client) => void client.once('end', () => void setTimeout(() => giveBack(client), 1_000).unref()));
}

/** What was given back already says so by an error. */
function giveBack(client: PoolClient): void {
  try {
    client.release(true);
  } catch {}
}

export async function connectOrm(url: string, entities: readonly EntityClass[]): Promise<MikroORM> {
  const orm = await MikroORM.init({
    clientUrl: url,
    entities: [...entities] as never,
    metadataProvider: ReflectMetadataProvider,
    namingStrategy: UnderscoreNamingStrategy,
    extensions: [Migrator],
    forceUtcTimezone: true,
    pool: { min: 0, max: 20 },
    driverOptions: { options: SESSION, connectionTimeoutMillis: LONGEST_WAIT_MS, onPoolCreated: giveBackLost },
    migrations: {
      path: new URL('../../migrations', import.meta.url).pathname,
      pathTs: new URL('../../migrations', import.meta.url).pathname,
      emit: 'js',
      snapshot: false,
      transactional: true,
      disableForeignKeys: false,
      fileName: (timestamp: string, name?: string) => `${timestamp}${name ? `_${name}` : ''}`,
    },
    // Views are written by hand in migrations; their entities are for reading alone.
    schemaGenerator: { disableForeignKeys: false, skipTables: [/_row$/] },
  });
  knowEntities(orm);
  return orm;
}

export async function connect(url: string, entities: readonly EntityClass[], onLost: (error: Error) => void): Promise<Database> {
  const orm = await connectOrm(url, entities);
  const pool = new Pool({ connectionString: url, max: READERS, options: SESSION, connectionTimeoutMillis: 5000 });
  pool.on('error', onLost);
  // A connection that is lost while it is lent out tells its user; without an ear of its own it would end the process.
  pool.on('connect', (client) => client.on('error', onLost));
  return {
    orm,
    pool,
    close: async () => {
      await pool.end();
      await orm.close(true);
    },
  };
}
