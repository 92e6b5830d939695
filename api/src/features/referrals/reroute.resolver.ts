import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { listField, oneField, readWithRow, ruleField } from '../../core/readable.js';
import { readById } from '../../core/read.js';
import { RefusalCode } from '../../core/refusal.texts.js';
import { sql } from '../../core/sql.js';
import type { RoutingContext } from '../routing/routing.answer.js';
import { Routing } from '../routing/routing.types.js';
import { ContactInHand } from './contactInHand.entity.js';
import { nextBest } from './nextBest.answer.js';
import { Referral } from './referral.entity.js';
import { refusalToReroute, type CameBack } from './referral.rules.js';
import { rerouteReferral } from './reroute.commands.js';
import { RerouteReferralInput } from './reroute.inputs.js';

ruleField(Referral, 'refusalToReroute', ['status', 'municipality', 'outcome', 'usefulness'], (referral: CameBack, { viewer }) => refusalToReroute(viewer, referral));
oneField(Referral, 'contactInHand', { of: ContactInHand, where: (contact, referral) => sql`${contact.referral} = ${referral.id}`, orderBy: [{ by: (row) => row.id, type: 'uuid' }] });
oneField(Referral, 'next', { of: Referral, where: (next, referral) => sql`${next.previous} = ${referral.id}`, orderBy: [{ by: (row) => row.id, type: 'uuid' }] });
listField(Referral, 'chain', {
  of: Referral,
  where: (other, referral) => sql`${other.chain} = ${referral.chain}`,
  orderBy: [
    { by: (row) => row.createdAt, type: 'timestamptz' },
    { by: (row) => row.id, type: 'uuid' },
  ],
});

@Resolver(() => Referral)
export class RerouteResolver {
  @Query(() => Routing, { description: 'For the adviser of a referral that came back: the services that fit best by the words of its need, without those that have been asked in the matter. Refused with NOT_FOUND.' })
  @Allow('ADVISER')
  nextBest(
    @Ctx() ctx: Context & RoutingContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('referral', () => ID, { description: 'The referral.' }) id: string,
    @Arg('first', () => Int, { defaultValue: 3, description: 'How many at the most: 1 to 20.' }) first: number,
  ): Promise<Routing> {
    return nextBest(ctx, info, id, Math.min(Math.max(first, 1), 20));
  }

  @Mutation(() => Referral, { description: 'Sends a matter that came back on to another service: a new referral in the same matter, under the same need and consent. Refused with ALREADY_REROUTED, ALREADY_ASKED, CONSENT_MISSING, SERVICE_OUTSIDE_AREA.' })
  @Allow('ADVISER')
  async rerouteReferral(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => RerouteReferralInput, { description: 'Which one, and where it goes.' }) input: RerouteReferralInput): Promise<Referral | null> {
    return readById(ctx, info, Referral, await rerouteReferral(ctx, input));
  }

  @FieldResolver(() => RefusalCode, { nullable: true, description: 'Why you cannot send it on to another service (rerouteReferral); null: you can.' })
  refusalToReroute(): RefusalCode | null {
    return readWithRow();
  }

  @FieldResolver(() => ContactInHand, { nullable: true, description: 'Whom to contact, where it was declined and has not gone on: for the advisers of the municipality. The referral itself says it no more.' })
  contactInHand(): ContactInHand | null {
    return readWithRow();
  }

  @FieldResolver(() => Referral, { nullable: true, description: 'The referral as which this one went on; null where there is none, or where you may not see it.' })
  next(): Referral | null {
    return readWithRow();
  }

  @FieldResolver(() => [Referral], { description: 'All referrals that followed each other in this matter, this one too, the first first, as far as you may see them; empty where it stands alone.' })
  chain(): Referral[] {
    return readWithRow();
  }
}
