import { LockMode } from '@mikro-orm/postgresql';
import { DateTime } from 'luxon';
import { command, query, type CommandContext, type Tx } from '../../core/command.js';
import type { Language } from '../../core/localized.js';
import { insistOnPatience } from '../../core/patience.js';
import { hashOf, newSecret } from '../../core/secrets.js';
import { grantsOf, nameOf, trustedEmailOf } from './claims.rules.js';
import { applyGrants, type Applied } from './grants.commands.js';
import { Identity, ProviderSession, SignInAttempt } from './identity.entity.js';
import { Membership, Person } from './person.entity.js';
import { providerInstead } from './person.commands.js';
import type { Assertion, Secrets, WithProviders } from './providerClient.js';
import { openSession, opening, type NewSession } from './session.commands.js';
import type { WithSessionLimits } from './sessionLimits.js';
import type { SignInProvider } from './signInProviders.js';

const ATTEMPT_MINUTES = 10;
export const ATTEMPT_LIMIT = { most: 60, minutes: 15 } as const;

export interface Destination {
  readonly language: Language;
  readonly returnTo: string | null;
}

/** A browser sets out for a provider. */
export async function setOut(ctx: CommandContext & { address: string }, provider: string, { language, returnTo }: Destination, mark: string): Promise<Secrets> {
  const { secret: state, hash } = newSecret();
  await command(ctx, 'setOut', async (tx) => {
    await insistOnPatience(tx, { sender: `provider internet ${ctx.address}`, ...ATTEMPT_LIMIT });
    const expiresAt = DateTime.fromJSDate(tx.now).plus({ minutes: ATTEMPT_MINUTES }).toJSDate();
    tx.em.persist(tx.em.create(SignInAttempt, { stateHash: hash, browserHash: hashOf(mark), provider, language, returnTo, expiresAt }));
    return '';
  });
  return secretsOf(state, mark);
}

/** Made anew from what the browser brings back, so that nothing of it is stored: a copy of the database helps nobody in. */
function secretsOf(state: string, mark: string): Secrets {
  return { state, nonce: hashOf(`nonce ${state} ${mark}`), verifier: hashOf(`verifier ${state} ${mark}`) };
}

export interface Return extends Destination {
  readonly secrets: Secrets;
}

/** The browser is back: only the one that set out, within the time, and once. Null where it is not. */
export async function comeBack(ctx: CommandContext, provider: string, state: string, mark: string): Promise<Return | null> {
  const found: { attempt: SignInAttempt | null } = { attempt: null };
  await command(ctx, 'comeBack', async ({ em, now }) => {
    const attempt = await em.findOne(SignInAttempt, { stateHash: hashOf(state), browserHash: hashOf(mark), provider }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!attempt) return '';
    em.remove(attempt);
    if (attempt.expiresAt > now) found.attempt = attempt;
    return '';
  });
  return found.attempt && { language: found.attempt.language, returnTo: found.attempt.returnTo, secrets: secretsOf(state, mark) };
}

type EnterContext = CommandContext & WithSessionLimits & WithProviders & { browser: string };
export type Entry = ({ session: NewSession } & Applied) | { waiting: string } | { instead: SignInProvider };

/** Opens a session for who the provider says it is; or, where nobody can say which account is theirs, lets the identity wait for an address; or says at which other provider the account's rights are. */
export async function enterByProvider(ctx: EnterContext, provider: SignInProvider, assertion: Assertion, language: Language, mark: string): Promise<Entry> {
  const session = opening(ctx, ctx.browser);
  let applied: Applied = { unknownPlaces: [], keptCoordinator: false };
  let waiting: string | null = null;
  let instead: SignInProvider | undefined;
  await command(ctx, 'enterByProvider', async (tx) => {
    waiting = null;
    const identity = await identityOf(tx, provider, assertion);
    const person = identity.person ?? (await personOf(tx, provider, assertion, language));
    instead = person ? await otherProvider(tx, person, ctx.providers.all, assertion.issuer) : undefined;
    if (instead) return identity.id;
    identity.person = person;
    if (!identity.person) {
      identity.waitsFor = hashOf(mark);
      return (waiting = identity.id);
    }
    applied = await applyGrants(tx, identity.person, identity);
    const opened = await openSession(tx, identity.person, session);
    tx.em.persist(tx.em.create(ProviderSession, { session: opened, provider: provider.key, idToken: assertion.idToken }));
    return opened.id;
  });
  if (instead) return { instead };
  return waiting ? { waiting } : { session, ...applied };
}

/** Rights that one provider gives are not opened by the word of another: who has lost the account there must not get in here. */
async function otherProvider(tx: Tx, person: Person, providers: readonly SignInProvider[], issuer: string): Promise<SignInProvider | undefined> {
  const other = await providerInstead(tx, person.email, providers.filter((one) => one.issuer !== issuer));
  return other && (await tx.em.count(Membership, { person, grantedBy: issuer })) === 0 ? other : undefined;
}

async function identityOf({ em, now }: Tx, provider: SignInProvider, { issuer, subject, claims }: Assertion): Promise<Identity> {
  await query(em, 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [`identity ${issuer} ${subject}`]);
  const said = { name: nameOf(claims), grants: grantsOf(provider.memberships, claims), usedAt: now };
  const known = await em.findOne(Identity, { issuer, subject }, { populate: ['person'] });
  if (known) return Object.assign(known, said);
  const identity = em.create(Identity, { issuer, subject, ...said });
  em.persist(identity);
  return identity;
}

/** An account of somebody who is known at this provider under another name already is not opened by its address alone: addresses pass on to successors. */
async function personOf({ em }: Tx, provider: SignInProvider, { issuer, claims }: Assertion, language: Language): Promise<Person | null> {
  const email = trustedEmailOf(provider, claims);
  if (!email) return null;
  const person = await em.findOne(Person, { email });
  if (!person) {
    const made = em.create(Person, { name: nameOf(claims), email, phone: null, language });
    em.persist(made);
    return made;
  }
  if ((await em.count(Identity, { issuer, person })) > 0) return null;
  person.name ||= nameOf(claims);
  return person;
}
