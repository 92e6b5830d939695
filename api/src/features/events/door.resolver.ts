import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { readById } from '../../core/read.js';
import { addWalkIn, checkInByCode } from './door.commands.js';
import { AddWalkInInput, CheckInByCodeInput } from './door.inputs.js';
import { Registration } from './event.entity.js';

@Resolver()
export class DoorResolver {
  @Mutation(() => Registration, { description: 'Checks a party in by the QR code that it shows at the door.' })
  @Allow('ADVISER')
  async checkInByCode(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => CheckInByCodeInput, { description: 'The event and the code.' }) input: CheckInByCodeInput): Promise<Registration | null> {
    return readById(ctx, info, Registration, await checkInByCode(ctx, input));
  }

  @Mutation(() => Registration, { description: 'Writes down a party that came without having registered, on the day of the event or later. One that had registered with the same address is checked in.' })
  @Allow('ADVISER')
  async addWalkIn(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => AddWalkInInput, { description: 'The party.' }) input: AddWalkInInput): Promise<Registration | null> {
    return readById(ctx, info, Registration, await addWalkIn(ctx, input));
  }
}
