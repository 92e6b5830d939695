import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { isUuid } from '../../core/ids.js';
import { valueField } from '../../core/readable.js';
import { readById, readRows } from '../../core/read.js';
import { Moment } from '../../core/scalars.js';
import { allOf, asSql, sql } from '../../core/sql.js';
import { meOf } from '../../core/visibility.js';
import { addWalkIn, checkInByCode } from './door.commands.js';
import { AddWalkInInput, CheckInByCodeInput } from './door.inputs.js';
import { unmarkAttendance } from './event.commands.js';
import { Registration } from './event.entity.js';
import { hosts } from './event.rules.js';

/** More parties than any room that is lent holds. */
const MOST_AT_DOOR = 1000;

// A code has 122 bits of chance: nobody comes from its digest to the code.
valueField(Registration, 'doorDigest', (row, me) => sql`case when ${asSql(hosts(me, row))} then encode(sha256(convert_to(${row.doorCode}::text, 'UTF8')), 'hex') end`);

@Resolver()
export class DoorResolver {
  @Query(() => [Registration], { description: 'Everybody who has a place at an event, waits for one, or came, for its hosts at the door; empty for others.' })
  @Allow('ADVISER', 'COORDINATOR')
  doorList(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('event', () => ID, { description: 'The event.' }) event: string): Promise<Registration[]> {
    return readRows(ctx, info, Registration, {
      where: (row) => allOf(isUuid(event) && sql`${row.event} = ${event}`, hosts(meOf(ctx.viewer), row), sql`${row.status} <> 'CANCELLED'`),
      orderBy: [
        { by: (row) => row.queuedAt, type: 'timestamptz' },
        { by: (row) => row.id, type: 'uuid' },
      ],
      limit: MOST_AT_DOOR,
    });
  }

  @Mutation(() => Registration, { description: 'Takes back that a party came, or did not; a walk-in that was added by mistake is cancelled.' })
  @Allow('ADVISER', 'COORDINATOR')
  async unmarkAttendance(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('registration', () => ID, { description: 'The registration.' }) id: string,
    @Arg('key', () => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again changes nothing.' }) key: string | null,
    @Arg('at', () => Moment, { nullable: true, description: 'When it was taken back, where there was no network then: who was checked in later stays so.' }) at: Date | null,
  ): Promise<Registration | null> {
    return readById(ctx, info, Registration, await unmarkAttendance(ctx, id, { key, at }));
  }

  @Mutation(() => Registration, { description: 'Checks a party in by the QR code that it shows at the door.' })
  @Allow('ADVISER', 'COORDINATOR')
  async checkInByCode(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => CheckInByCodeInput, { description: 'The event and the code.' }) input: CheckInByCodeInput): Promise<Registration | null> {
    return readById(ctx, info, Registration, await checkInByCode(ctx, input));
  }

  @Mutation(() => Registration, { description: 'Writes down a party that came without having registered, on the day of the event or later. One that had registered with the same address is checked in.' })
  @Allow('ADVISER', 'COORDINATOR')
  async addWalkIn(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => AddWalkInInput, { description: 'The party.' }) input: AddWalkInInput): Promise<Registration | null> {
    return readById(ctx, info, Registration, await addWalkIn(ctx, input));
  }
}
