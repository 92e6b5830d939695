import type { EntityManager } from '@mikro-orm/postgresql';
import { DateTime } from 'luxon';
import { nowOf } from '../../core/clock.js';
import { asSystem, command, type CommandContext, type Tx } from '../../core/command.js';
import { isUuid } from '../../core/ids.js';
import { Refusal } from '../../core/refusal.js';
import { newSecret } from '../../core/secrets.js';
import { ProviderSession } from './identity.entity.js';
import { Membership, Session, type Person } from './person.entity.js';
import type { WithSessionLimits } from './sessionLimits.js';

export interface NewSession {
  secret: string;
  until: Date;
}

export interface Opening extends NewSession {
  hash: string;
  browser: string;
  /** When it ends for who has rights by a provider's word. */
  untilAskedAgain: Date;
}

export function opening(ctx: CommandContext & WithSessionLimits, browser: string): Opening {
  const { days, providerHours } = ctx.sessionLimits;
  const now = DateTime.fromJSDate(nowOf(ctx));
  const until = now.plus({ days });
  return { ...newSecret(), until: until.toJSDate(), untilAskedAgain: DateTime.min(until, now.plus({ hours: providerHours })).toJSDate(), browser: browser.slice(0, 300) };
}

/** Each sign-in has a session of its own: the one that the browser had before ends, so that no secret from before is worth anything after. */
export async function openSession(tx: Tx, person: Person, opening: Opening): Promise<Session> {
  const { em, now, viewer } = tx;
  person.seenAt = now;
  if (viewer.sessionId) await em.nativeDelete(Session, viewer.sessionId);
  if (await hasRightsByProvider(tx, person)) opening.until = opening.untilAskedAgain;
  const session = em.create(Session, { tokenHash: opening.hash, person, createdAt: now, lastUsedAt: now, expiresAt: opening.until, browser: opening.browser });
  em.persist(session);
  return session;
}

/** Claims are heard at a sign-in only: who lost the account there must not go on here for weeks. */
async function hasRightsByProvider({ em }: Tx, person: Person): Promise<boolean> {
  await em.flush();
  return (await em.count(Membership, { person, grantedBy: { $ne: null } })) > 0;
}

/** Ends the session, and says by which provider it was opened. */
export async function signOut(ctx: CommandContext): Promise<Pick<ProviderSession, 'provider' | 'idToken'> | null> {
  let openedBy: ProviderSession | null = null;
  await command(ctx, 'signOut', async ({ em, viewer }) => {
    if (!viewer.sessionId) return '';
    openedBy = await em.findOne(ProviderSession, { session: viewer.sessionId });
    await em.nativeDelete(Session, viewer.sessionId);
    return '';
  });
  return openedBy;
}

export async function signOutEverywhere(ctx: CommandContext): Promise<void> {
  await command(ctx, 'signOutEverywhere', async ({ em, viewer }) => {
    if (viewer.personId) await em.nativeDelete(Session, { person: viewer.personId });
    return '';
  });
}

/** Ends one of one's own sessions; one that has ended already is no mistake. */
export async function endSession(ctx: CommandContext, id: string): Promise<void> {
  await command(ctx, 'endSession', async ({ em, viewer }) => {
    if (!isUuid(id)) throw new Refusal('NOT_FOUND');
    await em.nativeDelete(Session, { id, person: viewer.personId! });
    return '';
  });
}

export async function endOtherSessions(ctx: CommandContext): Promise<void> {
  await command(ctx, 'endOtherSessions', async ({ em, viewer }) => {
    await em.nativeDelete(Session, { person: viewer.personId!, id: { $ne: viewer.sessionId! } });
    return '';
  });
}

async function coordinators(em: EntityManager): Promise<string[]> {
  const memberships = await em.find(Membership, { role: 'COORDINATOR' });
  return memberships.map(({ person }) => person.id);
}

/** Sessions that let nobody in any more are not kept, by the limits of this installation; links and attempts go by their declarations (signIn.personal.ts, person.personal.ts). */
export async function forgetOldSessions(ctx: Omit<CommandContext, 'viewer'> & WithSessionLimits): Promise<void> {
  await command(asSystem(ctx), 'forgetOldSessions', async ({ em, now }) => {
    const since = (back: object) => DateTime.fromJSDate(now).minus(back).toJSDate();
    const { idleHours, coordinatorIdleHours } = ctx.sessionLimits;
    await em.nativeDelete(Session, { $or: [{ expiresAt: { $lt: now } }, { lastUsedAt: { $lt: since({ hours: idleHours }) } }] });
    const idle = await em.find(Session, { lastUsedAt: { $lt: since({ hours: coordinatorIdleHours }) }, person: { $in: await coordinators(em) } }, { fields: ['id'] });
    await em.nativeDelete(Session, { id: { $in: idle.map(({ id }) => id) } });
    return '';
  });
}
