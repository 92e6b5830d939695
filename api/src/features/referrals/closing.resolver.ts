import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { readById } from '../../core/read.js';
import { Organisation } from '../organisations/organisation.entity.js';
import * as commands from './closing.commands.js';
import { CloseOrganisationInput } from './closing.inputs.js';

@Resolver()
export class ClosingResolver {
  @Mutation(() => Organisation, { description: 'An organisation leaves the network: its services leave the directory and the routing, its open referrals go back to their advisers as declined, and the advisers are told.' })
  @Allow('COORDINATOR')
  async closeOrganisation(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => CloseOrganisationInput, { description: 'Which one, and why.' }) input: CloseOrganisationInput): Promise<Organisation | null> {
    return readById(ctx, info, Organisation, await commands.closeOrganisation(ctx, input));
  }

  @Mutation(() => Organisation, { description: 'An organisation is part of the network again, and its services are offered again. Referrals that went back stay with their advisers.' })
  @Allow('COORDINATOR')
  async reopenOrganisation(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('organisation', () => ID, { description: 'The organisation.' }) id: string): Promise<Organisation | null> {
    return readById(ctx, info, Organisation, await commands.reopenOrganisation(ctx, id));
  }
}
