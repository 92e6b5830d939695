import { LockMode } from '@mikro-orm/postgresql';
import { command, query, type CommandContext } from '../../core/command.js';
import { newId } from '../../core/ids.js';
import { invalidInput, Refusal } from '../../core/refusal.js';
import { hashOf } from '../../core/secrets.js';
import { Reminder } from '../events/reminder.entity.js';
import { waitForCoordinators } from '../people/coordinators.commands.js';
import { Person } from '../people/person.entity.js';
import { insistOnSecondFactor } from '../people/secondFactor.commands.js';
import { boundOf } from './bound.find.js';
import { forgetPerson } from './forget.commands.js';
import type { DeleteMyDataInput } from './privacy.inputs.js';
import type { Bound } from './privacy.types.js';

/** Somebody leaves: the portal forgets them, unless something of theirs is open. They type their address, so that nobody does it by mistake. */
export async function deleteMyData(ctx: CommandContext, { email }: DeleteMyDataInput): Promise<void> {
  await command(ctx, 'deleteMyData', async (tx) => {
    await insistOnSecondFactor(tx);
    const person = await tx.em.findOneOrFail(Person, tx.viewer.personId!, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (email.trim().toLowerCase() !== person.email) throw invalidInput({ path: 'email', code: 'NOT_YOUR_EMAIL' });
    if (tx.viewer.has('COORDINATOR')) await waitForCoordinators(tx);
    if ((await boundOf((text, values) => query<Bound & Record<string, unknown>>(tx.em, text, values), person.id, tx.now)).length > 0) throw new Refusal('DATA_BOUND');
    await forgetPerson(tx, person);
    return '';
  });
}

/** No more mails that somebody can do without: reminders, digests, requests to confirm services, invitations. What they asked for still comes. */
export async function stopAllMails(ctx: CommandContext): Promise<void> {
  await command(ctx, 'stopAllMails', async ({ em, viewer, now }) => {
    const { id, email } = await em.findOneOrFail(Person, viewer.personId!);
    const unwanted = Object.keys(Reminder);
    await query(em, 'insert into no_reminders (id, person_id, unwanted, since) values ($1, $2, $3, $4) on conflict (person_id) do update set unwanted = excluded.unwanted', [newId(), id, unwanted, now]);
    await query(em, 'insert into no_weekly_digest (id, person_id) values ($1, $2) on conflict (person_id) do nothing', [newId(), id]);
    await query(em, 'insert into no_idea_digest (id, person_id) values ($1, $2) on conflict (person_id) do nothing', [newId(), id]);
    await query(em, 'insert into no_assurance_mail (id, person_id) values ($1, $2) on conflict (person_id) do nothing', [newId(), id]);
    await query(em, 'insert into digest_wish (id, person_id, hour, "off") values ($1, $2, 8, true) on conflict (person_id) do update set "off" = true', [newId(), id]);
    await query(em, 'insert into invitation_stop (id, address_digest, person_id, at) values ($1, $2, $3, $4) on conflict (address_digest) do nothing', [newId(), hashOf(email), id, now]);
    await query(em, 'delete from outbox_mail where "to" = $1 and sent_at is null and unsubscribe_url is not null', [email]);
    return id;
  });
}
