import { LockMode } from '@mikro-orm/postgresql';
import { DateTime } from 'luxon';
import { nowOf } from '../../core/clock.js';
import { asSystem, command, type CommandContext } from '../../core/command.js';
import type { Context } from '../../core/context.js';
import { Refusal } from '../../core/refusal.js';
import { Person } from '../people/person.entity.js';
import { Event, isOfPerson, Registration } from './event.entity.js';
import { reminderMail } from './event.mail.js';
import { registrationOfLink } from './guest.commands.js';
import { lockRegistration } from './registration.commands.js';
import { tellRegistrant } from './registration.mail.js';
import { NoReminders, type Reminder } from './reminder.entity.js';
import type { ChooseRemindersInput } from './reminder.inputs.js';
import { isReminderDue, otherReminders, REMINDER_HOURS, reminderOf } from './reminder.rules.js';

/** Reminds those who have seats of events that are near, each time once. */
export async function remindOfEvents(ctx: Omit<CommandContext, 'viewer'>): Promise<void> {
  const now = nowOf(ctx);
  const horizon = DateTime.fromJSDate(now).plus({ hours: REMINDER_HOURS[0] }).toJSDate();
  const near = await ctx.em.fork().find(Event, { status: 'PUBLISHED', startsAt: { $gt: now, $lte: horizon } }, { orderBy: { startsAt: 'asc' } });
  for (const { id } of near) await remindOf(asSystem(ctx), id);
}

async function remindOf(ctx: CommandContext, id: string): Promise<void> {
  await command(ctx, 'remindOfEvent', async (tx) => {
    const event = await tx.em.findOneOrFail(Event, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (event.status !== 'PUBLISHED') return id;
    await tx.em.populate(event, ['space', 'municipality']);
    const coming = await tx.em.find(Registration, { event, status: 'CONFIRMED' }, { populate: ['person'], orderBy: { id: 'asc' } });
    const due = coming.filter(isOfPerson).filter((one) => isReminderDue(one, event.startsAt, tx.now));
    const chosen = await tx.em.find(NoReminders, { person: { $in: due.map(({ person }) => person.id) } });
    const reminder = reminderOf(event.startsAt, tx.now);
    const silent = chosen.filter(({ unwanted }) => reminder && unwanted.includes(reminder)).map(({ person }) => person.id);
    for (const registration of due) {
      registration.remindedAt = tx.now;
      if (!silent.includes(registration.person.id)) tellRegistrant(tx, reminderMail, { event, registration });
    }
    return id;
  });
}

/** The viewer says which reminders are wanted; who holds the link of a mail says it for who has its place. */
export async function chooseReminders(ctx: Context, { wanted, token }: ChooseRemindersInput): Promise<void> {
  const place = token ? await registrationOfLink(ctx, token) : null;
  if (!place && !ctx.viewer.personId) throw new Refusal('SIGN_IN_FIRST');
  await command(ctx, 'chooseReminders', async (tx) => {
    const person = place ? (await lockRegistration(tx, place)).registration.person?.id : tx.viewer.personId;
    if (!person) throw new Refusal('NOT_FOUND');
    return chooseFor(tx.em, person, wanted, tx.now);
  });
}

/** Which reminders somebody gets: the viewer, or who has the place of a link. */
export async function chosenReminders(ctx: Context, token?: string | null): Promise<Reminder[]> {
  const em = ctx.em.fork();
  const person = token ? (await em.findOneOrFail(Registration, await registrationOfLink(ctx, token))).person?.id : ctx.viewer.personId;
  if (!person) throw new Refusal('SIGN_IN_FIRST');
  return otherReminders((await em.findOne(NoReminders, { person }))?.unwanted ?? []);
}

/** Twice the same changes nothing, also at the same time. */
async function chooseFor(em: CommandContext['em'], id: string, wanted: readonly Reminder[], now: Date): Promise<string> {
  const person = await em.findOneOrFail(Person, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const known = await em.findOne(NoReminders, { person });
  const unwanted = otherReminders(wanted);
  if (known && unwanted.length === 0) em.remove(known);
  else if (known) Object.assign(known, { unwanted, since: now });
  else if (unwanted.length > 0) em.persist(em.create(NoReminders, { person, unwanted, since: now }));
  return id;
}
