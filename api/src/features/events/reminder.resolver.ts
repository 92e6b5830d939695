import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { chooseReminders, chosenReminders } from './reminder.commands.js';
import { Reminder } from './reminder.entity.js';
import { ChooseRemindersInput } from './reminder.inputs.js';
import { otherReminders } from './reminder.rules.js';

const Wanted = () => Arg('wanted', () => Boolean, { description: 'Whether reminders are wanted.' });
const Token = () => Arg('token', () => String, { description: 'The last part of the address of the link.' });
const allOrNone = (wanted: boolean) => (wanted ? otherReminders([]) : []);

@Resolver()
export class ReminderResolver {
  @Query(() => Boolean, { description: 'Whether you are reminded of events before them.' })
  @Allow('signedIn')
  async myReminders(@Ctx() ctx: Context): Promise<boolean> {
    return (await chosenReminders(ctx)).length > 0;
  }

  @Query(() => [Reminder], { description: 'Which reminders of events you get; by the link of a mail, those that its reader gets. Refused with SIGN_IN_FIRST, LINK_NOT_VALID.' })
  @Allow('everyone')
  reminders(@Ctx() ctx: Context, @Arg('token', () => String, { nullable: true, description: 'The last part of the address of the link in a mail; left out by who is signed in.' }) token?: string | null): Promise<Reminder[]> {
    return chosenReminders(ctx, token);
  }

  @Mutation(() => [Reminder], { description: 'Chooses which reminders of events you get, none or more; answers with what holds now. Refused with SIGN_IN_FIRST, LINK_NOT_VALID.' })
  @Allow('everyone')
  async chooseReminders(@Ctx() ctx: Context, @Arg('input', () => ChooseRemindersInput, { description: 'Whose, and which.' }) input: ChooseRemindersInput): Promise<Reminder[]> {
    await chooseReminders(ctx, input);
    return chosenReminders(ctx, input.token);
  }

  @Mutation(() => Boolean, { description: 'Turns all your reminders of events on or off; answers with what holds now.' })
  @Allow('signedIn')
  async setReminders(@Ctx() ctx: Context, @Wanted() wanted: boolean): Promise<boolean> {
    await chooseReminders(ctx, { wanted: allOrNone(wanted) });
    return wanted;
  }

  @Mutation(() => Boolean, { description: 'The same for who holds the link of a mail. Refused with LINK_NOT_VALID.' })
  @Allow('everyone')
  async setRemindersByLink(@Ctx() ctx: Context, @Token() token: string, @Wanted() wanted: boolean): Promise<boolean> {
    await chooseReminders(ctx, { wanted: allOrNone(wanted), token });
    return wanted;
  }
}
