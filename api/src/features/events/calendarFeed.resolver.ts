import { Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { closeCalendarFeed, openCalendarFeed } from './calendarFeed.commands.js';

@Resolver()
export class CalendarFeedResolver {
  @Mutation(() => String, { description: 'The address of a calendar with your own places, for your calendar program. It is shown this once; asking again gives a new one and ends the old one.' })
  @Allow('signedIn')
  openCalendarFeed(@Ctx() ctx: Context): Promise<string> {
    return openCalendarFeed(ctx);
  }

  @Mutation(() => Boolean, { description: 'Ends the address of your calendar.' })
  @Allow('signedIn')
  async closeCalendarFeed(@Ctx() ctx: Context): Promise<boolean> {
    await closeCalendarFeed(ctx);
    return true;
  }
}
