import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { type Connection } from '../../core/page.js';
import { readById, readPage } from '../../core/read.js';
import { sql } from '../../core/sql.js';
import type { WithProviders } from '../people/providerClient.js';
import type { WithSessionLimits } from '../people/sessionLimits.js';
import { InviteToRoleInput, RoleInvitationsArgs } from './access.inputs.js';
import { inviteToRole, sendRoleInvitationAgain, withdrawRoleInvitation } from './invite.commands.js';
import { acceptRoleInvitation, declineRoleInvitation, invitationOf } from './join.commands.js';
import { RoleInvitation, RoleInvitationConnection } from './roleInvitation.entity.js';

@Resolver(() => RoleInvitation)
export class RoleInvitationResolver {
  @Query(() => RoleInvitationConnection, { description: 'Whom coordinators have invited to roles in the network, the last sent first.' })
  @Allow('COORDINATOR')
  roleInvitations(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => RoleInvitationsArgs) args: RoleInvitationsArgs): Promise<Connection<RoleInvitation>> {
    return readPage(ctx, info, RoleInvitation, {
      where: (row) => (args.open ? sql`${row.status} = 'OPEN'` : sql`${row.status} <> 'OPEN'`),
      orderBy: [
        { by: (row) => row.sentAt, type: 'timestamptz', descending: true },
        { by: (row) => row.id, type: 'uuid', descending: true },
      ],
      page: args,
    });
  }

  @Query(() => RoleInvitation, { nullable: true, description: 'The invitation of a link in a mail. Reading it changes nothing. Refused with LINK_NOT_VALID once it was answered, withdrawn or sent anew, and after 14 days; `extensions.link` says which.' })
  @Allow('everyone')
  async roleInvitationByLink(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('token', () => String, { description: 'The last part of the address of the link.' }) token: string): Promise<RoleInvitation | null> {
    return readById(ctx, info, RoleInvitation, await invitationOf(ctx, token));
  }

  @Mutation(() => RoleInvitation, { description: 'Invites somebody to a role in the network: a mail with a link that works for 14 days. Refused with HAS_THE_ROLE, and with ALREADY_INVITED where an invitation is open: it can be sent again.' })
  @Allow('COORDINATOR')
  async inviteToRole(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => InviteToRoleInput, { description: 'Whom, and to what.' }) input: InviteToRoleInput): Promise<RoleInvitation | null> {
    return readById(ctx, info, RoleInvitation, await inviteToRole(ctx, input));
  }

  @Mutation(() => RoleInvitation, { description: 'Sends an open invitation again, with a new link for 14 days; the old link works no more.' })
  @Allow('COORDINATOR')
  async sendRoleInvitationAgain(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('roleInvitation', () => ID, { description: 'The invitation.' }) roleInvitation: string): Promise<RoleInvitation | null> {
    return readById(ctx, info, RoleInvitation, await sendRoleInvitationAgain(ctx, roleInvitation));
  }

  @Mutation(() => RoleInvitation, { description: 'Takes an open invitation back: its link works no more.' })
  @Allow('COORDINATOR')
  async withdrawRoleInvitation(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('roleInvitation', () => ID, { description: 'The invitation.' }) roleInvitation: string): Promise<RoleInvitation | null> {
    return readById(ctx, info, RoleInvitation, await withdrawRoleInvitation(ctx, roleInvitation));
  }

  @Mutation(() => Boolean, {
    description: 'Accepts an invitation by its link, once: makes the account where the address is new, gives the role, and signs in where nobody is. Refused with LINK_NOT_VALID, with OTHER_PERSON_SIGNED_IN, and where the person has rights already and is not signed in with SIGN_IN_AT_PROVIDER or SIGN_IN_TO_ACCEPT.',
  })
  @Allow('everyone')
  async acceptRoleInvitation(@Ctx() ctx: Context & WithSessionLimits & WithProviders, @Arg('token', () => String, { description: 'The last part of the address of the link.' }) token: string): Promise<boolean> {
    const session = await acceptRoleInvitation(ctx, token);
    if (session) ctx.setSession(session.secret, session.until);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Declines an invitation by its link; whoever invited is told. Refused with LINK_NOT_VALID.' })
  @Allow('everyone')
  async declineRoleInvitation(@Ctx() ctx: Context, @Arg('token', () => String, { description: 'The last part of the address of the link.' }) token: string): Promise<boolean> {
    await declineRoleInvitation(ctx, token);
    return true;
  }
}
