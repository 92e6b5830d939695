import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import type { Connection } from '../../core/page.js';
import { listField, readWithRow, valueField } from '../../core/readable.js';
import { readById, readPage } from '../../core/read.js';
import { asSql, sql } from '../../core/sql.js';
import { commentIdea, hideIdea, leaveReported, showIdeaAgain } from './comment.commands.js';
import { IdeaComment, IdeaCommentConnection, IdeaCommentEdit } from './comment.entity.js';
import { ChangeCommentInput, CommentIdeaInput, HideIdeaInput, IdeaCommentsArgs, IdeaPartInput, IdeaReportsArgs, ReportIdeaInput } from './comment.inputs.js';
import { Idea, Writer } from './idea.entity.js';
import { campaignOf, writerOf } from './idea.rules.js';
import { changeComment, withdrawComment } from './own.commands.js';
import { reportIdea } from './report.commands.js';
import { IdeaReport, IdeaReportConnection } from './report.entity.js';

valueField(IdeaComment, 'writer', (row) => writerOf(row, campaignOf(row.idea), row.department));
valueField(IdeaComment, 'isMine', (row, me) => (me.signedIn ? sql`coalesce(${row.author} = ${me.person}, false)` : asSql(false)));
valueField(IdeaComment, 'isReply', (row) => sql`${row.thread} <> ${row.id}`);
listField(IdeaComment, 'edits', {
  of: IdeaCommentEdit,
  where: (edit, comment) => sql`${edit.comment} = ${comment.id}`,
  orderBy: [
    { by: (row) => row.changedAt, type: 'timestamptz', descending: true },
    { by: (row) => row.id, type: 'uuid', descending: true },
  ],
});

const Part = () => Arg('input', () => IdeaPartInput, { description: 'The idea, or a comment on it.' });

@Resolver(() => IdeaComment)
export class CommentResolver {
  @Query(() => IdeaCommentConnection, { description: 'The comments on an idea, the oldest first, each with its replies below it.' })
  @Allow('everyone')
  ideaComments(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => IdeaCommentsArgs) args: IdeaCommentsArgs): Promise<Connection<IdeaComment>> {
    return readPage(ctx, info, IdeaComment, {
      where: (row) => sql`${row.idea} = ${args.idea}`,
      orderBy: [
        { by: (row) => row.thread, type: 'uuid' },
        { by: (row) => row.id, type: 'uuid' },
      ],
      page: args,
    });
  }

  @Query(() => IdeaReportConnection, { description: 'What was reported in a campaign of yours and is not settled, the oldest first.' })
  @Allow('ADVISER')
  ideaReports(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => IdeaReportsArgs) args: IdeaReportsArgs): Promise<Connection<IdeaReport>> {
    return readPage(ctx, info, IdeaReport, {
      where: (row) => sql`${campaignOf(row.idea)} = ${args.campaign} and ${row.settledAt} is null`,
      orderBy: [
        { by: (row) => row.at, type: 'timestamptz' },
        { by: (row) => row.id, type: 'uuid' },
      ],
      page: args,
    });
  }

  @Mutation(() => IdeaComment, { description: 'Comments on an idea, or replies to a comment. Refused with NOT_DISCUSSING, INVITED_FIRST, IDEA_HIDDEN, TOO_MANY_REQUESTS.' })
  @Allow('signedIn')
  async commentIdea(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => CommentIdeaInput, { description: 'The comment.' }) input: CommentIdeaInput): Promise<IdeaComment | null> {
    return readById(ctx, info, IdeaComment, await commentIdea(ctx, input));
  }

  @Mutation(() => IdeaComment, { description: 'Corrects a comment of yours; what it said before stays to be read. Refused with NOT_DISCUSSING, IDEA_HIDDEN.' })
  @Allow('signedIn')
  async changeComment(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => ChangeCommentInput, { description: 'What it should say.' }) input: ChangeCommentInput): Promise<IdeaComment | null> {
    return readById(ctx, info, IdeaComment, await changeComment(ctx, input));
  }

  @Mutation(() => IdeaComment, { description: 'Takes a comment of yours back: its words are erased, its place stays so that replies can be read. It cannot be undone. Refused with IDEA_HIDDEN.' })
  @Allow('signedIn')
  async withdrawComment(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('comment', () => ID, { description: 'The comment.' }) comment: string): Promise<IdeaComment | null> {
    return readById(ctx, info, IdeaComment, await withdrawComment(ctx, comment));
  }

  @Mutation(() => Boolean, { description: 'Tells the hosts that an idea or a comment does not belong there; a mail tells you what they decide. Refused with TOO_MANY_REQUESTS.' })
  @Allow('signedIn')
  async reportIdea(@Ctx() ctx: Context, @Arg('input', () => ReportIdeaInput, { description: 'What, and why.' }) input: ReportIdeaInput): Promise<boolean> {
    await reportIdea(ctx, input);
    return true;
  }

  @Mutation(() => Idea, { description: 'Hides an idea or a comment with a reason that everybody reads; its writer is told by mail.' })
  @Allow('ADVISER')
  async hideIdea(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => HideIdeaInput, { description: 'What, and why.' }) input: HideIdeaInput): Promise<Idea | null> {
    return readById(ctx, info, Idea, await hideIdea(ctx, input));
  }

  @Mutation(() => Idea, { description: 'Shows an idea or a comment again that was hidden.' })
  @Allow('ADVISER')
  async showIdeaAgain(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Part() input: IdeaPartInput): Promise<Idea | null> {
    return readById(ctx, info, Idea, await showIdeaAgain(ctx, input));
  }

  @Mutation(() => Idea, { description: 'Leaves what was reported as it is: the reports are settled.' })
  @Allow('ADVISER')
  async leaveReported(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Part() input: IdeaPartInput): Promise<Idea | null> {
    return readById(ctx, info, Idea, await leaveReported(ctx, input));
  }

  @FieldResolver(() => Writer, { description: 'Who wrote it, as far as they chose to show it.' })
  writer(): Writer {
    return readWithRow();
  }

  @FieldResolver(() => Boolean, { description: 'You wrote it.' })
  isMine(): boolean {
    return readWithRow();
  }

  @FieldResolver(() => [IdeaCommentEdit], { description: 'What it said before, the latest first, at most 50.' })
  edits(): IdeaCommentEdit[] {
    return readWithRow();
  }

  @FieldResolver(() => Boolean, { description: 'It replies to the comment above it.' })
  isReply(): boolean {
    return readWithRow();
  }
}
