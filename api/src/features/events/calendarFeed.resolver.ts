import { Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { Moment } from '../../core/scalars.js';
import { closeCalendarFeed, openCalendarFeed } from './calendarFeed.commands.js';
import { CalendarFeed } from './calendarFeed.entity.js';

@Resolver()
export class CalendarFeedResolver {
  @Query(() => Moment, { nullable: true, description: 'Since when your calendar has had its address; null where it has none. The address itself is not kept.' })
  @Allow('signedIn')
  async calendarFeedSince(@Ctx() { em, viewer }: Context): Promise<Date | null> {
    return (await em.fork().findOne(CalendarFeed, { person: viewer.personId! }))?.createdAt ?? null;
  }

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
