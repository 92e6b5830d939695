import { LockMode } from '@mikro-orm/postgresql';
import { DateTime } from 'luxon';
import { asSystem, command, type CommandContext } from '../../core/command.js';
import { invalidInput, Refusal } from '../../core/refusal.js';
import { hashOf, newSecret } from '../../core/secrets.js';
import { EmailChange } from './emailChange.entity.js';
import { emailChangedMail, emailChangeMail } from './emailChange.mail.js';
import { Person, SignInLink } from './person.entity.js';
import { insistOnSecondFactor } from './secondFactor.commands.js';

const LINK_HOURS = 24;
const PAUSE_MINUTES = 1;

/** Sends a link to the new address. Whether somebody else has it is not said: that would tell who is here. */
export async function requestEmailChange(ctx: CommandContext, email: string): Promise<void> {
  await command(ctx, 'requestEmailChange', async (tx) => {
    await insistOnSecondFactor(tx);
    const person = await tx.em.findOneOrFail(Person, tx.viewer.personId!, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const address = email.trim().toLowerCase();
    if (address === person.email) throw invalidInput({ path: 'email', code: 'UNCHANGED' });
    const before = await tx.em.findOne(EmailChange, { person });
    if (before && before.askedAt > DateTime.fromJSDate(tx.now).minus({ minutes: PAUSE_MINUTES }).toJSDate()) throw new Refusal('TOO_MANY_REQUESTS');
    if (before) {
      // The old link ends before the new one is written: a person has one.
      tx.em.remove(before);
      await tx.em.flush();
    }
    const { secret, hash } = newSecret();
    const expiresAt = DateTime.fromJSDate(tx.now).plus({ hours: LINK_HOURS }).toJSDate();
    tx.em.persist(tx.em.create(EmailChange, { person, email: address, tokenHash: hash, askedAt: tx.now, expiresAt }));
    tx.mail(emailChangeMail(address, person.language, `${tx.portalUrl}/${person.language}/email/${secret}`, LINK_HOURS));
    return person.id;
  });
}

/** Who holds the link reads the new address; it becomes that of the person, and the old one is told. */
export async function confirmEmailChange(ctx: CommandContext, token: string): Promise<void> {
  await command(asSystem(ctx), 'confirmEmailChange', async (tx) => {
    const asked = await tx.em.findOne(EmailChange, { tokenHash: hashOf(token) }, { populate: ['person'], lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!asked || asked.expiresAt <= tx.now) throw new Refusal('LINK_NOT_VALID');
    const { person, email } = asked;
    await tx.em.nativeDelete(SignInLink, { email: person.email });
    tx.mail(emailChangedMail(person.email, person.language, email));
    person.email = email;
    tx.em.remove(asked);
    return person.id;
  });
}
