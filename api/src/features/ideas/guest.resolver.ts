import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { readRows } from '../../core/read.js';
import { sql } from '../../core/sql.js';
import type { RoutingContext } from '../routing/routing.answer.js';
import { confirmIdeaLink, ideaOfLink, proposeAsGuest, supportAsGuest } from './guest.commands.js';
import { Idea } from './idea.entity.js';
import { ProposeAsGuestInput, SupportAsGuestInput } from './idea.inputs.js';
import { GuestConfirmation } from './ideaLink.entity.js';

const Token = () => Arg('token', () => String, { description: 'The last part of the address of the link.' });

@Resolver()
export class IdeaGuestResolver {
  @Mutation(() => Boolean, { description: 'Proposes an idea without an account. It is published once it is confirmed by the link that goes to the address, within 24 hours. Refused with NOT_COLLECTING, INVITED_FIRST, TOO_FAST, TOO_MANY_REQUESTS.' })
  @Allow('everyone')
  async proposeAsGuest(@Ctx() ctx: Context & RoutingContext, @Arg('input', () => ProposeAsGuestInput, { description: 'The idea.' }) input: ProposeAsGuestInput): Promise<boolean> {
    await proposeAsGuest(ctx, input);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Supports an idea without an account. It counts once it is confirmed by the link that goes to the address; the answer is the same whether or not it counts already. Refused with NOT_DISCUSSING, INVITED_FIRST, IDEA_HIDDEN, TOO_MANY_REQUESTS.' })
  @Allow('everyone')
  async supportAsGuest(@Ctx() ctx: Context, @Arg('input', () => SupportAsGuestInput, { description: 'Which idea, and whose mail.' }) input: SupportAsGuestInput): Promise<boolean> {
    await supportAsGuest(ctx, input);
    return true;
  }

  @Query(() => GuestConfirmation, { description: 'What a link in a mail confirms. Reading it changes nothing. Refused with LINK_NOT_VALID.' })
  @Allow('everyone')
  async ideaByLink(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Token() token: string): Promise<GuestConfirmation> {
    return confirmation(ctx, info, token);
  }

  @Mutation(() => GuestConfirmation, { description: 'A guest confirms by the link of a mail; done twice it is done once. Refused with LINK_NOT_VALID, and for support with NOT_DISCUSSING.' })
  @Allow('everyone')
  async confirmIdeaLink(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Token() token: string): Promise<GuestConfirmation> {
    await confirmIdeaLink(ctx, token);
    return confirmation(ctx, info, token);
  }
}

async function confirmation(ctx: Context, info: GraphQLResolveInfo, token: string): Promise<GuestConfirmation> {
  const { deed, done, supports, idea: id } = await ideaOfLink(ctx, token);
  const [idea = null] = await readRows(ctx, info, Idea, { where: (row) => sql`${row.id} = ${id}`, orderBy: [], limit: 1, below: ['idea'] });
  return { deed, done, supports, idea };
}
