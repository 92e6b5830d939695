import { command, type CommandContext } from '../../core/command.js';
import { newSecret } from '../../core/secrets.js';
import { Person } from '../people/person.entity.js';
import { CalendarFeed } from './calendarFeed.entity.js';

/** Gives the viewer's own calendar a new address; the one of before ends. */
export async function openCalendarFeed(ctx: CommandContext): Promise<string> {
  const { secret, hash } = newSecret();
  await command(ctx, 'openCalendarFeed', async ({ em, viewer, now }) => {
    const person = await em.findOneOrFail(Person, viewer.personId!);
    const known = await em.findOne(CalendarFeed, { person });
    if (known) Object.assign(known, { tokenHash: hash, createdAt: now });
    else em.persist(em.create(CalendarFeed, { person, tokenHash: hash, createdAt: now }));
    return person.id;
  });
  return `${ctx.portalUrl}/calendar/own/${secret}.ics`;
}

export async function closeCalendarFeed(ctx: CommandContext): Promise<void> {
  await command(ctx, 'closeCalendarFeed', async ({ em, viewer }) => {
    await em.nativeDelete(CalendarFeed, { person: viewer.personId! });
    return '';
  });
}
