import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import { nowOf } from '../../core/clock.js';
import type { Context } from '../../core/context.js';
import { contains } from '../../core/localized.js';
import { connectionOf, PageArgs, type Connection } from '../../core/page.js';
import { readById, readPage, readRows } from '../../core/read.js';
import { readWithRow } from '../../core/readable.js';
import { exists } from '../../core/row.js';
import { CalendarDay } from '../../core/scalars.js';
import { allOf, anyOf, sql } from '../../core/sql.js';
import { Organisation, OrganisationConnection } from '../organisations/organisation.entity.js';
import { Membership, Person } from '../people/person.entity.js';
import { inNetwork } from '../people/person.rules.js';
import { NetworkRolesArgs } from './access.inputs.js';
import { CompanyPeopleCount } from './access.types.js';
import { AccessReview } from './accessReview.entity.js';
import { endRole, leaveRole, restoreRole } from './end.commands.js';
import { companyPeople } from './review.answer.js';
import { markAccessReviewed, resetSecondFactor } from './review.commands.js';
import { lastUse, placeName } from './roles.find.js';

const MembershipConnection = connectionOf(Membership, 'Membership');
const UNUSED_DAYS = 90;

@Resolver()
export class AccessReviewResolver {
  @Query(() => MembershipConnection, { description: 'Who has which role in the network, by place and name. For spreadsheets at /access/roles.csv.' })
  @Allow('COORDINATOR')
  networkRoles(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => NetworkRolesArgs) { role, search, unused, ...page }: NetworkRolesArgs): Promise<Connection<Membership>> {
    const before = new Date(nowOf(ctx).getTime() - UNUSED_DAYS * 86_400_000);
    const text = search?.trim();
    return readPage(ctx, info, Membership, {
      where: (row) =>
        allOf(
          inNetwork(row),
          role ? sql`${row.role} = ${role}` : true,
          text ? anyOf(exists(Person, (p) => allOf(sql`${p.id} = ${row.person}`, anyOf(contains(p.name, text), contains(p.email, text)))), ...(['fi', 'sv'] as const).map((one) => contains(placeName(row, one), text))) : true,
          unused ? sql`coalesce(${lastUse(row)}, ${row.since}, ${before}::timestamptz) <= ${before}::timestamptz` : true,
        ),
      orderBy: [
        { by: (row) => placeName(row, 'fi'), type: 'text' },
        { by: (row) => row.role, type: 'text' },
        { by: (row) => row.id, type: 'uuid' },
      ],
      page: page as PageArgs,
    });
  }

  @Query(() => [CompanyPeopleCount], { description: 'How many people companies have in the portal, by municipality: numbers only.' })
  @Allow('COORDINATOR')
  async companyPeople(@Ctx() ctx: Context): Promise<CompanyPeopleCount[]> {
    return (await companyPeople(ctx)).sort((a, b) => a.municipalityName.fi.localeCompare(b.municipalityName.fi, 'fi'));
  }

  @Query(() => OrganisationConnection, { description: 'Providers of the network for whom nobody can answer yet, by Finnish name.' })
  @Allow('COORDINATOR')
  providersWithoutContact(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => PageArgs) page: PageArgs): Promise<Connection<Organisation>> {
    return readPage(ctx, info, Organisation, {
      where: (row) => sql`${row.leftOn} is null and not ${exists(Membership, (one) => sql`${one.organisation} = ${row.id}`)}`,
      orderBy: [
        { by: (row) => sql`${row.name}->>'fi'`, type: 'text' },
        { by: (row) => row.id, type: 'uuid' },
      ],
      page,
    });
  }

  @Query(() => [AccessReview], { description: 'When coordinators last went through the roles: the latest five.' })
  @Allow('COORDINATOR')
  accessReviews(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<AccessReview[]> {
    return readRows(ctx, info, AccessReview, { orderBy: [{ by: (row) => row.at, type: 'timestamptz', descending: true }, { by: (row) => row.id, type: 'uuid', descending: true }], limit: 5 });
  }

  @Mutation(() => AccessReview, { description: 'Writes down that you have gone through who has access. Refused with CHANGED_MEANWHILE where there are more roles or fewer by now.' })
  @Allow('COORDINATOR')
  async markAccessReviewed(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('roles', () => Int, { description: 'How many roles you saw: the totalCount of networkRoles without filters.' }) roles: number): Promise<AccessReview | null> {
    return readById(ctx, info, AccessReview, await markAccessReviewed(ctx, roles));
  }

  @Mutation(() => Boolean, { description: 'Ends a role in the network at once, open pages and links in mails too; the person is told. A provider of sign-in does not give it again. Refused with LAST_COORDINATOR.' })
  @Allow('COORDINATOR')
  async endRole(@Ctx() ctx: Context, @Arg('membership', () => ID, { description: 'The role.' }) membership: string): Promise<boolean> {
    await endRole(ctx, membership);
    return true;
  }

  @Mutation(() => Membership, { nullable: true, description: 'Gives a role back as it was, within 24 hours of its end by a coordinator. Refused with WRONG_STATE after that.' })
  @Allow('COORDINATOR')
  async restoreRole(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('membership', () => ID, { description: 'The role that was ended.' }) membership: string): Promise<Membership | null> {
    return readById(ctx, info, Membership, await restoreRole(ctx, membership));
  }

  @Mutation(() => Boolean, { description: 'Leaves a role of your own in the network, at once. Refused with LAST_COORDINATOR.' })
  @Allow('CONTACT', 'ADVISER', 'HEAD', 'COORDINATOR')
  async leaveRole(@Ctx() ctx: Context, @Arg('membership', () => ID, { description: 'Your role.' }) membership: string): Promise<boolean> {
    await leaveRole(ctx, membership);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Removes the passkeys and recovery codes of another coordinator who has lost them, and ends their sessions; they are told.' })
  @Allow('COORDINATOR')
  async resetSecondFactor(@Ctx() ctx: Context, @Arg('person', () => ID, { description: 'The other coordinator.' }) person: string): Promise<boolean> {
    await resetSecondFactor(ctx, person);
    return true;
  }
}

@Resolver(() => Membership)
export class RoleFieldsResolver {
  @FieldResolver(() => CalendarDay, { nullable: true, description: 'The day on which the person last used the portal; null: not since they have the role. For coordinators only.' })
  lastUsedOn(): string | null {
    return readWithRow();
  }

  @FieldResolver(() => Int, { nullable: true, description: 'What hangs on it: referrals that an adviser sent or that came to a contact’s organisation and are not done, needs that wait for the answer of a head’s department. For coordinators, and of your own roles.' })
  openWork(): number | null {
    return readWithRow();
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Nobody else has this role in this place. For coordinators, and of your own roles.' })
  isOnly(): boolean | null {
    return readWithRow();
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'A provider of sign-in gave it. For coordinators, and of your own roles.' })
  byProvider(): boolean | null {
    return readWithRow();
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'It is a coordinator’s who has a passkey. For coordinators only.' })
  hasSecondFactor(): boolean | null {
    return readWithRow();
  }
}
