import { randomInt } from 'node:crypto';
import { command, type CommandContext, type Tx } from '../../core/command.js';
import { insistOnPatience } from '../../core/patience.js';
import { Refusal } from '../../core/refusal.js';
import { hashOf } from '../../core/secrets.js';
import { Passkey, RecoveryCode } from './passkey.entity.js';
import { Person } from './person.entity.js';
import { confirmSession, insistOnSecondFactor, type Confirming } from './secondFactor.commands.js';
import type { NewSession } from './session.commands.js';

const CODES = 8;
/** Letters and numbers that nobody takes for each other; 12 of them are 58 bits. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GUESSES = { most: 5, minutes: 15 } as const;

/** New codes for who has a passkey; those from before are worth nothing then. They are told once. */
export async function renewRecoveryCodes(ctx: CommandContext): Promise<string[]> {
  let codes: string[] = [];
  await command(ctx, 'renewRecoveryCodes', async (tx) => {
    const person = tx.em.getReference(Person, tx.viewer.personId!);
    await insistOnSecondFactor(tx);
    if ((await tx.em.count(Passkey, { person })) === 0) throw new Refusal('NOT_ALLOWED');
    codes = await newCodes(tx, person);
    return '';
  });
  return codes;
}

export async function newCodes({ em }: Tx, person: Person): Promise<string[]> {
  await em.nativeDelete(RecoveryCode, { person });
  const codes = Array.from({ length: CODES }, newCode);
  for (const code of codes) em.persist(em.create(RecoveryCode, { person, hash: hashOfCode(person.id, code) }));
  return codes;
}

/** The second factor by a code, which is used up. */
export async function confirmByCode(ctx: Confirming, code: string): Promise<NewSession> {
  await insistOnFewGuesses(ctx);
  return confirmSession(ctx, 'confirmByCode', async ({ em, viewer }) => {
    const used = await em.nativeDelete(RecoveryCode, { person: viewer.personId!, hash: hashOfCode(viewer.personId!, code) });
    if (used === 0) throw new Refusal('CODE_NOT_VALID');
  });
}

/** In a transaction of its own: a guess that was wrong still counts. */
function insistOnFewGuesses(ctx: CommandContext): Promise<string> {
  return command(ctx, 'guessCode', async (tx) => {
    await insistOnPatience(tx, { sender: `recovery code ${tx.viewer.personId}`, ...GUESSES });
    return '';
  });
}

function newCode(): string {
  const signs = Array.from({ length: 12 }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  return signs.replace(/(.{4})(?=.)/g, '$1-');
}

function hashOfCode(person: string, code: string): string {
  return hashOf(`${person} ${code.toLowerCase().replace(/[^a-z0-9]/g, '').slice(0, 50)}`);
}
