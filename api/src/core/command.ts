import { DeadlockException, LockMode, UniqueConstraintViolationException, type EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery, type Kysely } from 'kysely';
import { nowOf } from './clock.js';
import { ASK_FOR_JOB } from './jobs.js';
import { Audit } from './audit.entity.js';
import { ChangeCollector } from './audit.js';
import { CHANGED, isLive } from './live.js';
import { CommandReceipt, OutboxMail, type Attachment } from './outbox.entity.js';
import type { Language } from './localized.js';
import { FORGOTTEN_ADDRESS } from './personal.js';
import { Refusal } from './refusal.js';
import type { RefusalCode } from './refusal.texts.js';
import { columnOf, metaOf, tableOf, type EntityClass } from './row.js';
import { isUuid, newId } from './ids.js';
import { asSql, raw, render, sql, type Scope } from './sql.js';
import { meOf, rowCondition } from './visibility.js';
import { Viewer } from './viewer.js';

export interface Mail {
  readonly to: string;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly attachments?: Attachment[];
  /** Not sent before this moment: many mails at once go out some each minute. */
  readonly notBefore?: Date;
  /** Where one request stops mails like this one. */
  readonly unsubscribeUrl?: string;
}

/** What a command writes with. All of it is committed together, or none of it. */
export interface Tx {
  readonly em: EntityManager;
  readonly viewer: Viewer;
  readonly now: Date;
  /** The address of the portal, for links in mails. */
  readonly portalUrl: string;
  /** The row, locked until the end of the command; what the viewer may not see does not exist for them. */
  lock<T extends object>(entity: EntityClass<T>, id: string): Promise<T>;
  /** The same, without a lock. */
  find<T extends object>(entity: EntityClass<T>, id: string): Promise<T>;
  mail(mail: Mail): void;
}

export interface CommandContext {
  readonly em: EntityManager;
  readonly viewer: Viewer;
  readonly portalUrl: string;
  /** The viewer as the database has it now: rights that ended a moment ago do not count. */
  freshViewer?(em: EntityManager): Promise<Viewer>;
  clock?(): Date;
}

type Work<R> = (tx: Tx) => Promise<R>;

/** The viewer of jobs and of the seed: no person, no rights of its own. */
export const SYSTEM = new Viewer(null, []);

/** The same context for work that nobody in particular does: a job's, or that of who holds a link. */
export function asSystem<C extends Omit<CommandContext, 'viewer'>>(ctx: C): C & CommandContext {
  return { ...ctx, viewer: SYSTEM, freshViewer: async () => SYSTEM };
}

/** The names of all commands. Who has words for people for them declares them here, so that a command without words does not compile. */
export interface CommandNames {}

export type CommandName = keyof CommandNames;

/** The command that makes a move of a thing's life: `DECLINE` of a `Referral` is `declineReferral`. */
export function commandOf<M extends string, T extends string>(move: M, thing: T): `${Lowercase<M>}${T}` {
  return `${move.toLowerCase() as Lowercase<M>}${thing}`;
}

const MOST_TRIES = 4;

/**
 * The only way to write. Runs the work in one transaction; changes, mails and audit rows commit together. With a `key`
 * (made by the caller) the work is done once: the same key again answers with what came of the first time.
 */
export async function command<R extends string>(ctx: CommandContext, name: CommandName, work: Work<R>, key?: string | null): Promise<R> {
  for (let tries = 1; ; tries++) {
    try {
      return await once(ctx, name, work, key ?? null);
    } catch (error) {
      if (error instanceof UniqueConstraintViolationException) throw refusalOfConflict(error);
      if (!mayWorkNextTime(error) || tries === MOST_TRIES) throw error;
    }
  }
}

async function once<R extends string>(ctx: CommandContext, name: CommandName, work: Work<R>, key: string | null): Promise<R> {
  const em = ctx.em.fork({ clear: true, freshEventManager: true });
  const collector = new ChangeCollector();
  em.getEventManager().registerSubscriber(collector);
  return em.transactional(async (inner) => {
    const viewer = (await ctx.freshViewer?.(inner)) ?? ctx.viewer;
    const now = nowOf(ctx);
    if (key) {
      const done = await claim(inner, { key, command: name, by: viewer.personId, at: now });
      if (done !== undefined) return done as R;
    }
    const sent = { mail: false };
    const result = await work(transaction(inner, viewer, now, ctx.portalUrl, sent));
    await inner.flush();
    if (sent.mail) await query(inner, ASK_FOR_JOB, ['sendMail']);
    await writeAudit(inner, collector, { by: viewer.personId, at: now, command: name });
    await tellFollowers(inner, collector);
    if (key) await inner.nativeUpdate(CommandReceipt, { key }, { result });
    return result;
  });
}

function transaction(em: EntityManager, viewer: Viewer, now: Date, portalUrl: string, sent: { mail: boolean }): Tx {
  const find = async <T extends object>(entity: EntityClass<T>, id: string, lockMode: LockMode): Promise<T> => {
    if (!(await canSee(em, viewer, entity as EntityClass, id))) throw new Refusal('NOT_FOUND');
    return (await em.findOneOrFail(entity as never, id as never, { lockMode, failHandler: () => new Refusal('NOT_FOUND') })) as T;
  };
  return {
    em,
    viewer,
    now,
    portalUrl,
    lock: (entity, id) => find(entity, id, LockMode.PESSIMISTIC_WRITE),
    find: (entity, id) => find(entity, id, LockMode.NONE),
    mail: (mail) => {
      if (mail.to.endsWith(FORGOTTEN_ADDRESS)) return;
      sent.mail = true;
      em.persist(em.create(OutboxMail, { ...mail, attachments: mail.attachments ?? [], createdAt: now, attempts: 0 }));
    },
  };
}

/** Asks the same rule that reading uses, so that a command never tells of a thing that a read would hide. */
export async function canSee(em: EntityManager, viewer: Viewer, entity: EntityClass, id: string): Promise<boolean> {
  const meta = metaOf(entity);
  const key = meta.getPrimaryProp();
  if (key.columnTypes[0] === 'uuid' && !isUuid(id)) return false;
  const condition = asSql(rowCondition(entity, 'v', meOf(viewer)));
  const { text, params } = render(sql`select 1 from ${raw(`${tableOf(meta)} v where v.${columnOf(key)}`)} = ${id} and ${condition}`);
  const scope: Scope = { viewer, variables: {} };
  const rows = await query(em, text, params.map((param) => param.valueIn(scope)));
  return rows.length > 0;
}

/** Runs a statement inside the command's transaction, its values bound to $1, $2, … */
export async function query<R = Record<string, unknown>>(em: EntityManager, text: string, values: readonly unknown[]): Promise<R[]> {
  const transaction = (em.getTransactionContext() ?? em.getKysely()) as Kysely<unknown>;
  const result = await transaction.executeQuery(CompiledQuery.raw(text, [...values]));
  return result.rows as R[];
}

async function claim(em: EntityManager, receipt: Omit<CommandReceipt, 'result'>): Promise<string | null | undefined> {
  if (!isUuid(receipt.key)) throw new Refusal('INVALID_INPUT', [{ path: 'key', code: 'NOT_AN_ID' }]);
  const inserted = await query(
    em,
    'insert into command_receipt (key, command, by, at) values ($1, $2, $3, $4) on conflict (key) do nothing returning key',
    [receipt.key, receipt.command, receipt.by, receipt.at],
  );
  if (inserted.length > 0) return undefined;
  const known = await em.findOneOrFail(CommandReceipt, { key: receipt.key });
  if (known.by !== receipt.by || known.command !== receipt.command) throw new Refusal('NOT_ALLOWED');
  return known.result;
}

/** A command may change thousands: so many audit rows are written by one statement. */
const AUDIT_BATCH = 500;

async function writeAudit(em: EntityManager, { changes }: ChangeCollector, who: Pick<Audit, 'by' | 'at' | 'command'>): Promise<void> {
  if (changes.length === 0) return;
  for (let start = 0; start < changes.length; start += AUDIT_BATCH) {
    const rows = changes.slice(start, start + AUDIT_BATCH).map(({ entity, id, change, before, after }) => ({ id: newId(), ...who, entity, entityId: id, change, before, after }));
    await em.insertMany(Audit, rows as never);
  }
}

/** PostgreSQL tells it when the transaction commits, and not at all when it is undone. */
async function tellFollowers(em: EntityManager, { changes }: ChangeCollector): Promise<void> {
  const changed = new Set(changes.filter(({ entity }) => isLive(entity)).map(({ entity, id }) => `${entity} ${id}`));
  if (changed.size > 0) await query(em, 'select pg_notify($1, one) from unnest($2::text[]) one', [CHANGED, [...changed]]);
}

const conflicts = new Map<string, RefusalCode>();

/** Says which refusal a unique index stands for, by the index's name. */
export function refuseOnConflict(index: string, code: RefusalCode): void {
  conflicts.set(index, code);
}

function refusalOfConflict(error: UniqueConstraintViolationException): Refusal {
  const { constraint } = error as { constraint?: string };
  return new Refusal((constraint && conflicts.get(constraint)) || 'ALREADY_EXISTS');
}

/** A deadlock or a serialization failure: PostgreSQL undid everything, so the work can be done again. */
function mayWorkNextTime(error: unknown): boolean {
  return error instanceof DeadlockException || (error as { code?: string }).code === '40001';
}
