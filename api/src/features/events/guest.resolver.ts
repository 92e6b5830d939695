import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { readById } from '../../core/read.js';
import { registerOnBehalf } from './behalf.commands.js';
import { cancelRegistration, takeOfferedSeats } from './event.commands.js';
import { Registration } from './event.entity.js';
import { confirmRegistration, registerAsGuest, registrationOfLink } from './guest.commands.js';
import { RegisterAsGuestInput, RegisterOnBehalfInput } from './guest.inputs.js';

const Token = () => Arg('token', () => String, { description: 'The last part of the address of the link.' });

@Resolver(() => Registration)
export class GuestResolver {
  @Mutation(() => Boolean, {
    description:
      'Registers you for an event without an account. A link goes to your address: until you confirm by it, within 30 minutes, your seats or your place in the queue are held. The answer is the same whether or not the portal knows the address. Refused with EVENT_OVER, EVENT_NOT_OPEN, REGISTRATION_NOT_OPEN_YET, REGISTRATION_CLOSED, PARTY_TOO_LARGE, TOO_MANY_REQUESTS.',
  })
  @Allow('everyone')
  async registerAsGuest(@Ctx() ctx: Context, @Arg('input', () => RegisterAsGuestInput, { description: 'The party.' }) input: RegisterAsGuestInput): Promise<boolean> {
    await registerAsGuest(ctx, input);
    return true;
  }

  @Mutation(() => Registration, { nullable: true, description: 'An adviser registers a person of a company who asked for it; that person gets the mail. Null where the place is not yours to see.' })
  @Allow('ADVISER')
  async registerOnBehalf(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => RegisterOnBehalfInput, { description: 'The party.' }) input: RegisterOnBehalfInput): Promise<Registration | null> {
    return readById(ctx, info, Registration, await registerOnBehalf(ctx, input));
  }

  @Query(() => Registration, { nullable: true, description: 'The place of a link in a mail, for who holds it. Reading it changes nothing. Refused with LINK_NOT_VALID.' })
  @Allow('everyone')
  async registrationByLink(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Token() token: string): Promise<Registration | null> {
    return readById(ctx, info, Registration, await registrationOfLink(ctx, token));
  }

  @Mutation(() => Registration, { description: 'A guest confirms by the link of the mail, once; from then on the link shows the place. Refused with LINK_NOT_VALID.' })
  @Allow('everyone')
  async confirmRegistration(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Token() token: string): Promise<Registration | null> {
    return readById(ctx, info, Registration, await confirmRegistration(ctx, token));
  }

  @Mutation(() => Registration, { description: 'Takes the offered seats by the link of the mail. Refused with LINK_NOT_VALID, OFFER_EXPIRED.' })
  @Allow('everyone')
  async takeOfferedSeatsByLink(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Token() token: string): Promise<Registration | null> {
    return readById(ctx, info, Registration, await takeOfferedSeats(ctx, await registrationOfLink(ctx, token)));
  }

  @Mutation(() => Registration, { description: 'Gives the place up by the link of a mail; all links to it are then used up. Refused with LINK_NOT_VALID, EVENT_OVER.' })
  @Allow('everyone')
  async cancelRegistrationByLink(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Token() token: string): Promise<Registration | null> {
    return readById(ctx, info, Registration, await cancelRegistration(ctx, await registrationOfLink(ctx, token)));
  }
}
