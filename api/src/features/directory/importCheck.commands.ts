import { createHash, type Hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { query, type Tx } from '../../core/command.js';
import { newId } from '../../core/ids.js';
import { sql } from '../../core/sql.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { findDrafts, type Ask } from './drafts.find.js';
import { ImportRow, type DirectoryImport } from './import.entity.js';
import { textOf, UnreadableTable } from './importBytes.rules.js';
import { isPhraseColumn, type AnyColumn } from './importColumns.rules.js';
import { NO_PHRASES } from './importPhrases.rules.js';
import { planRow, shownRow, type PlanFacts, type PlannedRow } from './importPlan.rules.js';
import { rowsOfCsv, rowsOfJson, type RawRow } from './importTable.rules.js';
import type { TableEncoding, TableSeparator } from './importTerms.entity.js';
import { phraseKeeper } from './phraseKeeper.find.js';
import { readKnown } from './writeService.commands.js';

/** So many rows are looked up together; between them other requests have their turn. */
export const BATCH = 500;

interface ReadTable {
  readonly encoding: TableEncoding;
  readonly separator: TableSeparator | null;
  readonly rows: readonly RawRow[];
}

/** Reads the table and keeps, row by row, what it would do. */
export async function checkTable(tx: Tx, found: DirectoryImport): Promise<void> {
  await tx.em.nativeDelete(ImportRow, { directoryImport: found });
  const table = await readTable(tx, found);
  if (!table) return;
  const counts = { CREATE: 0, UPDATE: 0, UNCHANGED: 0, ERROR: 0 };
  const hash = createHash('sha256');
  for await (const planned of plansOf(tx, table.rows)) {
    for (const row of planned) counts[row.action]++;
    addToDigest(hash, planned);
    await keepRows(tx, found, planned);
  }
  const { encoding, separator } = table;
  Object.assign(found, { encoding, separator, status: 'CHECKED', creates: counts.CREATE, updates: counts.UPDATE, unchanged: counts.UNCHANGED, errors: counts.ERROR, digest: hash.digest('base64url') });
}

/** What the table would do now, in the order of its rows. */
export async function* plansOf(tx: Tx, rows: readonly RawRow[]): AsyncGenerator<PlannedRow[]> {
  const facts = await sharedFacts(tx);
  const seen = new Map<string, number>();
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    const services = await servicesOf(tx, batch);
    yield batch.map((row) => planRow(row, { ...facts, services }, seen));
    await setImmediate();
  }
}

/** Two dry runs that would do the same have the same digest. */
export function addToDigest(hash: Hash, planned: readonly PlannedRow[]): void {
  for (const { line, slug, action, provider, changes } of planned) hash.update(JSON.stringify([line, slug, action, provider, changes]));
}

/** The rows of the table; null where it is none, which is then written down. */
export async function readTable(tx: Tx, found: DirectoryImport): Promise<ReadTable | null> {
  try {
    const { encoding, text } = textOf(await bytesOf(tx, found));
    return found.format === 'CSV' ? { encoding, ...rowsOfCsv(text) } : { encoding, separator: null, rows: rowsOfJson(text) };
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    Object.assign(found, { status: 'UNREADABLE', problem: error.problem });
    return null;
  }
}

async function bytesOf({ em }: Tx, { id }: DirectoryImport): Promise<Buffer> {
  const parts = await query<{ bytes: Buffer }>(em, 'select bytes from import_part where directory_import_id = $1 order by number', [id]);
  return Buffer.concat(parts.map(({ bytes }) => bytes));
}

async function sharedFacts({ em, viewer }: Tx): Promise<Omit<PlanFacts, 'services'>> {
  const organisations = await em.findAll(Organisation);
  const providers = new Map(organisations.map(({ id, slug, leftOn }) => [slug, { id, hasLeft: leftOn !== null }]));
  return { known: await readKnown(em), providers, changeBetween: phraseKeeper().changeBetween, mayWrite: (provider) => viewer.has('COORDINATOR') || viewer.is('CONTACT', providers.get(provider)?.id) };
}

async function servicesOf({ em }: Tx, rows: readonly RawRow[]): Promise<PlanFacts['services']> {
  const slugs = slugsOf(rows);
  const ask: Ask = (text, values) => query<{ json: string }>(em, text, values);
  const found = await findDrafts(ask, (row) => sql`${row.slug} = any(${slugs})`, slugs.length);
  const phrases = rows.some(saysPhrases) ? await phraseKeeper().find(ask, found.map(({ id }) => id)) : null;
  return new Map(found.map((one) => [one.slug, { ...one, phrases: phrases?.get(one.id) ?? NO_PHRASES }]));
}

function saysPhrases({ cells }: RawRow): boolean {
  return (Object.keys(cells) as AnyColumn[]).some(isPhraseColumn);
}

/** PostgreSQL has no text with a NUL in it, and no service has such a slug. */
export function slugsOf(rows: readonly RawRow[]): string[] {
  return rows.map(({ cells: { slug } }) => (typeof slug === 'string' ? slug.trim() : '')).filter((slug) => !slug.includes('\0'));
}

async function keepRows({ em }: Tx, { id }: DirectoryImport, planned: readonly PlannedRow[]): Promise<void> {
  const rows = planned.map((row) => ({ id: newId(), ...shownRow(row) }));
  const statement = `insert into import_line (id, directory_import_id, line, slug, action, changes, errors)
    select r.id, $1, r.line, r.slug, r.action, r.changes, r.errors from jsonb_to_recordset($2::jsonb) as r(id uuid, line int, slug text, action text, changes jsonb, errors jsonb)`;
  await query(em, statement, [id, JSON.stringify(rows)]);
}
