import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import type { Connection } from '../../core/page.js';
import { readWithRow, ruleField, valueField } from '../../core/readable.js';
import { readById, readPage } from '../../core/read.js';
import { exists } from '../../core/row.js';
import { allOf, sql } from '../../core/sql.js';
import { Membership } from '../people/person.entity.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';
import * as commands from './question.commands.js';
import { AdviserQuestion, AdviserQuestionConnection, QuestionMove } from './question.entity.js';
import { AdviserQuestionsArgs, AnswerQuestionInput, AskAdviserInput, DropQuestionInput } from './question.inputs.js';
import { questionLife, type QuestionFacts } from './question.rules.js';

ruleField(AdviserQuestion, 'moves', ['status', 'municipality'], (question: QuestionFacts, { viewer }) => questionLife.moves(viewer, question));
valueField(Municipality, 'hasAdvisers', (row) => exists(Membership, (one) => sql`${one.role} = 'ADVISER' and ${one.municipality} = ${row.code}`));

@Resolver(() => AdviserQuestion)
export class QuestionResolver {
  @Query(() => AdviserQuestionConnection, { description: 'What was asked of the advisers of your municipality, the last first.' })
  @Allow('ADVISER')
  adviserQuestions(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => AdviserQuestionsArgs) args: AdviserQuestionsArgs): Promise<Connection<AdviserQuestion>> {
    return readPage(ctx, info, AdviserQuestion, {
      where: (row) =>
        allOf(args.statuses?.length ? sql`${row.status} = any(${args.statuses})` : true, args.municipality ? sql`${row.municipality} = ${args.municipality}` : true),
      orderBy: [
        { by: (row) => row.createdAt, type: 'timestamptz', descending: !args.oldestFirst },
        { by: (row) => row.id, type: 'uuid', descending: !args.oldestFirst },
      ],
      page: args,
    });
  }

  @Query(() => AdviserQuestion, { nullable: true, description: 'One question; null where there is none that you may see.' })
  @Allow('ADVISER')
  adviserQuestion(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<AdviserQuestion | null> {
    return readById(ctx, info, AdviserQuestion, id);
  }

  @Mutation(() => Boolean, { description: 'Asks the advisers of a municipality; no account is needed. They are told by mail, and the asker gets a receipt. Refused with NO_ADVISER, TOO_MANY_REQUESTS.' })
  @Allow('everyone')
  async askAdviser(@Ctx() ctx: Context & commands.AskContext, @Arg('input', () => AskAdviserInput, { description: 'The question, and how to reach you.' }) input: AskAdviserInput): Promise<boolean> {
    await commands.askAdviser(ctx, input);
    return true;
  }

  @Mutation(() => AdviserQuestion, { description: 'An adviser looks into a question.' })
  @Allow('ADVISER')
  async takeQuestion(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('question', () => ID, { description: 'The question.' }) id: string): Promise<AdviserQuestion | null> {
    return readById(ctx, info, AdviserQuestion, await commands.takeQuestion(ctx, id));
  }

  @Mutation(() => AdviserQuestion, { description: 'An adviser answers a question; the asker gets the answer by mail.' })
  @Allow('ADVISER')
  async answerQuestion(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => AnswerQuestionInput, { description: 'Which one, and the answer.' }) input: AnswerQuestionInput): Promise<AdviserQuestion | null> {
    return readById(ctx, info, AdviserQuestion, await commands.answerQuestion(ctx, input));
  }

  @Mutation(() => AdviserQuestion, { description: 'An adviser closes a question without an answer.' })
  @Allow('ADVISER')
  async dropQuestion(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => DropQuestionInput, { description: 'Which one, and why.' }) input: DropQuestionInput): Promise<AdviserQuestion | null> {
    return readById(ctx, info, AdviserQuestion, await commands.dropQuestion(ctx, input));
  }

  @FieldResolver(() => [QuestionMove], { description: 'What you can do with it now.' })
  moves(): QuestionMove[] {
    return readWithRow();
  }
}

@Resolver(() => Municipality)
export class MunicipalityAdvisersResolver {
  @FieldResolver(() => Boolean, { description: 'Whether it has advisers in the portal: only then can one ask them (askAdviser).' })
  hasAdvisers(): boolean {
    return readWithRow();
  }
}
