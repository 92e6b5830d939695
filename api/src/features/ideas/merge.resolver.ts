import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { movesAs } from '../../core/moves.js';
import { listField, oneField, readWithRow, valueField, type Order } from '../../core/readable.js';
import { readById } from '../../core/read.js';
import { valueOf, type Row } from '../../core/row.js';
import { sql } from '../../core/sql.js';
import { DeskRow } from '../referrals/desk.entity.js';
import { Idea } from './idea.entity.js';
import { objectToMerge, moveSupport, proposeMerge, withdrawMerge } from './merge.commands.js';
import { IdeaMerge, MergeMove } from './merge.entity.js';
import { ObjectToMergeArgs, ProposeMergeInput } from './merge.inputs.js';
import { mayMove, mergeLife } from './merge.rules.js';

const latestFirst: readonly Order<IdeaMerge>[] = [
  { by: (row: Row<IdeaMerge>) => row.proposedAt, type: 'timestamptz', descending: true },
  { by: (row: Row<IdeaMerge>) => row.id, type: 'uuid', descending: true },
];
oneField(Idea, 'merge', { of: IdeaMerge, where: (merge, idea) => sql`${merge.idea} = ${idea.id}`, orderBy: latestFirst });
listField(Idea, 'mergedHere', { of: IdeaMerge, where: (merge, idea) => sql`${merge.into} = ${idea.id} and ${merge.status} in ('PROPOSED', 'MERGED')`, orderBy: latestFirst });
valueField(Idea, 'supportsOfMerged', (row) => valueOf(Idea, (one) => sql`coalesce(sum(${one.supports}), 0)::int`, (one) => sql`${one.mergedInto} = ${row.id}`));
valueField(IdeaMerge, 'moves', (row, me) => movesAs(mergeLife.table, row.status, (move) => mayMove(move, row, me)));

oneField(DeskRow, 'ideaMerge', { of: IdeaMerge, where: (merge, row) => sql`${row.kind} = 'MERGE_OBJECTED' and ${merge.id} = ${row.id}`, orderBy: [{ by: (row) => row.id, type: 'uuid' }] });

const Merge = () => Arg('ideaMerge', () => ID, { description: 'The merge.' });

@Resolver(() => Idea)
export class IdeaMergeResolver {
  @Mutation(() => Idea, { description: 'Proposes to merge an idea into another one of the same campaign. Both writers are told; the one whose idea it is may object for 14 days, then it is merged. Refused with CANNOT_MERGE, ALREADY_MERGED, IDEA_HIDDEN.' })
  @Allow('ADVISER')
  async proposeMerge(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => ProposeMergeInput, { description: 'Which ideas, and why.' }) input: ProposeMergeInput): Promise<Idea | null> {
    return readById(ctx, info, Idea, await proposeMerge(ctx, input));
  }

  @Mutation(() => Idea, { description: 'The writer of an idea says that it is to stay apart, and why if they want to: it lies on the desk of the hosts. Refused with WRONG_STATE once it is merged.' })
  @Allow('signedIn')
  async objectToMerge(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => ObjectToMergeArgs) args: ObjectToMergeArgs): Promise<Idea | null> {
    return readById(ctx, info, Idea, await objectToMerge(ctx, args));
  }

  @Mutation(() => Idea, { description: 'A host takes a merge back, proposed or done: the ideas stand apart again. Support that its people have moved stays where they put it.' })
  @Allow('ADVISER')
  async withdrawMerge(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Merge() id: string): Promise<Idea | null> {
    return readById(ctx, info, Idea, await withdrawMerge(ctx, id));
  }

  @Mutation(() => Idea, { description: 'Moves your support from an idea that was merged to the one into which it went. Without support nothing happens. Refused with WRONG_STATE, NOT_DISCUSSING, IDEA_HIDDEN.' })
  @Allow('signedIn')
  async moveSupport(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Merge() id: string): Promise<Idea | null> {
    return readById(ctx, info, Idea, await moveSupport(ctx, id));
  }

  @FieldResolver(() => IdeaMerge, { nullable: true, description: 'The latest merge of it into another idea, whatever came of it; null: there was none.' })
  merge(): IdeaMerge | null {
    return readWithRow();
  }

  @FieldResolver(() => [IdeaMerge], { description: 'The merges of other ideas into it, proposed and done, at most 50.' })
  mergedHere(): IdeaMerge[] {
    return readWithRow();
  }

  @FieldResolver(() => Int, { description: 'How many still support ideas that were merged into it. Nothing of it is in `supports`; who supports several is in each.' })
  supportsOfMerged(): number {
    return readWithRow();
  }
}

@Resolver(() => IdeaMerge)
export class MergeMovesResolver {
  @FieldResolver(() => [MergeMove], { description: 'What you can do with it now.' })
  moves(): MergeMove[] {
    return readWithRow();
  }
}

@Resolver(() => DeskRow)
export class DeskMergeResolver {
  @FieldResolver(() => IdeaMerge, { nullable: true, description: 'The merge to which a writer objected.' })
  ideaMerge(): IdeaMerge | null {
    return readWithRow();
  }
}
