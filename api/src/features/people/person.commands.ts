import { LockMode } from '@mikro-orm/postgresql';
import { command, type CommandContext, type Tx } from '../../core/command.js';
import { isUuid } from '../../core/ids.js';
import type { Language } from '../../core/localized.js';
import { Refusal } from '../../core/refusal.js';
import { hashOf, newSecret } from '../../core/secrets.js';
import { DemoAccount } from './demoAccount.entity.js';
import { Person, Session, SignInLink } from './person.entity.js';
import { signInMail } from './person.mail.js';

const LINK_MINUTES = 15;
const SESSION_DAYS = 30;
const MOST_LINKS = 5;

export interface NewSession {
  secret: string;
  until: Date;
}

/** Sends a link to the address, known or not: the answer is the same for both. */
export async function requestSignInLink(ctx: CommandContext, input: { email: string; language: Language; returnTo?: string | null }): Promise<void> {
  await command(ctx, 'requestSignInLink', async (tx) => {
    const email = input.email.trim().toLowerCase();
    const since = minutesAfter(tx.now, -LINK_MINUTES);
    const recent = await tx.em.count(SignInLink, { email, createdAt: { $gt: since } });
    if (recent >= MOST_LINKS) throw new Refusal('TOO_MANY_REQUESTS');
    const { secret, hash } = newSecret();
    tx.em.persist(
      tx.em.create(SignInLink, { tokenHash: hash, email, language: input.language, createdAt: tx.now, expiresAt: minutesAfter(tx.now, LINK_MINUTES) }),
    );
    const back = input.returnTo ? `?returnTo=${encodeURIComponent(input.returnTo)}` : '';
    tx.mail(signInMail(email, input.language, `${tx.portalUrl}/${input.language}/sign-in/${secret}${back}`, LINK_MINUTES));
    return email;
  });
}

/** Uses a link up and opens a session; a person whom nobody knew before gets an account without any rights. */
export async function signIn(ctx: CommandContext, token: string, browser: string): Promise<NewSession> {
  const session = opening();
  await command(ctx, 'signIn', async (tx) => {
    const link = await tx.em.findOne(SignInLink, { tokenHash: hashOf(token) }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!link || link.usedAt || link.expiresAt <= tx.now) throw new Refusal('LINK_NOT_VALID');
    link.usedAt = tx.now;
    const person =
      (await tx.em.findOne(Person, { email: link.email })) ?? tx.em.create(Person, { name: '', email: link.email, phone: null, language: link.language });
    tx.em.persist(person);
    return open(tx, person, session, browser);
  });
  return session;
}

/** Opens a session as a made-up person; only in the demonstration. */
export async function signInAsDemo(ctx: CommandContext & { demo: boolean }, account: string, browser: string): Promise<NewSession> {
  if (!ctx.demo) throw new Refusal('DEMO_ONLY');
  const session = opening();
  await command(ctx, 'signInAsDemo', async (tx) => {
    if (!isUuid(account)) throw new Refusal('NOT_FOUND');
    const { person } = await tx.em.findOneOrFail(DemoAccount, account, { populate: ['person'], failHandler: () => new Refusal('NOT_FOUND') });
    return open(tx, person, session, browser);
  });
  return session;
}

export async function signOut(ctx: CommandContext): Promise<void> {
  await command(ctx, 'signOut', async ({ em, viewer }) => {
    if (viewer.sessionId) await em.nativeDelete(Session, viewer.sessionId);
    return '';
  });
}

export async function signOutEverywhere(ctx: CommandContext): Promise<void> {
  await command(ctx, 'signOutEverywhere', async ({ em, viewer }) => {
    if (viewer.personId) await em.nativeDelete(Session, { person: viewer.personId });
    return '';
  });
}

export interface OwnDetails {
  name: string;
  phone?: string | null;
  language: Language;
}

/** A person corrects what the portal knows of them. */
export function updateOwnDetails(ctx: CommandContext, input: OwnDetails): Promise<string> {
  return command(ctx, 'updateOwnDetails', async ({ em, viewer }) => {
    const person = await em.findOneOrFail(Person, viewer.personId!, { lockMode: LockMode.PESSIMISTIC_WRITE });
    person.name = input.name.trim();
    person.phone = input.phone?.trim() || null;
    person.language = input.language;
    return person.id;
  });
}

interface Opening extends NewSession {
  hash: string;
}

function opening(): Opening {
  return { ...newSecret(), until: minutesAfter(new Date(), SESSION_DAYS * 24 * 60) };
}

function open({ em, now }: Tx, person: Person, { hash, until }: Opening, browser: string): string {
  const session = em.create(Session, { tokenHash: hash, person, createdAt: now, expiresAt: until, browser: browser.slice(0, 300) });
  em.persist(session);
  return session.id;
}

function minutesAfter(at: Date, minutes: number): Date {
  return new Date(at.getTime() + minutes * 60_000);
}
