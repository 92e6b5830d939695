import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import type { Connection } from '../../core/page.js';
import { listField, readWithRow, valueField, type Order } from '../../core/readable.js';
import { readById, readPage } from '../../core/read.js';
import { exists, linked, type Row } from '../../core/row.js';
import { allOf, asSql, sql } from '../../core/sql.js';
import { meOf } from '../../core/visibility.js';
import type { RoutingContext } from '../routing/routing.answer.js';
import { changeIdea, correctIdeaTopics, proposeIdea, supportIdea } from './idea.commands.js';
import { Idea, IdeaConnection, IdeaEdit, IdeaSupport, Writer } from './idea.entity.js';
import { hintsFor, saysWords } from './idea.find.js';
import { ChangeIdeaInput, CorrectIdeaTopicsInput, IdeaHints, IdeaHintsInput, IdeasArgs, ProposeIdeaInput, SupportIdeaInput, type IdeaOrder } from './idea.inputs.js';
import { isReadable, writerOf } from './idea.rules.js';
import { withdrawIdea } from './own.commands.js';
import { isAbout } from './places.answer.js';

valueField(Idea, 'writer', (row) => writerOf(row, row.campaign));
valueField(Idea, 'isMine', (row, me) => (me.signedIn ? sql`coalesce(${row.author} = ${me.person}, false)` : asSql(false)));
valueField(Idea, 'isSupported', (row, me) => (me.signedIn ? exists(IdeaSupport, (one) => sql`${one.idea} = ${row.id} and ${one.person} = ${me.person}`) : asSql(false)));
listField(Idea, 'edits', {
  of: IdeaEdit,
  where: (edit, idea) => sql`${edit.idea} = ${idea.id}`,
  orderBy: [
    { by: (row) => row.changedAt, type: 'timestamptz', descending: true },
    { by: (row) => row.id, type: 'uuid', descending: true },
  ],
});

const byId: Order<Idea> = { by: (row) => row.id, type: 'uuid', descending: true };
/** The lot that a seed gives an idea, in as many bits as a number of JSON has. The function is that of hash partitions: quick, and the same everywhere. */
const lot = (row: Row<Idea>, seed: number) => sql`(uuid_hash_extended(${row.id}, ${seed}::bigint) >> 12)`;
const orders: Record<IdeaOrder, (seed: number) => readonly Order<Idea>[]> = {
  RANDOM: (seed) => [{ by: (row) => lot(row, seed), type: 'bigint', descending: true }, byId],
  NEWEST: () => [{ by: (row) => row.publishedAt, type: 'timestamptz', descending: true }, byId],
  SUPPORTED: () => [{ by: (row) => row.supports, type: 'int', descending: true }, byId],
};

@Resolver(() => Idea)
export class IdeaResolver {
  @Query(() => IdeaConnection, { description: 'The ideas of a campaign.' })
  @Allow('everyone')
  ideas(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => IdeasArgs) args: IdeasArgs): Promise<Connection<Idea>> {
    const me = meOf(ctx.viewer);
    return readPage(ctx, info, Idea, {
      where: (row) =>
        allOf(
          sql`${row.campaign} = ${args.campaign}`,
          // Elsewhere it is out as hidden; asking for it once more would take the list away from its index.
          args.mine || args.hidden ? sql`${row.withdrawnAt} is null` : true,
          args.mine ? sql`${row.author} = ${me.person}` : args.hidden ? sql`${row.hiddenAt} is not null` : sql`${row.hiddenAt} is null`,
          args.merged ? sql`${row.mergedInto} is not null` : args.mine || args.hidden ? true : sql`${row.mergedInto} is null`,
          args.answer ? sql`${row.answerStatus} = ${args.answer}` : true,
          // What is hidden is not found by what it is about.
          args.topic && args.hidden ? isReadable(row, row.campaign, me) : true,
          args.topic ? linked(Idea, row.id, 'topics', (code) => sql`${code} = ${args.topic}`) : true,
          args.place?.trim() ? isAbout(row, args.place) : true,
          args.search?.trim() ? saysWords(row, args.search) : true,
        ),
      orderBy: orders[args.order](args.seed),
      page: args,
      isUnindexed: args.order === 'RANDOM',
    });
  }

  @Query(() => Idea, { nullable: true, description: 'One idea; null where there is none.' })
  @Allow('everyone')
  idea(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<Idea | null> {
    return readById(ctx, info, Idea, id);
  }

  @Query(() => IdeaHints, { description: 'While somebody writes an idea: what is there already, and what it is about where that is beyond doubt. Nothing of it is kept.' })
  @Allow('everyone')
  ideaHints(@Ctx() ctx: Context & RoutingContext, @Info() info: GraphQLResolveInfo, @Arg('input', () => IdeaHintsInput, { description: 'The words so far.' }) input: IdeaHintsInput): Promise<IdeaHints> {
    return hintsFor(ctx, info, input);
  }

  @Mutation(() => Idea, { description: 'Proposes an idea. Refused with NOT_COLLECTING, INVITED_FIRST, TOO_MANY_REQUESTS.' })
  @Allow('signedIn')
  async proposeIdea(@Ctx() ctx: Context & RoutingContext, @Info() info: GraphQLResolveInfo, @Arg('input', () => ProposeIdeaInput, { description: 'The idea.' }) input: ProposeIdeaInput): Promise<Idea | null> {
    return readById(ctx, info, Idea, await proposeIdea(ctx, input));
  }

  @Mutation(() => Idea, { description: 'Changes an idea of yours; what it said before stays in its history. Refused with NOT_DISCUSSING, CHANGED_MEANWHILE, IDEA_HIDDEN.' })
  @Allow('signedIn')
  async changeIdea(@Ctx() ctx: Context & RoutingContext, @Info() info: GraphQLResolveInfo, @Arg('input', () => ChangeIdeaInput, { description: 'What it should say.' }) input: ChangeIdeaInput): Promise<Idea | null> {
    return readById(ctx, info, Idea, await changeIdea(ctx, input));
  }

  @Mutation(() => Idea, { description: 'Withdraws an idea of yours: its address says so, its words and its support go. It cannot be undone. Refused with IDEA_ANSWERED, IDEA_PART_OF_MERGE, IDEA_HIDDEN.' })
  @Allow('signedIn')
  async withdrawIdea(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('idea', () => ID, { description: 'The idea.' }) idea: string): Promise<Idea | null> {
    return readById(ctx, info, Idea, await withdrawIdea(ctx, idea));
  }

  @Mutation(() => Idea, { description: 'Says what an idea of your municipality’s campaign is about; its writer does so by `changeIdea`. Refused with NOT_ALLOWED, IDEA_HIDDEN, IDEA_MERGED.' })
  @Allow('ADVISER')
  async correctIdeaTopics(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => CorrectIdeaTopicsInput, { description: 'The idea and its topics.' }) input: CorrectIdeaTopicsInput): Promise<Idea | null> {
    return readById(ctx, info, Idea, await correctIdeaTopics(ctx, input));
  }

  @Mutation(() => Idea, { description: 'Supports an idea, or takes your support back. Refused with NOT_DISCUSSING, INVITED_FIRST, IDEA_HIDDEN; taking back never.' })
  @Allow('signedIn')
  async supportIdea(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => SupportIdeaInput, { description: 'Which one.' }) input: SupportIdeaInput): Promise<Idea | null> {
    return readById(ctx, info, Idea, await supportIdea(ctx, input));
  }

  @FieldResolver(() => Writer, { description: 'Who wrote it, as far as they chose to show it.' })
  writer(): Writer {
    return readWithRow();
  }

  @FieldResolver(() => Boolean, { description: 'You wrote it.' })
  isMine(): boolean {
    return readWithRow();
  }

  @FieldResolver(() => Boolean, { description: 'You support it.' })
  isSupported(): boolean {
    return readWithRow();
  }

  @FieldResolver(() => [IdeaEdit], { description: 'What it said before, the latest first, at most 50.' })
  edits(): IdeaEdit[] {
    return readWithRow();
  }
}
