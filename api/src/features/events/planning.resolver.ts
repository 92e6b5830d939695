import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import { nowOf } from '../../core/clock.js';
import type { Context } from '../../core/context.js';
import { readWithRow, ruleField } from '../../core/readable.js';
import { readById, readRows } from '../../core/read.js';
import { RefusalCode } from '../../core/refusal.texts.js';
import { sql } from '../../core/sql.js';
import { Event, EventMove } from './event.entity.js';
import { cancelEvent, changeEvent, holdEvent, planEvent, planSeries, publishEvent, summariseEvent } from './planning.commands.js';
import { CancelEventInput, ChangeEventInput, PlanEventInput, PlanSeriesInput, SummariseEventInput } from './planning.inputs.js';
import { eventLife, MOST_IN_SERIES, refusalToChange, type PlannedEvent } from './planning.rules.js';

type Facts = Omit<PlannedEvent, 'now'>;
ruleField(Event, 'moves', ['status', 'municipality', 'startsAt'], (event: Facts, ctx) => eventLife.moves(ctx.viewer, { ...event, now: nowOf(ctx) }));
ruleField(Event, 'refusalToChange', ['status', 'municipality', 'startsAt'], (event: Facts, ctx) => refusalToChange(ctx.viewer, { ...event, now: nowOf(ctx) }));

@Resolver(() => Event)
export class PlanningResolver {
  @Mutation(() => Event, { description: 'Plans an event as a draft.' })
  @Allow('ADVISER')
  async planEvent(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => PlanEventInput, { description: 'The event.' }) input: PlanEventInput): Promise<Event | null> {
    return readById(ctx, info, Event, await planEvent(ctx, input));
  }

  @Mutation(() => [Event], { description: 'Plans a series of events as drafts, each of its own, the soonest first.' })
  @Allow('ADVISER')
  async planSeries(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => PlanSeriesInput, { description: 'The first event, and how it goes on.' }) input: PlanSeriesInput): Promise<Event[]> {
    const series = await planSeries(ctx, input);
    return readRows(ctx, info, Event, { where: (row) => sql`${row.series} = ${series}::uuid`, orderBy: [{ by: (row) => row.startsAt, type: 'timestamptz' }], limit: MOST_IN_SERIES });
  }

  @Mutation(() => Event, { description: 'Changes an event. More seats go to the queue at once; a new time or place is mailed to all with a place.' })
  @Allow('ADVISER')
  async changeEvent(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => ChangeEventInput, { description: 'All that is to be said of it.' }) input: ChangeEventInput): Promise<Event | null> {
    return readById(ctx, info, Event, await changeEvent(ctx, input));
  }

  @Mutation(() => Event, { description: 'Opens a draft to all.' })
  @Allow('ADVISER')
  async publishEvent(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('event', () => ID, { description: 'The event.' }) id: string): Promise<Event | null> {
    return readById(ctx, info, Event, await publishEvent(ctx, id));
  }

  @Mutation(() => Event, { description: 'Calls an event off. All places end, and everybody is told.' })
  @Allow('ADVISER')
  async cancelEvent(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => CancelEventInput, { description: 'Which one, and why.' }) input: CancelEventInput): Promise<Event | null> {
    return readById(ctx, info, Event, await cancelEvent(ctx, input));
  }

  @Mutation(() => Event, { description: 'Says that an event has been held. Where the door list was used, whoever was not checked in did not come.' })
  @Allow('ADVISER')
  async holdEvent(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('event', () => ID, { description: 'The event.' }) id: string): Promise<Event | null> {
    return readById(ctx, info, Event, await holdEvent(ctx, id));
  }

  @Mutation(() => Event, { description: 'Publishes what was heard and what happens next, and mails it to those who came.' })
  @Allow('ADVISER')
  async summariseEvent(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => SummariseEventInput, { description: 'The event and the words.' }) input: SummariseEventInput): Promise<Event | null> {
    return readById(ctx, info, Event, await summariseEvent(ctx, input));
  }

  @FieldResolver(() => [EventMove], { description: 'What you can do with it now.' })
  moves(): EventMove[] {
    return readWithRow();
  }

  @FieldResolver(() => RefusalCode, { nullable: true, description: 'Why you cannot change it; null where you can.' })
  refusalToChange(): RefusalCode | null {
    return readWithRow();
  }
}
