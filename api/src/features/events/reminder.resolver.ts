import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { setReminders, setRemindersByLink } from './reminder.commands.js';
import { NoReminders } from './reminder.entity.js';

const Wanted = () => Arg('wanted', () => Boolean, { description: 'Whether reminders are wanted.' });

@Resolver()
export class ReminderResolver {
  @Query(() => Boolean, { description: 'Whether you are reminded of events 48 and 2 hours before them.' })
  @Allow('signedIn')
  async myReminders(@Ctx() { em, viewer }: Context): Promise<boolean> {
    return (await em.fork().count(NoReminders, { person: viewer.personId! })) === 0;
  }

  @Mutation(() => Boolean, { description: 'Turns your reminders of events on or off; answers with what holds now.' })
  @Allow('signedIn')
  async setReminders(@Ctx() ctx: Context, @Wanted() wanted: boolean): Promise<boolean> {
    await setReminders(ctx, wanted);
    return wanted;
  }

  @Mutation(() => Boolean, { description: 'The same for who holds the link of a mail. Refused with LINK_NOT_VALID.' })
  @Allow('everyone')
  async setRemindersByLink(@Ctx() ctx: Context, @Arg('token', () => String, { description: 'The last part of the address of the link.' }) token: string, @Wanted() wanted: boolean): Promise<boolean> {
    await setRemindersByLink(ctx, token, wanted);
    return wanted;
  }
}
