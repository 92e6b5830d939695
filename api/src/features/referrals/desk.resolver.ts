import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import { nowOf } from '../../core/clock.js';
import type { Context } from '../../core/context.js';
import { AtMost, OptionalText } from '../../core/input.js';
import { PageArgs, type Connection } from '../../core/page.js';
import { oneField, readWithRow, ruleField } from '../../core/readable.js';
import { readById, readFigures, readPage } from '../../core/read.js';
import type { Row } from '../../core/row.js';
import { allOf, sql, type Condition } from '../../core/sql.js';
import { NeedQuestion } from '../needs/needQuestion.entity.js';
import { clearFromDesk, returnToDesk } from './desk.commands.js';
import { DeskConnection, DeskCount, DeskKind, DeskRow, DeskStep } from './desk.entity.js';
import { NEXT_STEP } from './desk.rules.js';
import { Referral } from './referral.entity.js';

ruleField(DeskRow, 'next', ['kind'], ({ kind }: { kind: DeskKind }) => NEXT_STEP[kind]);
oneField(DeskRow, 'question', { of: NeedQuestion, where: (question, row) => sql`${row.kind} = 'DEPARTMENT_ASKS' and ${question.id} = ${row.id}`, orderBy: [{ by: (row) => row.id, type: 'uuid' }] });

@ArgsType()
class DeskArgs extends PageArgs {
  @Field(() => [DeskKind], { nullable: true, description: 'Only things of these kinds.' })
  @AtMost(10)
  kinds?: DeskKind[] | null;
  @Field(() => String, { nullable: true, description: 'Only those of the municipality with this code.' })
  @OptionalText(3)
  municipality?: string | null;
}

const onDesk = (row: Row<DeskRow>, now: Date, municipality: string | null | undefined): Condition =>
  allOf(sql`${row.shownFrom} <= ${now} and (${row.shownUntil} is null or ${row.shownUntil} > ${now})`, municipality ? sql`${row.municipality} = ${municipality}` : true);

@Resolver(() => DeskRow)
export class DeskResolver {
  @Query(() => DeskConnection, { description: 'Today’s work of an adviser in one list, the most urgent first: what is overdue or came back, what was reported in campaigns, what was promised to companies, what departments ask, needs that nobody answered, what companies have not confirmed.' })
  @Allow('ADVISER')
  desk(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => DeskArgs) args: DeskArgs): Promise<Connection<DeskRow>> {
    return readPage(ctx, info, DeskRow, {
      where: (row) => allOf(onDesk(row, nowOf(ctx), args.municipality), args.kinds?.length ? sql`${row.kind} = any(${args.kinds})` : true),
      orderBy: [
        { by: (row) => row.urgency, type: 'int' },
        { by: (row) => row.since, type: 'timestamptz' },
        { by: (row) => row.id, type: 'uuid' },
      ],
      page: args,
    });
  }

  @Query(() => [DeskCount], { description: 'How many things of each kind are on the desk; kinds of which there is none are there with 0.' })
  @Allow('ADVISER')
  async deskCounts(@Ctx() ctx: Context, @Arg('municipality', () => String, { nullable: true, description: 'Only those of the municipality with this code.' }) municipality: string | null): Promise<DeskCount[]> {
    const columns = (row: Row<DeskRow>) => ({ kind: row.kind, count: sql`count(*)::int` });
    const found = await readFigures<DeskRow, DeskCount>(ctx, DeskRow, { where: (row) => onDesk(row, nowOf(ctx), municipality), columns, groupBy: (row) => [row.kind] });
    return Object.values(DeskKind).map((kind) => found.find((one) => one.kind === kind) ?? { kind, count: 0 });
  }

  @Mutation(() => Referral, { description: 'Says that a referral which was declined, answered or came back is dealt with: it leaves the desk until it moves again.' })
  @Allow('ADVISER')
  async clearFromDesk(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('referral', () => ID, { description: 'The referral.' }) referral: string): Promise<Referral | null> {
    return readById(ctx, info, Referral, await clearFromDesk(ctx, referral));
  }

  @Mutation(() => Referral, { description: 'Takes back that a referral is dealt with.' })
  @Allow('ADVISER')
  async returnToDesk(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('referral', () => ID, { description: 'The referral.' }) referral: string): Promise<Referral | null> {
    return readById(ctx, info, Referral, await returnToDesk(ctx, referral));
  }

  @FieldResolver(() => DeskStep, { description: 'What you do next.' })
  next(): DeskStep {
    return readWithRow();
  }

  @FieldResolver(() => NeedQuestion, { nullable: true, description: 'What the department asks.' })
  question(): NeedQuestion | null {
    return readWithRow();
  }
}
