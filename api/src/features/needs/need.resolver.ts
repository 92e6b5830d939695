import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import { changesSeen, type LiveContext } from '../../core/changesSeen.js';
import type { Context } from '../../core/context.js';
import type { Changed } from '../../core/live.js';
import { type Connection } from '../../core/page.js';
import { listField, oneField, readWithRow, ruleField, valueField } from '../../core/readable.js';
import { readById, readPage } from '../../core/read.js';
import { linked, valueOf } from '../../core/row.js';
import { allOf, sql } from '../../core/sql.js';
import { Company } from '../companies/company.entity.js';
import { Industry } from '../vocabulary/vocabulary.entity.js';
import { boardQuarter, notPast } from './need.board.js';
import { acknowledgeNeed, answerNeed, closeNeed, recordNeed } from './need.commands.js';
import { Need, NeedConnection, NeedMove } from './need.entity.js';
import { AcknowledgeNeedInput, AnswerNeedInput, CloseNeedInput, NeedsArgs, RecordNeedInput } from './need.inputs.js';
import { needLife, placeOf, type NeedFacts } from './need.rules.js';

valueField(Need, 'investment', (row) => sql`case when ${row.investmentCents} is not null then json_build_object('cents', ${row.investmentCents}, 'currency', 'EUR') end`);
valueField(Need, 'companySizeClass', (row) => valueOf(Company, (c) => c.sizeClass, (c) => sql`${c.id} = ${row.company}`));
valueField(Need, 'companyPlace', placeOf);
oneField(Need, 'companyIndustry', {
  of: Industry,
  where: (industry, need) => sql`${industry.code} = ${valueOf(Company, (c) => c.industry, (c) => sql`${c.id} = ${need.company}`)}`,
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
  @Query(() => NeedConnection, { description: 'The needs that you may see, by the time in which they are needed.' })
  @Allow('ENTREPRENEUR', 'ADVISER', 'HEAD')
  needs(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => NeedsArgs) args: NeedsArgs): Promise<Connection<Need>> {
    return readPage(ctx, info, Need, {
      where: (row) =>
        allOf(
          args.department ? linked(Need, row.id, 'departments', (id) => sql`${id} = ${args.department}`) : true,
          args.company ? sql`${row.company} = ${args.company}` : true,
          args.topic ? sql`${row.topic} = ${args.topic}` : true,
          args.statuses?.length ? sql`${row.status} = any(${args.statuses})` : true,
          args.from ? sql`${row.windowTo} >= ${args.from}::date` : true,
          args.to ? sql`${row.windowFrom} <= ${args.to}::date` : true,
          args.quarter ? allOf(notPast(row, new Date()), sql`${boardQuarter(row, new Date())} = ${args.quarter}::date`) : true,
        ),
      orderBy: [
        { by: (row) => row.windowFrom, type: 'date' },
        { by: (row) => row.id, type: 'uuid' },
      ],
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

  @FieldResolver(() => Industry, { nullable: true, description: 'The industry of the company.' })
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
