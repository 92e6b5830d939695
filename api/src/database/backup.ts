import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { PassThrough, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { OperatorError } from '../core/operatorError.js';
import { withSession } from './connect.js';

/** The first line of a backup: what it is, and which tables it expects. */
export interface BackupHead {
  format: 'luotsi backup 1';
  at: string;
  migrations: string[];
}

interface Table {
  table: string;
  columns: string[];
}

/** What passes by itself and belongs to nobody. */
const leftOut = ['migration', 'request_count'];
const END_OF_TABLE = '\\.';
const INCOMPLETE = 'The backup is not complete: its end is missing. Nothing was changed; take another copy of the file.';
/** What zlib calls a file that ends too early, and one that is not what was written. */
const [CUT_OFF, CHANGED] = ['Z_BUF_ERROR', 'Z_DATA_ERROR'];

/**
 * All rows as they are at one moment, while the server goes on: each table in the text form of COPY, compressed. The file
 * appears under its name only when it is complete.
 */
export async function writeBackup(url: string, file: string): Promise<{ tables: number; rows: number }> {
  if (existsSync(file)) throw new OperatorError(`${file} is there already. Choose another name.`);
  const draft = `${file}.part`;
  try {
    const counted = await withSession(url, async (session) => {
      await session.query('begin isolation level repeatable read read only');
      const plain = new PassThrough();
      const written = pipeline(plain, createGzip(), createWriteStream(draft, { mode: 0o600 }));
      const [result] = await Promise.all([writeAll(session, plain), written]);
      return result;
    });
    await rename(draft, file);
    return counted;
  } finally {
    await rm(draft, { force: true });
  }
}

async function writeAll(session: pg.Client, out: PassThrough): Promise<{ tables: number; rows: number }> {
  try {
    const { rows: done } = await session.query<{ name: string }>('select name from migration order by name');
    const say = (value: object) => out.write(`${JSON.stringify(value)}\n`);
    say({ format: 'luotsi backup 1', at: new Date().toISOString(), migrations: done.map(({ name }) => name) } satisfies BackupHead);
    const tables = await tablesOf(session);
    let rows = 0;
    for (const table of tables) {
      say(table);
      const copy = session.query(copyTo(`copy ${listOf(session, table)} to stdout`));
      for await (const chunk of copy) if (!out.write(chunk)) await once(out, 'drain');
      rows += copy.rowCount;
      out.write(`${END_OF_TABLE}\n`);
    }
    say({ end: true, rows });
    return { tables: tables.length, rows };
  } finally {
    out.end();
  }
}

async function tablesOf(session: pg.Client): Promise<Table[]> {
  const { rows } = await session.query<Table>(
    `select c.relname as table, array_agg(a.attname::text order by a.attnum) as columns from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and c.relname <> all($1)
     group by c.relname order by c.relname`,
    [leftOut],
  );
  return rows;
}

const listOf = (session: pg.Client, { table, columns }: Table) => `${session.escapeIdentifier(table)} (${columns.map((one) => session.escapeIdentifier(one)).join(', ')})`;

export async function readHead(file: string): Promise<BackupHead> {
  const lines = linesOf(file);
  try {
    const head = JSON.parse(String((await lines.next()).value)) as BackupHead;
    if (head.format === 'luotsi backup 1') return head;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new OperatorError(`There is no file ${file}.`);
    if (code === CUT_OFF) throw new OperatorError(INCOMPLETE);
  } finally {
    await lines.return(undefined);
  }
  throw new OperatorError(`${file} is no backup of Luotsi.`);
}

/** Puts all rows into empty tables of the same migrations, all or none. References are not checked one by one: they were whole when the backup was made. */
export async function loadBackup(url: string, file: string): Promise<{ rows: number }> {
  return withSession(url, async (session) => {
    await session.query("begin; set local session_replication_role = 'replica'");
    const rows = await loadTables(session, linesOf(file)).catch(sayPlainly);
    await session.query('commit');
    return { rows };
  });
}

async function loadTables(session: pg.Client, lines: AsyncGenerator<Buffer>): Promise<number> {
  await lines.next();
  let loaded = 0;
  for (let line = await lines.next(); !line.done; line = await lines.next()) {
    const said = JSON.parse(line.value.toString()) as Table | { end: true; rows: number };
    if ('end' in said) {
      if (said.rows !== loaded) throw new OperatorError(`The backup is damaged: ${loaded} of ${said.rows} rows are in it.`);
      return loaded;
    }
    const what = listOf(session, said);
    // Migrations may have put first rows into a table; what was there then is in the backup too.
    await session.query(`delete from ${session.escapeIdentifier(said.table)}`);
    const copy = session.query(copyFrom(`copy ${what} from stdin`));
    await Promise.all([giveRows(lines, copy), once(copy, 'finish')]);
    loaded += copy.rowCount;
  }
  throw new OperatorError(INCOMPLETE);
}

/** A disk that was full or a transfer that broke off is nobody's fault in the program: its operator needs no stack. */
function sayPlainly(error: NodeJS.ErrnoException): never {
  if (error.code === CUT_OFF) throw new OperatorError(INCOMPLETE);
  if (error.code === CHANGED) throw new OperatorError('The backup is damaged. Nothing was changed; take another copy of the file.');
  throw error;
}

async function giveRows(lines: AsyncGenerator<Buffer>, copy: Writable): Promise<void> {
  for (let line = await lines.next(); !line.done && line.value.toString() !== END_OF_TABLE; line = await lines.next()) {
    if (!copy.write(Buffer.concat([line.value, NEWLINE]))) await once(copy, 'drain');
  }
  copy.end();
}

const NEWLINE = Buffer.from('\n');

/** By bytes: Node's own reader of lines also breaks them at signs that people write. */
async function* linesOf(file: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  const source = createReadStream(file);
  const unzipped = createGunzip();
  source.on('error', (error) => unzipped.destroy(error)).pipe(unzipped);
  for await (const chunk of unzipped) {
    rest = rest.length > 0 ? Buffer.concat([rest, chunk as Buffer]) : (chunk as Buffer);
    let start = 0;
    for (let end = rest.indexOf(10, start); end >= 0; end = rest.indexOf(10, start)) {
      yield rest.subarray(start, end);
      start = end + 1;
    }
    rest = rest.subarray(start);
  }
  if (rest.length > 0) yield rest;
}
