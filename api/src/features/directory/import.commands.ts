import { LockMode } from '@mikro-orm/postgresql';
import { DateTime } from 'luxon';
import { command, query, SYSTEM, type CommandContext, type Tx } from '../../core/command.js';
import { newId } from '../../core/ids.js';
import { invalidInput, Refusal } from '../../core/refusal.js';
import { Person } from '../people/person.entity.js';
import { DirectoryImport, MOST_UNFINISHED, PART_BYTES } from './import.entity.js';
import type { AddToImportInput, BeginImportInput } from './import.inputs.js';
import './import.rules.js';
import { checkTable } from './importCheck.commands.js';

const KEPT_DAYS = 1;

/** Makes room for a table; gives the id of its import. */
export function beginImport(ctx: CommandContext, { name, format, size }: BeginImportInput): Promise<string> {
  return command(ctx, 'beginImport', async ({ em, viewer, now }) => {
    // Who begins twice at once waits for the first: there is no way around the bound.
    const author = await em.findOneOrFail(Person, viewer.personId!, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if ((await em.count(DirectoryImport, { author, status: { $ne: 'APPLIED' } })) >= MOST_UNFINISHED) throw new Refusal('IMPORTS_UNFINISHED');
    const begun = Object.assign(new DirectoryImport(), { author, name: name.trim(), format, size, parts: Math.ceil(size / PART_BYTES), startedAt: now });
    em.persist(begun);
    return begun.id;
  });
}

/** Takes a part, whichever comes first; with the last that was missing the table is read. */
export function addToImport(ctx: CommandContext, { import: id, part, bytes }: AddToImportInput): Promise<string> {
  return command(ctx, 'addToImport', async (tx) => {
    const found = await tx.lock(DirectoryImport, id);
    if (part >= found.parts) throw invalidInput({ path: 'part', code: 'TOO_LARGE', limit: found.parts - 1 });
    const given = Buffer.from(bytes, 'base64');
    if (given.length !== Math.min(PART_BYTES, found.size - part * PART_BYTES)) throw invalidInput({ path: 'bytes', code: 'INVALID' });
    if (!(await isNewPart(tx, found, part, given))) return id;
    found.received += 1;
    if (found.received === found.parts) await checkTable(tx, found);
    return id;
  });
}

async function isNewPart({ em }: Tx, { id, status }: DirectoryImport, part: number, bytes: Buffer): Promise<boolean> {
  if (status !== 'UPLOADING') return false;
  const added = await query(em, 'insert into import_part (id, directory_import_id, number, bytes) values ($1, $2, $3, $4) on conflict (directory_import_id, number) do nothing returning id', [newId(), id, part, bytes]);
  return added.length > 0;
}

/** Looks anew what the table would do: the directory may have changed since. */
export function checkImport(ctx: CommandContext, id: string): Promise<string> {
  return command(ctx, 'checkImport', async (tx) => {
    const found = await tx.lock(DirectoryImport, id);
    if (found.status === 'UPLOADING') throw new Refusal('WRONG_STATE');
    if (found.status === 'CHECKED') await checkTable(tx, found);
    return id;
  });
}

export async function discardImport(ctx: CommandContext, id: string): Promise<void> {
  await command(ctx, 'discardImport', async ({ em, viewer }) => {
    await em.nativeDelete(DirectoryImport, { id, author: viewer.personId! });
    return '';
  });
}

/** What a table changed stays in the audit; the table itself is not kept. */
export async function forgetOldImports(ctx: Omit<CommandContext, 'viewer'>): Promise<void> {
  await command({ ...ctx, viewer: SYSTEM }, 'forgetOldImports', async ({ em, now }) => {
    await em.nativeDelete(DirectoryImport, { startedAt: { $lt: DateTime.fromJSDate(now).minus({ days: KEPT_DAYS }).toJSDate() } });
    return '';
  });
}
