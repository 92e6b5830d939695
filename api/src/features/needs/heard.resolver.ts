import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { listField, readWithRow } from '../../core/readable.js';
import { readById } from '../../core/read.js';
import { sql } from '../../core/sql.js';
import { Event } from '../events/event.entity.js';
import { correctNeedHeard, recordNeedHeard } from './heard.commands.js';
import { CorrectNeedHeardInput, RecordNeedHeardInput } from './heard.inputs.js';
import { Need } from './need.entity.js';

listField(Event, 'needsHeard', {
  of: Need,
  where: (need, event) => sql`${need.event} = ${event.id}`,
  orderBy: [
    { by: (row) => row.recordedAt, type: 'timestamptz' },
    { by: (row) => row.id, type: 'uuid' },
  ],
});

@Resolver(() => Event)
export class HeardResolver {
  @Mutation(() => Need, { description: 'Writes down a need while it is heard at an event.' })
  @Allow('ADVISER')
  async recordNeedHeard(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => RecordNeedHeardInput, { description: 'What was heard.' }) input: RecordNeedHeardInput): Promise<Need | null> {
    return readById(ctx, info, Need, await recordNeedHeard(ctx, input));
  }

  @Mutation(() => Need, { description: 'Puts right what was written down of a need that was heard, as long as no department has seen it. Refused with WRONG_STATE, or with CHANGED_MEANWHILE where somebody else was faster.' })
  @Allow('ADVISER')
  async correctNeedHeard(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => CorrectNeedHeardInput, { description: 'Which one, and what it should say.' }) input: CorrectNeedHeardInput): Promise<Need | null> {
    return readById(ctx, info, Need, await correctNeedHeard(ctx, input));
  }

  @FieldResolver(() => [Need], { description: 'The needs that were heard there, in their order, as far as you may see.' })
  needsHeard(@Arg('first', () => Int, { defaultValue: 50, description: 'At the most so many: up to 50.' }) _first: number): Need[] {
    return readWithRow();
  }
}
