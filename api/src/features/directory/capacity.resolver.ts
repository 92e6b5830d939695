import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { readById } from '../../core/read.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { setAbsence, setCapacity } from './capacity.commands.js';
import { SetAbsenceInput, SetCapacityInput } from './capacity.inputs.js';

@Resolver()
export class CapacityResolver {
  @Mutation(() => Organisation, { description: 'Says whether one service, or each of your organisation’s, takes new clients. Routing follows at once, and the clocks of referrals stand still while it is full.' })
  @Allow('CONTACT')
  async setCapacity(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => SetCapacityInput, { description: 'Which service, and what holds from now on.' }) input: SetCapacityInput): Promise<Organisation | null> {
    return readById(ctx, info, Organisation, await setCapacity(ctx, input));
  }

  @Mutation(() => Organisation, { description: 'Says until when nobody of your organisation answers, or that you are back: until then each of its services is full.' })
  @Allow('CONTACT')
  async setAbsence(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => SetAbsenceInput, { description: 'Which organisation, and until when.' }) input: SetAbsenceInput): Promise<Organisation | null> {
    return readById(ctx, info, Organisation, await setAbsence(ctx, input));
  }
}
