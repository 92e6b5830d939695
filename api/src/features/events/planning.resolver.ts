import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import { nowOf } from '../../core/clock.js';
import type { Context } from '../../core/context.js';
import type { Connection } from '../../core/page.js';
import { readWithRow, ruleField, valueField } from '../../core/readable.js';
import { readById, readPage, readRows } from '../../core/read.js';
import { RefusalCode } from '../../core/refusal.texts.js';
import { valueOf, type Row } from '../../core/row.js';
import { Moment } from '../../core/scalars.js';
import { allOf, asSql, sql, type Sql } from '../../core/sql.js';
import { meOf, type Me } from '../../core/visibility.js';
import { Event, EventConnection, EventMove, Registration, type RegistrationStatus } from './event.entity.js';
import { hosts } from './event.rules.js';
import { cancelEvent, changeEvent, holdEvent, planEvent, planSeries, previewSummary, publishEvent, summariseEvent } from './planning.commands.js';
import { CancelEventInput, ChangeEventInput, DeskArgs, PlanEventInput, PlanSeriesInput, SeriesDaysArgs, SummariseEventInput, SummaryDraftInput, SummaryPreview, type DeskPile } from './planning.inputs.js';
import { daysLater, eventLife, MOST_IN_SERIES, refusalToChange, seriesDays, type HostedEvent, type PlannedEvent } from './planning.rules.js';
import { TOLD_OF_CHANGES } from './registration.commands.js';

type Facts = Omit<PlannedEvent, 'now'>;
ruleField(Event, 'moves', ['status', 'municipality', 'networkOnly', 'startsAt', 'title', 'description'], (event: Facts, ctx) => eventLife.moves(ctx.viewer, { ...event, now: nowOf(ctx) }));
ruleField(Event, 'refusalToChange', ['status', 'municipality', 'networkOnly', 'startsAt'], (event: Omit<HostedEvent, 'now'>, ctx) => refusalToChange(ctx.viewer, { ...event, now: nowOf(ctx) }));

/** Hosts are told how many get a mail before they send it; walk-ins without an address get none. */
const mailsTo = (...statuses: RegistrationStatus[]) => (row: Row<Event>, me: Me) =>
  sql`case when ${asSql(hosts(me, row))} then ${valueOf(Registration, () => sql`count(*)::int`, (r) => sql`${r.event} = ${row.id} and ${r.person} is not null and ${r.status} = any(${statuses})`)} end`;
valueField(Event, 'mailsOnChange', mailsTo(...TOLD_OF_CHANGES));
valueField(Event, 'mailsOnSummary', mailsTo('ATTENDED'));

const piles: Record<DeskPile, { where: (row: Row<Event>) => Sql; latestFirst?: true }> = {
  DRAFTS: { where: (row) => sql`${row.status} = 'DRAFT'` },
  COMING: { where: (row) => sql`${row.status} = 'PUBLISHED' and ${row.startsAt} > now()` },
  TO_HOLD: { where: (row) => sql`${row.status} = 'PUBLISHED' and ${row.startsAt} <= now()` },
  TO_SUMMARISE: { where: (row) => sql`${row.status} = 'HELD'` },
  DONE: { where: (row) => sql`${row.status} in ('SUMMARISED', 'CANCELLED')`, latestFirst: true },
};

@Resolver(() => Event)
export class PlanningResolver {
  @Query(() => EventConnection, { description: 'The events that you host, by what is to be done with them next.' })
  @Allow('ADVISER', 'COORDINATOR')
  hostedEvents(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => DeskArgs) args: DeskArgs): Promise<Connection<Event>> {
    const { where, latestFirst: descending = false } = piles[args.pile];
    return readPage(ctx, info, Event, {
      where: (row) => allOf(hosts(meOf(ctx.viewer), row), where(row)),
      orderBy: [
        { by: (row) => row.startsAt, type: 'timestamptz', descending },
        { by: (row) => row.id, type: 'uuid', descending },
      ],
      page: args,
    });
  }

  @Query(() => [Moment], { description: 'When the events of a series would start, before it is planned: at most 25, of which the last is one too many.' })
  @Allow('ADVISER', 'COORDINATOR')
  seriesStarts(@Args(() => SeriesDaysArgs) args: SeriesDaysArgs): Date[] {
    return seriesDays(args.startsAt, args).map((days) => daysLater(args.startsAt, days));
  }

  @Query(() => [SummaryPreview], { description: 'The mail that those who came would get with this summary, in each language. Nothing is sent or kept.' })
  @Allow('ADVISER', 'COORDINATOR')
  summaryPreview(@Ctx() ctx: Context, @Arg('input', () => SummaryDraftInput, { description: 'The event and the words.' }) input: SummaryDraftInput): Promise<SummaryPreview[]> {
    return previewSummary(ctx, input);
  }

  @Mutation(() => Event, { description: 'Plans an event as a draft.' })
  @Allow('ADVISER', 'COORDINATOR')
  async planEvent(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => PlanEventInput, { description: 'The event.' }) input: PlanEventInput): Promise<Event | null> {
    return readById(ctx, info, Event, await planEvent(ctx, input));
  }

  @Mutation(() => [Event], { description: 'Plans a series of events as drafts, each of its own, the soonest first.' })
  @Allow('ADVISER', 'COORDINATOR')
  async planSeries(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => PlanSeriesInput, { description: 'The first event, and how it goes on.' }) input: PlanSeriesInput): Promise<Event[]> {
    const series = await planSeries(ctx, input);
    return readRows(ctx, info, Event, { where: (row) => sql`${row.series} = ${series}::uuid`, orderBy: [{ by: (row) => row.startsAt, type: 'timestamptz' }], limit: MOST_IN_SERIES });
  }

  @Mutation(() => Event, { description: 'Changes an event. More seats go to the queue at once; a new time or place is mailed to all with a place.' })
  @Allow('ADVISER', 'COORDINATOR')
  async changeEvent(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => ChangeEventInput, { description: 'All that is to be said of it.' }) input: ChangeEventInput): Promise<Event | null> {
    return readById(ctx, info, Event, await changeEvent(ctx, input));
  }

  @Mutation(() => Event, { description: 'Opens a draft to all.' })
  @Allow('ADVISER', 'COORDINATOR')
  async publishEvent(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('event', () => ID, { description: 'The event.' }) id: string): Promise<Event | null> {
    return readById(ctx, info, Event, await publishEvent(ctx, id));
  }

  @Mutation(() => Event, { description: 'Calls an event off. All places end, and everybody is told.' })
  @Allow('ADVISER', 'COORDINATOR')
  async cancelEvent(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => CancelEventInput, { description: 'Which one, and why.' }) input: CancelEventInput): Promise<Event | null> {
    return readById(ctx, info, Event, await cancelEvent(ctx, input));
  }

  @Mutation(() => Event, { description: 'Says that an event has been held. Where the door list was used, whoever was not checked in did not come.' })
  @Allow('ADVISER', 'COORDINATOR')
  async holdEvent(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('event', () => ID, { description: 'The event.' }) id: string): Promise<Event | null> {
    return readById(ctx, info, Event, await holdEvent(ctx, id));
  }

  @Mutation(() => Event, { description: 'Publishes what was heard and what happens next, and mails it to those who came.' })
  @Allow('ADVISER', 'COORDINATOR')
  async summariseEvent(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => SummariseEventInput, { description: 'The event and the words.' }) input: SummariseEventInput): Promise<Event | null> {
    return readById(ctx, info, Event, await summariseEvent(ctx, input));
  }

  @FieldResolver(() => [EventMove], { description: 'What you can do with it now.' })
  moves(): EventMove[] {
    return readWithRow();
  }

  @FieldResolver(() => Int, { nullable: true, description: 'How many get a mail when its time or place changes or it is called off: everybody with a place or in the queue. Null for all but its hosts.' })
  mailsOnChange(): number | null {
    return readWithRow();
  }

  @FieldResolver(() => Int, { nullable: true, description: 'How many get its summary by mail: those who came and left an address. Null for all but its hosts.' })
  mailsOnSummary(): number | null {
    return readWithRow();
  }

  @FieldResolver(() => RefusalCode, { nullable: true, description: 'Why you cannot change it; null where you can.' })
  refusalToChange(): RefusalCode | null {
    return readWithRow();
  }
}
