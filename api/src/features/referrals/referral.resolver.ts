import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import { changesSeen, type LiveContext } from '../../core/changesSeen.js';
import type { Context } from '../../core/context.js';
import type { Changed } from '../../core/live.js';
import { type Connection } from '../../core/page.js';
import { listField, readWithRow, ruleField, type Order } from '../../core/readable.js';
import { nowOf } from '../../core/clock.js';
import { readById, readPage } from '../../core/read.js';
import { Refusal } from '../../core/refusal.js';
import { allOf, asSql, raw, sql } from '../../core/sql.js';
import { Company } from '../companies/company.entity.js';
import { Need } from '../needs/need.entity.js';
import type { RoutingContext } from '../routing/routing.answer.js';
import { withdrawConsent } from './consent.commands.js';
import * as commands from './referral.commands.js';
import { isOverdue, workingDaysLate } from './referral.clock.js';
import { Referral, ReferralConnection, ReferralMove, ReferralStep, WITHOUT_END } from './referral.entity.js';
import { AcceptReferralInput, CompleteReferralInput, ConfirmReferralInput, DeclineReferralInput, MeetReferralInput, ReferCompanyInput, ReferralsArgs, ReferralTextInput, SendReferralInput, WithdrawConsentInput } from './referral.inputs.js';
import { waitsForSender } from './returned.rules.js';
import { knows, mayWithdrawConsent, referralLife, type ReferralFacts } from './referral.rules.js';

const facts = ['id', 'status', 'company', 'organisation', 'municipality', 'comesAlong', 'sender', 'consentGivenBy', 'consentHow', 'consentOn', 'consentWithdrawnOn'] as const;
ruleField(Referral, 'moves', facts, (referral: ReferralFacts, { viewer }) => referralLife.moves(viewer, referral));
ruleField(Referral, 'mayWithdrawConsent', facts, (referral: ReferralFacts, { viewer }) => mayWithdrawConsent(viewer, referral));
ruleField(Referral, 'isOverdue', ['dueAt'], ({ dueAt }: { dueAt: string | null }, ctx) => isOverdue(dueAt, nowOf(ctx)));
ruleField(Referral, 'workingDaysLate', ['dueAt'], ({ dueAt }: { dueAt: string | null }, ctx) => workingDaysLate(dueAt, nowOf(ctx)));
listField(Referral, 'steps', {
  of: ReferralStep,
  where: (step, referral) => sql`${step.referral} = ${referral.id}`,
  seenBy: () => true,
  fields: { text: knows },
  orderBy: [
    { by: (row) => row.at, type: 'timestamptz' },
    { by: (row) => row.id, type: 'uuid' },
  ],
});
const latestFirst: readonly Order<Referral>[] = [
  { by: (row) => row.updatedAt, type: 'timestamptz', descending: true },
  { by: (row) => row.id, type: 'uuid', descending: true },
];
const soonestFirst: readonly Order<Referral>[] = [
  { by: (row) => sql`coalesce(${row.dueAt}, ${raw(WITHOUT_END)})`, type: 'timestamptz' },
  { by: (row) => row.id, type: 'uuid' },
];
listField(Company, 'referrals', { of: Referral, where: (referral, company) => sql`${referral.company} = ${company.id}`, orderBy: latestFirst });
listField(Need, 'referrals', { of: Referral, where: (referral, need) => sql`${referral.need} = ${need.id}`, orderBy: latestFirst });

@Resolver(() => Referral)
export class ReferralResolver {
  @Query(() => ReferralConnection, { description: 'The referrals that you sent, received or are concerned by, the last moved first or what is due first.' })
  @Allow('ENTREPRENEUR', 'ADVISER', 'CONTACT')
  referrals(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => ReferralsArgs) args: ReferralsArgs): Promise<Connection<Referral>> {
    return readPage(ctx, info, Referral, {
      where: (row, me) =>
        allOf(
          args.statuses?.length ? sql`${row.status} = any(${args.statuses})` : true,
          args.organisation ? sql`${row.organisation} = ${args.organisation}` : true,
          args.company ? sql`${row.company} = ${args.company}` : true,
          args.overdue ? sql`${row.dueAt} <= ${nowOf(ctx)}` : true,
          args.waitsForSender == null ? true : sql`(${asSql(waitsForSender(row, me))}) is ${raw(args.waitsForSender ? 'true' : 'not true')}`,
        ),
      orderBy: args.order === 'DUE' ? soonestFirst : latestFirst,
      page: args,
    });
  }

  @Query(() => Referral, { nullable: true, description: 'One referral; null where there is none that you may see.' })
  @Allow('ENTREPRENEUR', 'ADVISER', 'CONTACT')
  referral(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<Referral | null> {
    return readById(ctx, info, Referral, id);
  }

  @Query(() => Referral, { nullable: true, description: 'The referral of a link in a mail, for who holds it: with what came before and after it in the matter. Reading it changes nothing. Refused with LINK_NOT_VALID.' })
  @Allow('everyone')
  async referralByLink(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('token', () => String, { description: 'The last part of the address of the link.' }) token: string): Promise<Referral | null> {
    const { referral } = await commands.linkOf(ctx, token, 'COMPANY');
    return readById(ctx, info, Referral, referral.id);
  }

  @Mutation(() => Referral, { description: 'Writes a referral without sending it.' })
  @Allow('ADVISER')
  async draftReferral(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => ReferCompanyInput, { description: 'The referral.' }) input: ReferCompanyInput): Promise<Referral | null> {
    return readById(ctx, info, Referral, await commands.draftReferral(ctx, input));
  }

  @Mutation(() => Referral, { description: 'Refers a company to a service: writes the referral and sends it. Refused with CONSENT_MISSING, NOT_IN_COMPANY, and with SERVICE_OUTSIDE_AREA where the service does not cover the municipality and no reason is given.' })
  @Allow('ADVISER')
  async referCompany(@Ctx() ctx: Context & RoutingContext, @Info() info: GraphQLResolveInfo, @Arg('input', () => ReferCompanyInput, { description: 'The referral.' }) input: ReferCompanyInput): Promise<Referral | null> {
    return readById(ctx, info, Referral, await commands.referCompany(ctx, input));
  }

  @Mutation(() => Referral, { description: 'Sends a draft; with the consent where the draft lacks it.' })
  @Allow('ADVISER')
  async sendReferral(@Ctx() ctx: Context & RoutingContext, @Info() info: GraphQLResolveInfo, @Arg('input', () => SendReferralInput, { description: 'Which one.' }) input: SendReferralInput): Promise<Referral | null> {
    return readById(ctx, info, Referral, await commands.sendReferral(ctx, input));
  }

  @Mutation(() => Referral, { description: 'The receiver takes the company over.' })
  @Allow('CONTACT')
  async acceptReferral(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => AcceptReferralInput, { description: 'Which one, and when you could meet.' }) input: AcceptReferralInput): Promise<Referral | null> {
    return readById(ctx, info, Referral, await commands.acceptReferral(ctx, input));
  }

  @Mutation(() => Referral, { description: 'The receiver declines and keeps only a receipt without the company.' })
  @Allow('CONTACT')
  async declineReferral(@Ctx() ctx: Context & RoutingContext, @Info() info: GraphQLResolveInfo, @Arg('input', () => DeclineReferralInput, { description: 'Which one, and why.' }) input: DeclineReferralInput): Promise<Referral | null> {
    return readById(ctx, info, Referral, await commands.declineReferral(ctx, input));
  }

  @Mutation(() => Referral, { description: 'The receiver answers without taking the company over; the company is asked whether it helped.' })
  @Allow('CONTACT')
  async adviseOnReferral(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => ReferralTextInput, { description: 'Which one, and the answer.' }) input: ReferralTextInput): Promise<Referral | null> {
    return readById(ctx, info, Referral, await commands.adviseOnReferral(ctx, input));
  }

  @Mutation(() => Referral, { description: 'The receiver, or the adviser who came along, records the first meeting.' })
  @Allow('CONTACT', 'ADVISER')
  async recordMeeting(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => MeetReferralInput, { description: 'Which one, and when they met.' }) input: MeetReferralInput): Promise<Referral | null> {
    return readById(ctx, info, Referral, await commands.recordMeeting(ctx, input));
  }

  @Mutation(() => Referral, { description: 'The receiver records the outcome; the company is asked whether it helped.' })
  @Allow('CONTACT')
  async completeReferral(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => CompleteReferralInput, { description: 'Which one, and the outcome.' }) input: CompleteReferralInput): Promise<Referral | null> {
    return readById(ctx, info, Referral, await commands.completeReferral(ctx, input));
  }

  @Mutation(() => Referral, { description: 'The company says what came of it, signed in or by the link of its mail, which works once. Refused with LINK_NOT_VALID.' })
  @Allow('everyone')
  async confirmReferral(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => ConfirmReferralInput, { description: 'Which one, and what came of it.' }) input: ConfirmReferralInput): Promise<Referral | null> {
    if (!input.token && !ctx.viewer.isSignedIn) throw new Refusal('SIGN_IN_FIRST');
    return readById(ctx, info, Referral, await commands.confirmReferral(ctx, input));
  }

  @Mutation(() => Referral, { description: 'The adviser or the company takes it back; the receiver is told and no longer knows the company through it.' })
  @Allow('ADVISER', 'ENTREPRENEUR')
  async withdrawReferral(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => ReferralTextInput, { description: 'Which one, and why.' }) input: ReferralTextInput): Promise<Referral | null> {
    return readById(ctx, info, Referral, await commands.withdrawReferral(ctx, input));
  }

  @Mutation(() => Referral, { description: 'The company takes its consent back, signed in, by the link of a mail, or through its adviser: at any time. It was given for the matter: whatever is going on in it stops, the receiver no longer knows the company through it, and nothing goes on without a new consent. Refused with LINK_NOT_VALID.' })
  @Allow('everyone')
  async withdrawConsent(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => WithdrawConsentInput, { description: 'From which referral.' }) input: WithdrawConsentInput): Promise<Referral | null> {
    if (!input.token && !ctx.viewer.isSignedIn) throw new Refusal('SIGN_IN_FIRST');
    return readById(ctx, info, Referral, await withdrawConsent(ctx, input));
  }

  @Mutation(() => Referral, { description: 'The adviser sends it to the same service again; with a new consent where the company has taken its own back.' })
  @Allow('ADVISER')
  async reopenReferral(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => ReferralTextInput, { description: 'Which one, and why.' }) input: ReferralTextInput): Promise<Referral | null> {
    return readById(ctx, info, Referral, await commands.reopenReferral(ctx, input));
  }

  @Subscription(() => Referral, { nullable: true, subscribe: ({ context }) => changesSeen(context as LiveContext, Referral), description: 'A referral that you may see, whenever one is made or changed by anybody. Null: something may have been missed, ask anew for what you show.' })
  @Allow('ENTREPRENEUR', 'ADVISER', 'CONTACT')
  async referralChanged(@Root() { id }: Changed, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Referral | null> {
    return id === null ? null : readById(ctx, info, Referral, id);
  }

  @FieldResolver(() => [ReferralMove], { description: 'What you can do with it now.' })
  moves(): ReferralMove[] {
    return readWithRow();
  }

  @FieldResolver(() => Boolean, { description: 'You can take the consent of the company back (withdrawConsent).' })
  mayWithdrawConsent(): boolean {
    return readWithRow();
  }

  @FieldResolver(() => Boolean, { description: 'What is due has not been done in time.' })
  isOverdue(): boolean {
    return readWithRow();
  }

  @FieldResolver(() => Int, { description: 'By how many Finnish working days it is late: 0 on the day on which it was due, and where nothing is overdue.' })
  workingDaysLate(): number {
    return readWithRow();
  }

  @FieldResolver(() => [ReferralStep], { description: 'What has happened so far, the first first.' })
  steps(): ReferralStep[] {
    return readWithRow();
  }
}

@Resolver(() => Company)
export class CompanyReferralsResolver {
  @FieldResolver(() => [Referral], { description: 'Its referrals, the last moved first, as far as you may see.' })
  referrals(@Arg('first', () => Int, { defaultValue: 20, description: 'At the most so many: up to 50.' }) _first: number): Referral[] {
    return readWithRow();
  }
}

@Resolver(() => Need)
export class NeedReferralsResolver {
  @FieldResolver(() => [Referral], { description: 'The referrals that came from it, as far as you may see.' })
  referrals(): Referral[] {
    return readWithRow();
  }
}
