import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import { changesSeen, type LiveContext } from '../../core/changesSeen.js';
import { nowOf } from '../../core/clock.js';
import type { Context } from '../../core/context.js';
import type { Changed } from '../../core/live.js';
import { type Connection } from '../../core/page.js';
import { listField, oneField, readWithRow, ruleField, valueField } from '../../core/readable.js';
import { readById, readPage } from '../../core/read.js';
import { allOf, sql } from '../../core/sql.js';
import { Company } from '../companies/company.entity.js';
import { Industry } from '../vocabulary/vocabulary.entity.js';
import { addressedTo, asksFor, byAnswerDue, byTime, isOverdue } from './need.board.js';
import { acknowledgeNeed, answerNeed, answerNeedAgain, closeNeed, recordNeed } from './need.commands.js';
import { Need, NeedConnection, NeedMove } from './need.entity.js';
import { AcknowledgeNeedInput, AnswerNeedAgainInput, AnswerNeedInput, CloseNeedInput, NeedsArgs, RecordNeedInput } from './need.inputs.js';
import { needLife, shownOfCompany, type NeedFacts } from './need.rules.js';

valueField(Need, 'investment', (row) => sql`case when ${row.investmentCents} is not null then json_build_object('cents', ${row.investmentCents}, 'currency', 'EUR') end`);
valueField(Need, 'companySizeClass', (row, me) => shownOfCompany(row, me, 'sizeClass'));
valueField(Need, 'companyPlace', (row, me) => shownOfCompany(row, me, 'place'));
oneField(Need, 'companyIndustry', {
  of: Industry,
  where: (industry, need, me) => sql`${industry.code} = ${shownOfCompany(need, me, 'industry')}`,
  orderBy: [{ by: (row) => row.code, type: 'text' }],
});
ruleField(
  Need,
  'moves',
  (me) => ['status', 'company', 'municipality', ...(me.has('HEAD') ? (['departments'] as const) : [])],
  (need: NeedFacts, { viewer }) => needLife.moves(viewer, need),
);
listField(Company, 'needs', {
  of: Need,
  where: (need, company) => sql`${need.company} = ${company.id}`,
  orderBy: [
    { by: (row) => row.windowFrom, type: 'date' },
    { by: (row) => row.id, type: 'uuid' },
  ],
});

@Resolver(() => Need)
export class NeedResolver {
  @Query(() => NeedConnection, { description: 'The needs that you may see.' })
  @Allow('ENTREPRENEUR', 'ADVISER', 'HEAD')
  needs(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => NeedsArgs) args: NeedsArgs): Promise<Connection<Need>> {
    const now = nowOf(ctx);
    return readPage(ctx, info, Need, {
      where: (row, me) =>
        allOf(
          addressedTo(row, args.department),
          args.company ? sql`${row.company} = ${args.company}` : true,
          asksFor(row, me, args, now),
          asksFor(row, me, args.filter, now),
          args.overdue ? isOverdue(row, now) : true,
          args.from ? sql`${row.windowTo} >= ${args.from}::date` : true,
          args.to ? sql`${row.windowFrom} <= ${args.to}::date` : true,
        ),
      orderBy: args.order === 'ANSWER_DUE' ? byAnswerDue : byTime,
      page: args,
    });
  }

  @Query(() => Need, { nullable: true, description: 'One need; null where there is none that you may see.' })
  @Allow('ENTREPRENEUR', 'ADVISER', 'HEAD')
  need(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<Need | null> {
    return readById(ctx, info, Need, id);
  }

  @Mutation(() => Need, { description: 'Writes down what a company will need.' })
  @Allow('ENTREPRENEUR', 'ADVISER')
  async recordNeed(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => RecordNeedInput, { description: 'The need.' }) input: RecordNeedInput): Promise<Need | null> {
    return readById(ctx, info, Need, await recordNeed(ctx, input));
  }

  @Mutation(() => Need, { description: 'A department head says that a need has been seen; the company and the adviser are told.' })
  @Allow('HEAD')
  async acknowledgeNeed(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => AcknowledgeNeedInput, { description: 'Which one, and by when it is answered.' }) input: AcknowledgeNeedInput): Promise<Need | null> {
    return readById(ctx, info, Need, await acknowledgeNeed(ctx, input));
  }

  @Mutation(() => Need, { description: 'A department head answers a need; the company and the adviser are told.' })
  @Allow('HEAD')
  async answerNeed(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => AnswerNeedInput, { description: 'The answer.' }) input: AnswerNeedInput): Promise<Need | null> {
    return readById(ctx, info, Need, await answerNeed(ctx, input));
  }

  @Mutation(() => Need, { description: 'A department head corrects or changes an answer; the company and the adviser are told, and what was said before stays in the history. Refused with CHANGED_MEANWHILE.' })
  @Allow('HEAD')
  async answerNeedAgain(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => AnswerNeedAgainInput, { description: 'What holds now.' }) input: AnswerNeedAgainInput): Promise<Need | null> {
    return readById(ctx, info, Need, await answerNeedAgain(ctx, input));
  }

  @Mutation(() => Need, { description: 'Says that what was needed has been done.' })
  @Allow('HEAD', 'ADVISER', 'ENTREPRENEUR')
  async fulfilNeed(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => CloseNeedInput, { description: 'Which one, and what was done.' }) input: CloseNeedInput): Promise<Need | null> {
    return readById(ctx, info, Need, await closeNeed(ctx, 'FULFIL', input));
  }

  @Mutation(() => Need, { description: 'Says that it is no longer needed.' })
  @Allow('ADVISER', 'ENTREPRENEUR')
  async dropNeed(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => CloseNeedInput, { description: 'Which one, and why.' }) input: CloseNeedInput): Promise<Need | null> {
    return readById(ctx, info, Need, await closeNeed(ctx, 'DROP', input));
  }

  @Subscription(() => Need, { nullable: true, subscribe: ({ context }) => changesSeen(context as LiveContext, Need), description: 'A need that you may see, whenever one is recorded or changed by anybody. Null: something may have been missed, ask anew for what you show.' })
  @Allow('ENTREPRENEUR', 'ADVISER', 'HEAD')
  async needChanged(@Root() { id }: Changed, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Need | null> {
    return id === null ? null : readById(ctx, info, Need, id);
  }

  @FieldResolver(() => [NeedMove], { description: 'What you can do with it now.' })
  moves(): NeedMove[] {
    return readWithRow();
  }

  @FieldResolver(() => Industry, { nullable: true, description: 'The industry of the company; for those who may not know the company its section, or null, where fewer than three there are alike.' })
  companyIndustry(): Industry | null {
    return readWithRow();
  }
}

@Resolver(() => Company)
export class CompanyNeedsResolver {
  @FieldResolver(() => [Need], { description: 'What it will need, the soonest first, as far as you may see.' })
  needs(@Arg('first', () => Int, { defaultValue: 20, description: 'At the most so many: up to 50.' }) _first: number): Need[] {
    return readWithRow();
  }
}
