import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { command, query, type CommandContext, type Tx } from '../../core/command.js';
import { Refusal } from '../../core/refusal.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { DirectoryImport, ImportPart } from './import.entity.js';
import type { ApplyImportInput } from './import.inputs.js';
import { addToDigest, BATCH, plansOf, readTable, slugsOf } from './importCheck.commands.js';
import type { PlannedRow } from './importPlan.rules.js';
import type { PhraseChanges } from './importPhrases.rules.js';
import { phraseKeeper } from './phraseKeeper.find.js';
import { Service } from './service.entity.js';
import { DRAFTED, writeService } from './writeService.commands.js';

/** Makes a dry run come true, all of it or nothing. Done already, it is not done again. */
export async function applyImport(ctx: CommandContext, { import: id, expected }: ApplyImportInput): Promise<string> {
  try {
    return await command(ctx, 'applyImport', (tx) => apply(tx, id, expected));
  } catch (error) {
    // Somebody added a service with the same slug between the look and the writing.
    if (error instanceof Refusal && error.code === 'ALREADY_EXISTS') throw new Refusal('CHANGED_MEANWHILE');
    throw error;
  }
}

async function apply(tx: Tx, id: string, expected: string): Promise<string> {
  const found = await tx.lock(DirectoryImport, id);
  if (found.status === 'APPLIED') return id;
  if (found.status !== 'CHECKED') throw new Refusal('WRONG_STATE');
  if (found.errors > 0) throw new Refusal('IMPORT_HAS_ERRORS');
  const planned = found.digest === expected ? await planAgain(tx, found, expected) : null;
  if (!planned) throw new Refusal('CHANGED_MEANWHILE');
  await write(tx, planned);
  await tx.em.nativeUpdate(DirectoryImport, { id }, { status: 'APPLIED', appliedAt: tx.now });
  await tx.em.nativeDelete(ImportPart, { directoryImport: id });
  return id;
}

/** What there is to write, with its services locked; null where it is not what was seen any more. */
async function planAgain(tx: Tx, found: DirectoryImport, expected: string): Promise<PlannedRow[] | null> {
  const table = await readTable(tx, found);
  if (!table) return null;
  // Always in the same order, so that two who change many at once wait for each other and do not block each other.
  await query(tx.em, 'select id from service where slug = any($1) order by id for update', [slugsOf(table.rows)]);
  const hash = createHash('sha256');
  const all: PlannedRow[] = [];
  for await (const planned of plansOf(tx, table.rows)) {
    addToDigest(hash, planned);
    all.push(...planned.filter(({ action }) => action === 'CREATE' || action === 'UPDATE'));
  }
  return hash.digest('base64url') === expected ? all : null;
}

/** In batches whose entities are let go of, so that memory does not grow with the table. */
async function write(tx: Tx, planned: readonly PlannedRow[]): Promise<void> {
  const { em } = tx;
  const providers = new Map((await em.findAll(Organisation)).map(({ slug, id }) => [slug, id]));
  for (let start = 0; start < planned.length; start += BATCH) {
    const batch = planned.slice(start, start + BATCH);
    em.clear();
    const found = await em.find(Service, { slug: batch.map(({ slug }) => slug) }, { populate: DRAFTED });
    const services = new Map(found.map((service) => [service.slug, service]));
    const phrased = new Map<string, PhraseChanges>();
    for (const { action, slug, provider, draft, phrases } of batch) {
      // Added by somebody else since the look: it must not be written over unseen.
      if (action === 'CREATE' && services.has(slug)) throw new Refusal('CHANGED_MEANWHILE');
      const service = services.get(slug) ?? newService(tx, providers.get(provider)!);
      await writeService(tx, service, draft);
      em.persist(service);
      if (Object.keys(phrases).length > 0) phrased.set(service.id, phrases);
    }
    await em.flush();
    if (phrased.size > 0) await phraseKeeper().write(tx, phrased);
    await setImmediate();
  }
  em.clear();
}

function newService({ em }: Tx, organisation: string): Service {
  return Object.assign(new Service(), { organisation: em.getReference(Organisation, organisation), concept: null, capacity: 'OPEN', fullUntil: null, assuredOn: null });
}
