import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import { dayOf, nowOf } from '../../core/clock.js';
import type { Context } from '../../core/context.js';
import { listField, readWithRow, ruleField } from '../../core/readable.js';
import { readById, readRows } from '../../core/read.js';
import { CalendarDay } from '../../core/scalars.js';
import { exists, linked } from '../../core/row.js';
import { allOf, sql } from '../../core/sql.js';
import { NeedStep } from './answers.entity.js';
import { AnswerNeedQuestionInput, AnswerNeedsByPlanInput, AskAboutNeedInput, HandOverNeedInput, LinkNeedsToPlanInput } from './answers.inputs.js';
import './answers.rules.js';
import { handOverNeed } from './handOver.commands.js';
import { Need } from './need.entity.js';
import { answerNeedQuestion, askAboutNeed } from './needQuestion.commands.js';
import { NeedQuestion } from './needQuestion.entity.js';
import { overdueSince, type AnswerClock } from './overdue.rules.js';
import { answerNeedsByPlan, linkNeedsToPlan } from './plan.commands.js';
import { NeedPlan } from './plan.entity.js';

const MOST = 50;

listField(Need, 'steps', {
  of: NeedStep,
  where: (step, need) => sql`${step.need} = ${need.id}`,
  orderBy: [
    { by: (row) => row.at, type: 'timestamptz' },
    { by: (row) => row.id, type: 'uuid' },
  ],
});
listField(Need, 'questions', {
  of: NeedQuestion,
  where: (question, need) => sql`${question.need} = ${need.id}`,
  orderBy: [
    { by: (row) => row.askedAt, type: 'timestamptz' },
    { by: (row) => row.id, type: 'uuid' },
  ],
});
listField(NeedPlan, 'needs', {
  of: Need,
  where: (need, plan) => sql`${need.plan} = ${plan.id}`,
  orderBy: [
    { by: (row) => row.windowFrom, type: 'date' },
    { by: (row) => row.id, type: 'uuid' },
  ],
});
listField(NeedPlan, 'fitting', {
  of: Need,
  where: (need, plan, me) =>
    allOf(
      me.has('HEAD') && me.holds('HEAD', plan.department),
      sql`${need.status} in ('OPEN', 'ACKNOWLEDGED')`,
      linked(Need, need.id, 'departments', (id) => sql`${id} = ${plan.department}`),
      exists(Need, (answered) => sql`${answered.plan} = ${plan.id} and ${answered.topic} = ${need.topic}`),
    ),
  orderBy: [
    { by: (row) => row.windowFrom, type: 'date' },
    { by: (row) => row.id, type: 'uuid' },
  ],
});
ruleField(Need, 'overdueSince', ['status', 'answerPromisedOn', 'recordedAt', 'handedOverAt'], (need: AnswerClock, ctx) => overdueSince(need, dayOf(nowOf(ctx as Context))));

@Resolver(() => Need)
export class AnswersResolver {
  @Mutation(() => Need, { description: 'A department head asks the advisers about a need before answering it; they are told by mail. The company sees nothing of it.' })
  @Allow('HEAD')
  async askAboutNeed(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => AskAboutNeedInput, { description: 'The question.' }) input: AskAboutNeedInput): Promise<Need | null> {
    return readById(ctx, info, Need, await askAboutNeed(ctx, input));
  }

  @Mutation(() => Need, { description: 'An adviser of the municipality answers what a department asked; its heads are told by mail.' })
  @Allow('ADVISER')
  async answerNeedQuestion(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => AnswerNeedQuestionInput, { description: 'The answer.' }) input: AnswerNeedQuestionInput): Promise<Need | null> {
    return readById(ctx, info, Need, await answerNeedQuestion(ctx, input));
  }

  @Query(() => [NeedQuestion], { description: 'What departments ask the advisers and nobody has answered yet, the oldest first; up to 50.' })
  @Allow('ADVISER')
  openNeedQuestions(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<NeedQuestion[]> {
    const orderBy = [{ by: (row: { askedAt: ReturnType<typeof sql> }) => row.askedAt, type: 'timestamptz' as const }];
    return readRows(ctx, info, NeedQuestion, { where: (row) => sql`${row.answeredAt} is null`, orderBy, limit: MOST });
  }

  @Mutation(() => Need, { nullable: true, description: 'A department head gives a need to another department of the municipality, which begins anew. Its heads, the company and the adviser are told. Null where you no longer see the need.' })
  @Allow('HEAD')
  async handOverNeed(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => HandOverNeedInput, { description: 'To whom, and why.' }) input: HandOverNeedInput): Promise<Need | null> {
    return readById(ctx, info, Need, await handOverNeed(ctx, input));
  }

  @FieldResolver(() => [NeedStep], { description: 'What has happened to it, in order.' })
  steps(): NeedStep[] {
    return readWithRow();
  }

  @FieldResolver(() => [NeedQuestion], { description: 'What departments asked the advisers, in order; nothing for the company.' })
  questions(): NeedQuestion[] {
    return readWithRow();
  }

  @FieldResolver(() => CalendarDay, { nullable: true, description: 'The day by which a department was to answer, or to say by when it does, where it has passed: the day promised, or the tenth working day. Null where there is time.' })
  overdueSince(): string | null {
    return readWithRow();
  }
}

@Resolver(() => NeedPlan)
export class PlanResolver {
  @Query(() => [NeedPlan], { description: 'The plans of a department that are still to come, the soonest first; up to 50.' })
  @Allow('HEAD')
  needPlans(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('department', () => ID, { description: 'The department.' }) department: string): Promise<NeedPlan[]> {
    return readRows(ctx, info, NeedPlan, {
      where: (row) => sql`${row.department}::text = ${department} and ${row.doneBy} >= ${dayOf(nowOf(ctx))}::date`,
      orderBy: [
        { by: (row) => row.doneBy, type: 'date' },
        { by: (row) => row.id, type: 'uuid' },
      ],
      limit: MOST,
    });
  }

  @Query(() => NeedPlan, { nullable: true, description: 'One plan; null where there is none that you may see.' })
  @Allow('HEAD')
  needPlan(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<NeedPlan | null> {
    return readById(ctx, info, NeedPlan, id);
  }

  @Mutation(() => NeedPlan, { description: 'A department head answers several needs by one plan: all of them or none. Each company is told of its own need only.' })
  @Allow('HEAD')
  async answerNeedsByPlan(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => AnswerNeedsByPlanInput, { description: 'The plan and the needs.' }) input: AnswerNeedsByPlanInput): Promise<NeedPlan | null> {
    return readById(ctx, info, NeedPlan, await answerNeedsByPlan(ctx, input));
  }

  @Mutation(() => NeedPlan, { description: 'A department head answers further needs by a plan that there is already: all of them or none.' })
  @Allow('HEAD')
  async linkNeedsToPlan(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => LinkNeedsToPlanInput, { description: 'The plan and the needs.' }) input: LinkNeedsToPlanInput): Promise<NeedPlan | null> {
    return readById(ctx, info, NeedPlan, await linkNeedsToPlan(ctx, input));
  }

  @FieldResolver(() => [Need], { description: 'The needs that it answers, as far as you may see: the company sees only its own.' })
  needs(): Need[] {
    return readWithRow();
  }

  @FieldResolver(() => [Need], { description: 'Needs on the topics of those that it answers, which wait for its department: it may answer them too. For heads of the department only; at most 50.' })
  fitting(): Need[] {
    return readWithRow();
  }
}
