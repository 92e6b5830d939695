import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { campaignResults } from './results.answer.js';
import { CampaignResults } from './results.types.js';

@Resolver()
export class ResultsResolver {
  @Query(() => CampaignResults, { nullable: true, description: 'What came of a campaign, in figures; null where there is no campaign that is open to all.' })
  @Allow('everyone')
  campaignResults(@Ctx() ctx: Context, @Arg('campaign', () => ID, { description: 'The campaign.' }) campaign: string): Promise<CampaignResults | null> {
    return campaignResults(ctx, campaign);
  }
}
