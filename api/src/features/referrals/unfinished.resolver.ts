import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { isUuid } from '../../core/ids.js';
import type { Order } from '../../core/readable.js';
import { readById, readRows } from '../../core/read.js';
import { Refusal } from '../../core/refusal.js';
import { discardReferralDraft, saveReferralDraft } from './unfinished.commands.js';
import { UnfinishedReferral } from './unfinished.entity.js';
import { SaveReferralDraftInput } from './unfinished.inputs.js';
import './unfinished.rules.js';

const lastSavedFirst: readonly Order<UnfinishedReferral>[] = [
  { by: (row) => row.savedAt, type: 'timestamptz', descending: true },
  { by: (row) => row.id, type: 'uuid', descending: true },
];

@Resolver()
export class UnfinishedResolver {
  @Query(() => [UnfinishedReferral], { description: 'Your own unfinished referrals, the last saved first; at most 50.' })
  @Allow('ADVISER')
  myReferralDrafts(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<UnfinishedReferral[]> {
    return readRows(ctx, info, UnfinishedReferral, { orderBy: lastSavedFirst, limit: 50 });
  }

  @Mutation(() => UnfinishedReferral, { description: 'Keeps an unfinished referral as it is typed, for its author alone; at most 50 of them, for 30 days.' })
  @Allow('ADVISER')
  async saveReferralDraft(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => SaveReferralDraftInput, { description: 'What is filled in.' }) input: SaveReferralDraftInput): Promise<UnfinishedReferral | null> {
    return readById(ctx, info, UnfinishedReferral, await saveReferralDraft(ctx, input));
  }

  @Mutation(() => Boolean, { description: 'Throws an unfinished referral of your own away; true also where there is none.' })
  @Allow('ADVISER')
  async discardReferralDraft(@Ctx() ctx: Context, @Arg('draft', () => ID, { description: 'The draft.' }) id: string): Promise<boolean> {
    if (!isUuid(id)) throw new Refusal('NOT_FOUND');
    await discardReferralDraft(ctx, id);
    return true;
  }
}
