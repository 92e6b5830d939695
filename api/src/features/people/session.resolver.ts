import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { readWithRow, valueField } from '../../core/readable.js';
import { Param, sql } from '../../core/sql.js';
import { Session } from './person.entity.js';
import type { WithProviders } from './providerClient.js';
import { idleHoursOf, type WithSessionLimits } from './sessionLimits.js';
import { endOtherSessions, endSession, signOut, signOutEverywhere } from './session.commands.js';

valueField(Session, 'isThis', (row) => sql`coalesce(${row.id} = ${new Param((scope) => scope.viewer.sessionId)}::uuid, false)`);

@Resolver(() => Session)
export class SessionResolver {
  @Query(() => Int, { description: 'After how many hours without use your sessions end; fewer for coordinators of the network.' })
  @Allow('signedIn')
  sessionIdleHours(@Ctx() { viewer, sessionLimits }: Context & WithSessionLimits): number {
    return idleHoursOf(sessionLimits, viewer.has('COORDINATOR') || ['CONFIRM', 'REGISTER'].includes(viewer.secondFactor));
  }

  @Mutation(() => String, { nullable: true, description: 'Ends this session. Where a provider opened it, answers with the address there to which the browser goes to end that one too.' })
  @Allow('signedIn')
  async signOut(@Ctx() ctx: Context & WithProviders): Promise<string | null> {
    const openedBy = await signOut(ctx);
    ctx.clearSession();
    const provider = openedBy && ctx.providers.get(openedBy.provider);
    return provider ? provider.addressToSignOut(openedBy.idToken, `${ctx.portalUrl}/`) : null;
  }

  @Mutation(() => Boolean, { description: 'Ends all your sessions, in every browser.' })
  @Allow('signedIn')
  async signOutEverywhere(@Ctx() ctx: Context): Promise<boolean> {
    await signOutEverywhere(ctx);
    ctx.clearSession();
    return true;
  }

  @Mutation(() => Boolean, { description: 'Ends one of your sessions, in whatever browser it is. Answers true also where it has ended already; refused with NOT_FOUND for what is no id.' })
  @Allow('signedIn')
  async endSession(@Ctx() ctx: Context, @Arg('session', () => ID, { description: 'The id of a session of yours.' }) session: string): Promise<boolean> {
    await endSession(ctx, session);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Ends all your sessions but this one.' })
  @Allow('signedIn')
  async endOtherSessions(@Ctx() ctx: Context): Promise<boolean> {
    await endOtherSessions(ctx);
    return true;
  }

  @FieldResolver(() => Boolean, { description: 'It is the one that asks.' })
  isThis(): boolean {
    return readWithRow();
  }
}
