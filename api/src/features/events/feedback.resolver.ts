import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { listField, readWithRow, valueField } from '../../core/readable.js';
import { readById } from '../../core/read.js';
import { valueOf } from '../../core/row.js';
import { asSql, sql } from '../../core/sql.js';
import { Event } from './event.entity.js';
import { EVENT_LINK, hosts } from './event.rules.js';
import { eventOfFeedbackLink, giveFeedback } from './feedback.commands.js';
import { EventFeedback, FeedbackFigures } from './feedback.entity.js';
import { GiveFeedbackInput } from './feedback.inputs.js';

listField(Event, 'feedback', {
  of: EventFeedback,
  where: (feedback, event) => sql`${feedback.event} = ${event.id}`,
  orderBy: [{ by: (row) => row.id, type: 'uuid' }],
});
valueField(Event, 'feedbackFigures', (event, me) => {
  const figures = valueOf(
    EventFeedback,
    (one) => sql`json_build_object('answers', count(*), 'useful', round(avg(${one.useful}), 2)::float8, 'again', count(*) filter (where ${one.again} = 'YES'))`,
    (one) => sql`${one.event} = ${event.id}`,
  );
  return sql`case when ${asSql(hosts(me, event))} then ${figures} end`;
});

@Resolver(() => Event)
export class FeedbackResolver {
  @Query(() => Event, { nullable: true, description: 'The event that a link of a mail asks about. Refused with LINK_NOT_VALID. Nothing changes by it.' })
  @Allow('everyone')
  async eventByFeedbackLink(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('token', () => String, { description: 'The last part of the address of the link.' }) token: string): Promise<Event | null> {
    const event = await eventOfFeedbackLink(ctx, token);
    ctx.grant({ role: EVENT_LINK, scope: event });
    return readById(ctx, info, Event, event);
  }

  @Mutation(() => Boolean, { description: 'Answers the three questions after an event, once for each link. Refused with LINK_NOT_VALID.' })
  @Allow('everyone')
  async giveFeedback(@Ctx() ctx: Context, @Arg('input', () => GiveFeedbackInput, { description: 'The answers.' }) input: GiveFeedbackInput): Promise<boolean> {
    await giveFeedback(ctx, input);
    return true;
  }

  @FieldResolver(() => [EventFeedback], { description: 'What those who came say of it; for hosts only.' })
  feedback(@Arg('first', () => Int, { defaultValue: 50, description: 'At the most so many: up to 50.' }) _first: number): EventFeedback[] {
    return readWithRow();
  }

  @FieldResolver(() => FeedbackFigures, { nullable: true, description: 'The same in figures; for hosts only.' })
  feedbackFigures(): FeedbackFigures | null {
    return readWithRow();
  }
}
