import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { ReadContext } from '../../core/read.js';
import { eventInsight, eventsInsight } from './insight.answer.js';
import { EventInsight, EventsInsight } from './insight.types.js';

@Resolver()
export class InsightResolver {
  @Query(() => EventInsight, { description: 'An event in figures; as a table for spreadsheets at /insight/event.csv?event= and its id. For the hosts, and for the coordinator.' })
  @Allow('ADVISER', 'COORDINATOR')
  eventInsight(@Ctx() ctx: ReadContext, @Arg('event', () => ID, { description: 'The event.' }) event: string): Promise<EventInsight> {
    return eventInsight(ctx, event);
  }

  @Query(() => EventsInsight, { description: 'The events of a municipality in a year, in figures, for its advisers and for the coordinator; as a table for spreadsheets at /insight/events.csv?municipality=790&year=2026.' })
  @Allow('ADVISER', 'COORDINATOR')
  eventsInsight(
    @Ctx() ctx: ReadContext,
    @Arg('municipality', () => String, { description: 'The code of the municipality.' }) municipality: string,
    @Arg('year', () => Int, { description: 'The year in which they start: 2000 to 2100.' }) year: number,
  ): Promise<EventsInsight> {
    return eventsInsight(ctx, municipality, year);
  }
}
