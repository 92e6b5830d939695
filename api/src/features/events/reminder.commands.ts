import { LockMode } from '@mikro-orm/postgresql';
import { DateTime } from 'luxon';
import { nowOf } from '../../core/clock.js';
import { command, SYSTEM, type CommandContext } from '../../core/command.js';
import type { Context } from '../../core/context.js';
import { Refusal } from '../../core/refusal.js';
import { Person } from '../people/person.entity.js';
import { Event, isOfPerson, Registration } from './event.entity.js';
import { reminderMail } from './event.mail.js';
import { registrationOfLink } from './guest.commands.js';
import { lockRegistration } from './registration.commands.js';
import { tellRegistrant } from './registration.mail.js';
import { NoReminders } from './reminder.entity.js';
import { isReminderDue, REMINDER_HOURS } from './reminder.rules.js';

/** Reminds those who have seats of events that are near, each time once. */
export async function remindOfEvents(ctx: Omit<CommandContext, 'viewer'>): Promise<void> {
  const now = nowOf(ctx);
  const horizon = DateTime.fromJSDate(now).plus({ hours: REMINDER_HOURS[0] }).toJSDate();
  const near = await ctx.em.fork().find(Event, { status: 'PUBLISHED', startsAt: { $gt: now, $lte: horizon } }, { orderBy: { startsAt: 'asc' } });
  for (const { id } of near) await remindOf({ ...ctx, viewer: SYSTEM, freshViewer: async () => SYSTEM }, id);
}

async function remindOf(ctx: CommandContext, id: string): Promise<void> {
  await command(ctx, 'remindOfEvent', async (tx) => {
    const event = await tx.em.findOneOrFail(Event, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (event.status !== 'PUBLISHED') return id;
    await tx.em.populate(event, ['space', 'municipality']);
    const coming = await tx.em.find(Registration, { event, status: 'CONFIRMED' }, { populate: ['person'], orderBy: { id: 'asc' } });
    const due = coming.filter(isOfPerson).filter((one) => isReminderDue(one, event.startsAt, tx.now));
    const silent = await tx.em.find(NoReminders, { person: { $in: due.map(({ person }) => person.id) } });
    for (const registration of due) {
      registration.remindedAt = tx.now;
      if (!silent.some(({ person }) => person.id === registration.person.id)) tellRegistrant(tx, reminderMail, { event, registration });
    }
    return id;
  });
}

/** Turns the viewer's reminders on or off. */
export async function setReminders(ctx: CommandContext, wanted: boolean): Promise<void> {
  await command(ctx, 'setReminders', async ({ em, viewer, now }) => setFor(em, viewer.personId!, wanted, now));
}

/** The same for who holds the link of a mail. */
export async function setRemindersByLink(ctx: Context, token: string, wanted: boolean): Promise<void> {
  const id = await registrationOfLink(ctx, token);
  await command(ctx, 'setReminders', async (tx) => {
    const { registration } = await lockRegistration(tx, id);
    if (!isOfPerson(registration)) throw new Refusal('NOT_FOUND');
    return setFor(tx.em, registration.person.id, wanted, tx.now);
  });
}

/** Twice the same changes nothing, also at the same time. */
async function setFor(em: CommandContext['em'], id: string, wanted: boolean, now: Date): Promise<string> {
  const person = await em.findOneOrFail(Person, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const known = await em.findOne(NoReminders, { person });
  if (wanted && known) em.remove(known);
  if (!wanted && !known) em.persist(em.create(NoReminders, { person, since: now }));
  return id;
}
