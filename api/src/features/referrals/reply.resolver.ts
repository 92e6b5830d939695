import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { readById } from '../../core/read.js';
import type { RoutingContext } from '../routing/routing.answer.js';
import { linkOf } from './referral.commands.js';
import { Referral } from './referral.entity.js';
import * as commands from './reply.commands.js';
import { AcceptByReplyLinkInput, AdviseByReplyLinkInput, DeclineByReplyLinkInput } from './reply.inputs.js';

@Resolver()
export class ReplyResolver {
  @Query(() => Referral, { nullable: true, description: 'The referral of a link in a mail to a receiver, as the receiver sees it. Reading it changes nothing. Refused with LINK_NOT_VALID once the referral has moved on.' })
  @Allow('everyone')
  async referralByReplyLink(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('token', () => String, { description: 'The last part of the address of the link.' }) token: string): Promise<Referral | null> {
    const { referral } = await linkOf(ctx, token, 'RECEIVER');
    return readById(ctx, info, Referral, referral.id);
  }

  @Mutation(() => Referral, { nullable: true, description: 'The receiver takes the company over by the link of its mail, which that uses up. Refused with LINK_NOT_VALID.' })
  @Allow('everyone')
  async acceptByReplyLink(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => AcceptByReplyLinkInput, { description: 'The link, and when you could meet.' }) input: AcceptByReplyLinkInput): Promise<Referral | null> {
    return readById(ctx, info, Referral, await commands.acceptByReplyLink(ctx, input));
  }

  @Mutation(() => Referral, { nullable: true, description: 'The receiver declines by the link of its mail, which that uses up, and keeps only a receipt. Refused with LINK_NOT_VALID.' })
  @Allow('everyone')
  async declineByReplyLink(@Ctx() ctx: Context & RoutingContext, @Info() info: GraphQLResolveInfo, @Arg('input', () => DeclineByReplyLinkInput, { description: 'The link, and why.' }) input: DeclineByReplyLinkInput): Promise<Referral | null> {
    return readById(ctx, info, Referral, await commands.declineByReplyLink(ctx, input));
  }

  @Mutation(() => Referral, { nullable: true, description: 'The receiver answers without taking the company over, by the link of its mail, which that uses up. Refused with LINK_NOT_VALID.' })
  @Allow('everyone')
  async adviseByReplyLink(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => AdviseByReplyLinkInput, { description: 'The link, and the answer.' }) input: AdviseByReplyLinkInput): Promise<Referral | null> {
    return readById(ctx, info, Referral, await commands.adviseByReplyLink(ctx, input));
  }
}
