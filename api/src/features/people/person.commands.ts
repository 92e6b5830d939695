import { LockMode } from '@mikro-orm/postgresql';
import { DateTime } from 'luxon';
import { command, type CommandContext, type Tx } from '../../core/command.js';
import { isUuid } from '../../core/ids.js';
import type { Language } from '../../core/localized.js';
import { insistOnPatience } from '../../core/patience.js';
import { Refusal } from '../../core/refusal.js';
import { hashOf, newSecret } from '../../core/secrets.js';
import { DemoAccount } from './demoAccount.entity.js';
import { applyGrants } from './grants.commands.js';
import { Identity } from './identity.entity.js';
import { Membership, Person, SignInLink } from './person.entity.js';
import { signInAtProviderMail, signInMail } from './person.mail.js';
import type { WithProviders } from './providerClient.js';
import { openSession, opening, type NewSession } from './session.commands.js';
import type { WithSessionLimits } from './sessionLimits.js';
import type { SignInProvider } from './signInProviders.js';

const LINK_MINUTES = 15;
/** Links for one address, and asked for from one place of the internet: an office may be behind one address of it. */
export const LINK_LIMITS = { email: { most: 5, minutes: LINK_MINUTES }, internet: { most: 60, minutes: LINK_MINUTES } } as const;

export interface LinkRequest {
  email: string;
  language: Language;
  returnTo?: string | null;
  /** One that waits in this browser for the account of the address. */
  identity?: string | null;
}

/** Sends a link to the address, known or not: the answer is the same for both. It works in the browser with this mark alone. */
export async function requestSignInLink(ctx: CommandContext & WithProviders & { address: string }, input: LinkRequest, mark: string): Promise<void> {
  await command(ctx, 'requestSignInLink', async (tx) => {
    const email = input.email.trim().toLowerCase();
    await insistOnPatience(tx, { sender: `sign-in email ${email}`, ...LINK_LIMITS.email }, { sender: `sign-in internet ${ctx.address}`, ...LINK_LIMITS.internet });
    const identity = input.identity ? await waitingIdentity(tx, input.identity, mark) : null;
    const provider = await providerInstead(tx, email, ctx.providers.all);
    if (provider && provider.issuer !== identity?.issuer) {
      tx.mail(signInAtProviderMail(email, input.language, provider.name[input.language], `${tx.portalUrl}/${input.language}/sign-in`));
      return email;
    }
    const { secret, hash } = newSecret();
    const expiresAt = DateTime.fromJSDate(tx.now).plus({ minutes: LINK_MINUTES }).toJSDate();
    tx.em.persist(tx.em.create(SignInLink, { tokenHash: hash, browserHash: hashOf(mark), email, identity: identity?.id ?? null, language: input.language, createdAt: tx.now, expiresAt }));
    const back = input.returnTo ? `?returnTo=${encodeURIComponent(input.returnTo)}` : '';
    tx.mail(signInMail(email, input.language, `${tx.portalUrl}/${input.language}/sign-in/${secret}${back}`, LINK_MINUTES));
    return email;
  });
}

async function waitingIdentity({ em }: Tx, id: string, mark: string): Promise<Identity> {
  const waiting = isUuid(id) ? await em.findOne(Identity, { id, person: null, waitsFor: hashOf(mark) }) : null;
  if (!waiting) throw new Refusal('CONNECTION_NOT_VALID');
  return waiting;
}

/** Rights that a provider gives are used through it alone: who loses the account there must not get in by an old mailbox. */
export async function providerInstead({ em }: Pick<Tx, 'em'>, email: string, providers: readonly SignInProvider[]): Promise<SignInProvider | undefined> {
  const granted = await em.findOne(Membership, { person: { email }, grantedBy: { $in: providers.map(({ issuer }) => issuer) } });
  return granted ? providers.find(({ issuer }) => issuer === granted.grantedBy) : undefined;
}

type SignInContext = CommandContext & WithSessionLimits & { browser: string };

/** Uses a link up and opens a session; a person whom nobody knew before gets an account without any rights. */
export async function signIn(ctx: SignInContext, token: string, mark: string | null): Promise<NewSession> {
  const session = opening(ctx, ctx.browser);
  await command(ctx, 'signIn', async (tx) => {
    const link = await usableLink(tx, token, mark);
    link.usedAt = tx.now;
    const person =
      (await tx.em.findOne(Person, { email: link.email })) ?? tx.em.create(Person, { name: '', email: link.email, phone: null, language: link.language });
    tx.em.persist(person);
    if (link.identity) await connect(tx, link.identity, person);
    return (await openSession(tx, person, session)).id;
  });
  return session;
}

/** The address is confirmed: from now on the identity opens this account. */
async function connect(tx: Tx, id: string, person: Person): Promise<void> {
  const identity = await tx.em.findOne(Identity, { id, person: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!identity) return;
  identity.person = person;
  identity.waitsFor = null;
  person.name ||= identity.name;
  await applyGrants(tx, person, identity);
}

/** Who reads somebody's mail, or was sent a link that somebody else asked for, does not get in by it; and the link stays usable where it was asked for. */
async function usableLink({ em, now }: Tx, token: string, mark: string | null): Promise<SignInLink> {
  const link = await em.findOne(SignInLink, { tokenHash: hashOf(token) }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!link || link.usedAt || link.expiresAt <= now) throw new Refusal('LINK_NOT_VALID');
  if (mark === null || hashOf(mark) !== link.browserHash) throw new Refusal('OTHER_BROWSER');
  return link;
}

/** Opens a session as a made-up person; only in the demonstration. */
export async function signInAsDemo(ctx: SignInContext & { demo: boolean }, account: string): Promise<NewSession> {
  if (!ctx.demo) throw new Refusal('DEMO_ONLY');
  const session = opening(ctx, ctx.browser);
  await command(ctx, 'signInAsDemo', async (tx) => {
    if (!isUuid(account)) throw new Refusal('NOT_FOUND');
    const { person } = await tx.em.findOneOrFail(DemoAccount, account, { populate: ['person'], failHandler: () => new Refusal('NOT_FOUND') });
    const opened = await openSession(tx, person, session);
    // Anyone may be this person: a passkey that one visitor makes must not keep the others out.
    opened.secondFactorAt = tx.now;
    return opened.id;
  });
  return session;
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
