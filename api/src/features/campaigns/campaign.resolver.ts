import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import { dayOf, nowOf } from '../../core/clock.js';
import type { Context } from '../../core/context.js';
import type { Connection } from '../../core/page.js';
import { listField, readWithRow, ruleField, valueField } from '../../core/readable.js';
import { readById, readPage, type ReadContext } from '../../core/read.js';
import { RefusalCode } from '../../core/refusal.texts.js';
import { allOf, asSql, sql } from '../../core/sql.js';
import { answerCampaign, changeCampaign, endCampaignPhase, planCampaign, publishCampaign, removeCampaign } from './campaign.commands.js';
import { Campaign, CampaignAnswer, CampaignConnection, CampaignInvitation, CampaignMove, CampaignPhase, CampaignQuestion } from './campaign.entity.js';
import { AnswerCampaignInput, CampaignsArgs, ChangeCampaignInput, EndCampaignPhaseInput, PlanCampaignInput } from './campaign.inputs.js';
import { companiesToAsk } from './invited.answer.js';
import { CompanyToAsk } from './invited.types.js';
import { campaignLife, isHost, isInvited, phaseOf, refusalToDiscuss, refusalToPropose, type CampaignFacts, type Days } from './campaign.rules.js';
import { shortCodeOf } from './shortAddress.answer.js';

const DAYS = ['collectFrom', 'discussFrom', 'answerFrom', 'doneFrom'] as const;
const today = (ctx: ReadContext) => dayOf(nowOf(ctx));
ruleField(Campaign, 'phase', DAYS, (campaign: Days, ctx) => phaseOf(campaign, today(ctx)));
ruleField(Campaign, 'moves', [...DAYS, 'status', 'municipality', 'title', 'description'], (campaign: CampaignFacts, ctx) => campaignLife.moves(ctx.viewer, { ...campaign, today: today(ctx) }));
ruleField(Campaign, 'isHost', ['municipality'], (campaign: CampaignFacts, ctx) => isHost(ctx.viewer, campaign));
const FACTS = [...DAYS, 'status', 'municipality', 'openToAllFrom'] as const;
ruleField(Campaign, 'refusalToPropose', FACTS, (campaign: CampaignFacts, ctx) => refusalToPropose({ ...campaign, today: today(ctx) }, isHost(ctx.viewer, campaign)));
ruleField(Campaign, 'refusalToDiscuss', FACTS, (campaign: CampaignFacts, ctx) => refusalToDiscuss({ ...campaign, today: today(ctx) }, isHost(ctx.viewer, campaign)));
valueField(Campaign, 'shortCode', (row) => shortCodeOf(sql`${row.id}`));
valueField(Campaign, 'isInvited', (row, me) => asSql(isInvited(row, me)));
listField(Campaign, 'answers', { of: CampaignAnswer, where: (answer, campaign) => sql`${answer.campaign} = ${campaign.id}`, orderBy: [{ by: (row) => sql`array_position(${Object.keys(CampaignQuestion)}::text[], ${row.question})`, type: 'int' }] });
listField(Campaign, 'invitations', { of: CampaignInvitation, where: (one, campaign) => sql`${one.campaign} = ${campaign.id}`, orderBy: [{ by: (row) => row.id, type: 'uuid' }] });

const TheCampaign = () => Arg('campaign', () => ID, { description: 'The campaign.' });

@Resolver(() => Campaign)
export class CampaignResolver {
  @Query(() => CampaignConnection, { description: 'The campaigns that are open to all; to hosts their drafts too.' })
  @Allow('everyone')
  campaigns(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => CampaignsArgs) args: CampaignsArgs): Promise<Connection<Campaign>> {
    const isPast = args.time === 'PAST';
    return readPage(ctx, info, Campaign, {
      where: (row) => allOf(isPast ? sql`${row.doneFrom} <= ${today(ctx)}` : sql`${row.doneFrom} > ${today(ctx)}`, args.municipality ? sql`${row.municipality} = ${args.municipality}` : true),
      orderBy: [
        { by: (row) => row.doneFrom, type: 'date', descending: isPast },
        { by: (row) => row.id, type: 'uuid', descending: isPast },
      ],
      page: args,
    });
  }

  @Query(() => Campaign, { nullable: true, description: 'One campaign; null where there is none that you may see.' })
  @Allow('everyone')
  campaign(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<Campaign | null> {
    return readById(ctx, info, Campaign, id);
  }

  @Query(() => [CompanyToAsk], { description: 'The companies of a municipality that an invitation reaches: somebody of them is in the portal and has not stopped invitations. By name.' })
  @Allow('ADVISER')
  companiesToAsk(@Ctx() ctx: Context, @Arg('municipality', () => String, { description: 'The code of a municipality of which you are an adviser.' }) municipality: string): Promise<CompanyToAsk[]> {
    return companiesToAsk(ctx, municipality);
  }

  @Mutation(() => Campaign, { description: 'Plans a campaign as a draft.' })
  @Allow('ADVISER')
  async planCampaign(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => PlanCampaignInput, { description: 'The campaign.' }) input: PlanCampaignInput): Promise<Campaign | null> {
    return readById(ctx, info, Campaign, await planCampaign(ctx, input));
  }

  @Mutation(() => Campaign, { description: 'Changes a campaign, also one that is going on. Refused with CHANGED_MEANWHILE.' })
  @Allow('ADVISER')
  async changeCampaign(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => ChangeCampaignInput, { description: 'What it should be.' }) input: ChangeCampaignInput): Promise<Campaign | null> {
    return readById(ctx, info, Campaign, await changeCampaign(ctx, input));
  }

  @Mutation(() => Campaign, { description: 'Opens a draft to all. Refused with TEXTS_MISSING, and with CAMPAIGN_OVER where its time for ideas has passed.' })
  @Allow('ADVISER')
  async publishCampaign(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @TheCampaign() id: string): Promise<Campaign | null> {
    return readById(ctx, info, Campaign, await publishCampaign(ctx, id));
  }

  @Mutation(() => Campaign, { description: 'Ends the phase of today: the next one begins at once.' })
  @Allow('ADVISER')
  async endCampaignPhase(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => EndCampaignPhaseInput, { description: 'Which phase of which campaign.' }) input: EndCampaignPhaseInput): Promise<Campaign | null> {
    return readById(ctx, info, Campaign, await endCampaignPhase(ctx, input));
  }

  @Mutation(() => Boolean, { description: 'Throws a draft away.' })
  @Allow('ADVISER')
  async removeCampaign(@Ctx() ctx: Context, @TheCampaign() id: string): Promise<boolean> {
    await removeCampaign(ctx, id);
    return true;
  }

  @Mutation(() => Campaign, { description: 'Answers a question of the checklist of participation, or changes the answer. Refused with CHANGED_MEANWHILE.' })
  @Allow('ADVISER')
  async answerCampaign(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => AnswerCampaignInput, { description: 'The answer.' }) input: AnswerCampaignInput): Promise<Campaign | null> {
    return readById(ctx, info, Campaign, await answerCampaign(ctx, input));
  }

  @FieldResolver(() => CampaignPhase, { description: 'Where it is today.' })
  phase(): CampaignPhase {
    return readWithRow();
  }

  @FieldResolver(() => [CampaignMove], { description: 'What you can do with it now.' })
  moves(): CampaignMove[] {
    return readWithRow();
  }

  @FieldResolver(() => Boolean, { description: 'You are one of its hosts.' })
  isHost(): boolean {
    return readWithRow();
  }

  @FieldResolver(() => Boolean, { description: 'A company of yours is invited: INVITED_FIRST does not hold for you.' })
  isInvited(): boolean {
    return readWithRow();
  }

  @FieldResolver(() => RefusalCode, { nullable: true, description: 'Why nobody, or nobody but invited companies (INVITED_FIRST), can propose ideas now; null where all can.' })
  refusalToPropose(): RefusalCode | null {
    return readWithRow();
  }

  @FieldResolver(() => RefusalCode, { nullable: true, description: 'Why nobody, or nobody but invited companies (INVITED_FIRST), can comment and support now; null where all can.' })
  refusalToDiscuss(): RefusalCode | null {
    return readWithRow();
  }

  @FieldResolver(() => String, { description: 'The code of its short address, `/i/…`, which one can type from a poster.' })
  shortCode(): string {
    return readWithRow();
  }

  @FieldResolver(() => [CampaignAnswer], { description: 'The answers to the checklist that are shown; to hosts all.' })
  answers(): CampaignAnswer[] {
    return readWithRow();
  }

  @FieldResolver(() => [CampaignInvitation], { description: 'The companies that are invited first, at most 500; empty for all but hosts.' })
  invitations(): CampaignInvitation[] {
    return readWithRow();
  }
}
