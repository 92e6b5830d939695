import { type GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { Id } from '../../core/input.js';
import { PageArgs, type Connection } from '../../core/page.js';
import { readPage } from '../../core/read.js';
import { listField, readWithRow } from '../../core/readable.js';
import { exists } from '../../core/row.js';
import { sql } from '../../core/sql.js';
import { visible } from '../../core/visibility.js';
import { Topic } from '../vocabulary/vocabulary.entity.js';
import { Campaign } from './campaign.entity.js';
import { CampaignDecision, CampaignDecisionConnection } from './decision.entity.js';

visible(CampaignDecision, (row) => exists(Campaign, (one) => sql`${one.id} = ${row.campaign} and ${one.status} <> 'DRAFT'`));

listField(CampaignDecision, 'topics', { of: Topic, where: (topic, row) => sql`${topic.code} = any(${row.topicCodes})`, orderBy: [{ by: (topic) => topic.code, type: 'text' }] });

@ArgsType()
export class CampaignDecisionsArgs extends PageArgs {
  @Field(() => ID, { description: 'The campaign.' })
  @Id()
  campaign!: string;
}

@Resolver(() => CampaignDecision)
export class DecisionResolver {
  @Query(() => CampaignDecisionConnection, { description: 'The public log of a campaign: all that was decided, the latest first.' })
  @Allow('everyone')
  campaignDecisions(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => CampaignDecisionsArgs) args: CampaignDecisionsArgs): Promise<Connection<CampaignDecision>> {
    return readPage(ctx, info, CampaignDecision, {
      where: (row) => sql`${row.campaign} = ${args.campaign}`,
      orderBy: [
        { by: (row) => row.at, type: 'timestamptz', descending: true },
        { by: (row) => row.id, type: 'uuid', descending: true },
      ],
      page: args,
    });
  }

  @FieldResolver(() => [Topic], { description: 'Of corrected topics: what the idea was about from then on.' })
  topics(): Topic[] {
    return readWithRow();
  }
}
