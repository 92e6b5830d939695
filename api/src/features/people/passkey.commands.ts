import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { DateTime } from 'luxon';
import { command, type CommandContext, type Tx } from '../../core/command.js';
import { isUuid } from '../../core/ids.js';
import { Refusal } from '../../core/refusal.js';
import { Passkey, PasskeyChallenge, RecoveryCode } from './passkey.entity.js';
import { Person } from './person.entity.js';
import { newCodes } from './recoveryCodes.commands.js';
import { confirmSession, insistOnSecondFactor, ownSession } from './secondFactor.commands.js';
import type { NewSession } from './session.commands.js';

/** Loaded by the first who uses it: it takes most of a second, for which no start has to wait. */
const webauthn = () => import('@simplewebauthn/server');
/** ES256 and RS256, which all keys know. */
const ALGORITHMS = [-7, -257];
const CHALLENGE_MINUTES = 5;
const MOST_PASSKEYS = 10;
type PasskeyContext = CommandContext & { networkName: string };

/** What the browser needs to make a new passkey, as JSON. */
export async function beginPasskey(ctx: PasskeyContext): Promise<string> {
  let options = '';
  await command(ctx, 'beginPasskey', async (tx) => {
    await insistOnSecondFactor(tx);
    const person = await tx.em.findOneOrFail(Person, tx.viewer.personId!);
    const known = await tx.em.find(Passkey, { person });
    if (known.length >= MOST_PASSKEYS) throw new Refusal('NOT_ALLOWED');
    const { generateRegistrationOptions } = await webauthn();
    const made = await generateRegistrationOptions({
      rpName: ctx.networkName,
      rpID: portalOf(ctx).hostname,
      userName: person.email,
      userDisplayName: person.name,
      userID: new TextEncoder().encode(person.id),
      supportedAlgorithmIDs: ALGORITHMS,
      excludeCredentials: known.map(described),
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
    });
    await keepChallenge(tx, made.challenge);
    options = JSON.stringify(made);
    return '';
  });
  return options;
}

export interface NewPasskey extends NewSession {
  /** With the first passkey only, and told this once. */
  codes: string[];
}

/** Takes the passkey that the browser has made. Who has just made one has shown it too. */
export async function addPasskey(ctx: CommandContext, input: { response: string; name: string }): Promise<NewPasskey> {
  let codes: string[] = [];
  const session = await confirmSession(ctx, 'addPasskey', async (tx) => {
    await insistOnSecondFactor(tx);
    const response = parsed<RegistrationResponseJSON>(input.response);
    const { verifyRegistrationResponse } = await webauthn();
    const { registrationInfo, verified } = await orNotValid(verifyRegistrationResponse({ response, ...(await expected(tx)), requireUserVerification: false, supportedAlgorithmIDs: ALGORITHMS }));
    if (!verified) throw new Refusal('PASSKEY_NOT_VALID');
    const { id, publicKey, counter } = registrationInfo.credential;
    const person = await tx.em.findOneOrFail(Person, tx.viewer.personId!);
    const transports = (response.response.transports ?? []).filter((one) => typeof one === 'string').slice(0, 10);
    tx.em.persist(tx.em.create(Passkey, { person, credentialId: id, publicKey: Buffer.from(publicKey).toString('base64url'), counter: String(counter), transports, name: input.name.trim(), createdAt: tx.now }));
    codes = (await tx.em.count(RecoveryCode, { person })) === 0 ? await newCodes(tx, person) : [];
  });
  return { ...session, codes };
}

/** What the browser needs to use one of the person's passkeys, as JSON. */
export async function beginSecondFactor(ctx: CommandContext): Promise<string> {
  let options = '';
  await command(ctx, 'beginSecondFactor', async (tx) => {
    const known = await tx.em.find(Passkey, { person: tx.viewer.personId! });
    if (known.length === 0) throw new Refusal('PASSKEY_NOT_VALID');
    const { generateAuthenticationOptions } = await webauthn();
    const made = await generateAuthenticationOptions({ rpID: portalOf(ctx).hostname, allowCredentials: known.map(described), userVerification: 'preferred' });
    await keepChallenge(tx, made.challenge);
    options = JSON.stringify(made);
    return '';
  });
  return options;
}

/** The second factor by a passkey. */
export function confirmByPasskey(ctx: CommandContext, answer: string): Promise<NewSession> {
  return confirmSession(ctx, 'confirmByPasskey', async (tx) => {
    const response = parsed<AuthenticationResponseJSON>(answer);
    const passkey = await tx.em.findOne(Passkey, { credentialId: String(response.id), person: tx.viewer.personId! });
    if (!passkey) throw new Refusal('PASSKEY_NOT_VALID');
    const credential = { id: passkey.credentialId, publicKey: Buffer.from(passkey.publicKey, 'base64url'), counter: Number(passkey.counter) };
    const { verifyAuthenticationResponse } = await webauthn();
    const { verified, authenticationInfo } = await orNotValid(verifyAuthenticationResponse({ response, ...(await expected(tx)), credential, requireUserVerification: false }));
    if (!verified) throw new Refusal('PASSKEY_NOT_VALID');
    passkey.counter = String(authenticationInfo.newCounter);
    passkey.usedAt = tx.now;
  });
}

/** With the last passkey the codes go too. */
export async function removePasskey(ctx: CommandContext, id: string): Promise<void> {
  await command(ctx, 'removePasskey', async (tx) => {
    await insistOnSecondFactor(tx);
    const person = tx.viewer.personId!;
    const passkey = isUuid(id) ? await tx.em.findOne(Passkey, { id, person }) : null;
    if (!passkey) throw new Refusal('NOT_FOUND');
    tx.em.remove(passkey);
    if ((await tx.em.count(Passkey, { person })) === 1) await tx.em.nativeDelete(RecoveryCode, { person });
    return id;
  });
}

const described = ({ credentialId, transports }: Passkey) => ({ id: credentialId, transports: transports as never });

async function keepChallenge(tx: Tx, challenge: string): Promise<void> {
  const session = await ownSession(tx);
  await tx.em.nativeDelete(PasskeyChallenge, { session });
  const expiresAt = DateTime.fromJSDate(tx.now).plus({ minutes: CHALLENGE_MINUTES }).toJSDate();
  tx.em.persist(tx.em.create(PasskeyChallenge, { session, challenge, expiresAt }));
}

/** What an answer must be signed over: once one is accepted, the challenge is used up. */
async function expected(tx: Tx): Promise<{ expectedChallenge: string; expectedOrigin: string; expectedRPID: string }> {
  const kept = await tx.em.findOne(PasskeyChallenge, { session: tx.viewer.sessionId! });
  if (!kept || kept.expiresAt <= tx.now) throw new Refusal('PASSKEY_NOT_VALID');
  tx.em.remove(kept);
  const { origin, hostname } = portalOf(tx);
  return { expectedChallenge: kept.challenge, expectedOrigin: origin, expectedRPID: hostname };
}

/** Passkeys belong to a name. On one's own machine the portal is called localhost, whatever number it has. */
function portalOf({ portalUrl }: { portalUrl: string }): URL {
  const url = new URL(portalUrl);
  if (url.hostname === '127.0.0.1') url.hostname = 'localhost';
  return url;
}

function parsed<T>(text: string): T {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && 'response' in value) return value as T;
  } catch {
    // The same as what is no answer of a passkey.
  }
  throw new Refusal('PASSKEY_NOT_VALID');
}

/** The library throws at whatever is not as it must be. */
async function orNotValid<T>(verification: Promise<T>): Promise<T> {
  try {
    return await verification;
  } catch {
    throw new Refusal('PASSKEY_NOT_VALID');
  }
}
