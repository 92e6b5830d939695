import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { movesAs } from '../../core/moves.js';
import { listField, oneField, readWithRow, valueField, type Order } from '../../core/readable.js';
import { readById } from '../../core/read.js';
import { exists, type Row } from '../../core/row.js';
import { allOf, anyOf, asSql, sql } from '../../core/sql.js';
import { Department } from '../organisations/organisation.entity.js';
import { answerIdea } from './answer.commands.js';
import { AnswerMove, IdeaAnswer } from './answer.entity.js';
import { AnswerIdeaInput } from './answer.inputs.js';
import { answerLife, answersFor } from './answer.rules.js';
import { Idea } from './idea.entity.js';

const latestFirst: readonly Order<IdeaAnswer>[] = [
  { by: (row: Row<IdeaAnswer>) => row.answeredAt, type: 'timestamptz', descending: true },
  { by: (row: Row<IdeaAnswer>) => row.id, type: 'uuid', descending: true },
];
oneField(Idea, 'answer', { of: IdeaAnswer, where: (answer, idea) => sql`${answer.idea} = ${idea.id}`, orderBy: latestFirst });
listField(Idea, 'answers', { of: IdeaAnswer, where: (answer, idea) => sql`${answer.idea} = ${idea.id}`, orderBy: latestFirst });
valueField(Idea, 'answerMoves', (row, me) => {
  const may = allOf(anyOf(me.has('ADVISER'), me.has('HEAD')), sql`${row.hiddenAt} is null and ${row.mergedInto} is null`, exists(Department, (one) => answersFor(one, row, me)));
  return movesAs(answerLife.table, row.answerStatus, () => asSql(may));
});
listField(Idea, 'answerDepartments', { of: Department, where: (department, idea, me) => answersFor(department, idea, me), orderBy: [{ by: (row) => row.key, type: 'text' }, { by: (row) => row.id, type: 'uuid' }] });

@Resolver(() => Idea)
export class AnswerResolver {
  @Mutation(() => Idea, { description: 'Answers an idea for a department of the municipality that asks. Those who follow it are told by the mail of the day. Refused with WRONG_STATE, CHANGED_MEANWHILE, IDEA_HIDDEN, IDEA_MERGED.' })
  @Allow('ADVISER', 'HEAD')
  async answerIdea(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => AnswerIdeaInput, { description: 'The answer.' }) input: AnswerIdeaInput): Promise<Idea | null> {
    return readById(ctx, info, Idea, await answerIdea(ctx, input));
  }

  @FieldResolver(() => IdeaAnswer, { nullable: true, description: 'What the municipality answers now; null: nothing yet.' })
  answer(): IdeaAnswer | null {
    return readWithRow();
  }

  @FieldResolver(() => [IdeaAnswer], { description: 'All that it has answered, the latest first, at most 50.' })
  answers(): IdeaAnswer[] {
    return readWithRow();
  }

  @FieldResolver(() => [AnswerMove], { description: 'What you can answer to it now.' })
  answerMoves(): AnswerMove[] {
    return readWithRow();
  }

  @FieldResolver(() => [Department], { description: 'The departments for which you can answer it, at most 50.' })
  answerDepartments(): Department[] {
    return readWithRow();
  }
}
