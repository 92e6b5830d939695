import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { listField, readWithRow, valueField } from '../../core/readable.js';
import { readById } from '../../core/read.js';
import { exists, valueOf, type Row } from '../../core/row.js';
import { allOf, asSql, sql, type Sql } from '../../core/sql.js';
import { Event, Registration } from '../events/event.entity.js';
import { Department } from '../organisations/organisation.entity.js';
import { answerInvitation, inviteDepartments } from './department.commands.js';
import { companiesToInvite } from './invitation.answer.js';
import { hasStopped, inviteCompanies, stopInvitations } from './invitation.commands.js';
import { CompanyInvitation, DepartmentInvitation } from './invitation.entity.js';
import { AnswerInvitationInput, InviteCompaniesInput, InviteDepartmentsInput } from './invitation.inputs.js';
import { CompanyToInvite, InvitationFigures, InvitationsMade } from './invitation.types.js';

/** Whether the invited person, or somebody of the company, has a registration in such a state. */
const followed = (invitation: Row<CompanyInvitation>, states: Sql): Sql =>
  exists(Registration, (r) => sql`${r.event} = ${invitation.event} and (${r.person} = ${invitation.person} or ${r.company} = ${invitation.company}) and ${r.status} in ${states}`);
const hasCome = (invitation: Row<CompanyInvitation>) => followed(invitation, sql`('ATTENDED')`);
const hasRegistered = (invitation: Row<CompanyInvitation>) => followed(invitation, sql`('CONFIRMED', 'OFFERED', 'WAITLISTED', 'ATTENDED', 'NO_SHOW')`);

valueField(CompanyInvitation, 'outcome', (row) => sql`case when ${hasCome(row)} then 'CAME' when ${hasRegistered(row)} then 'REGISTERED' else 'INVITED' end`);
listField(Event, 'departmentInvitations', {
  of: DepartmentInvitation,
  where: (invitation, event) => sql`${invitation.event} = ${event.id}`,
  orderBy: [
    { by: (row) => row.askedAt, type: 'timestamptz' },
    { by: (row) => row.id, type: 'uuid' },
  ],
});
listField(Event, 'departmentsMissing', {
  of: Department,
  where: (department, event) =>
    allOf(sql`${department.municipality} = ${event.municipality}`, sql`not ${exists(DepartmentInvitation, (one) => sql`${one.event} = ${event.id} and ${one.department} = ${department.id} and ${one.answer} = 'YES'`)}`),
  seenBy: (event, me) => me.holds('ADVISER', event.municipality),
  orderBy: [
    { by: (row) => row.key, type: 'text' },
    { by: (row) => row.id, type: 'uuid' },
  ],
});
listField(Event, 'companyInvitations', {
  of: CompanyInvitation,
  where: (invitation, event) => sql`${invitation.event} = ${event.id}`,
  orderBy: [
    { by: (row) => row.invitedAt, type: 'timestamptz' },
    { by: (row) => row.id, type: 'uuid' },
  ],
});
valueField(Event, 'invitationFigures', (event, me) => {
  const count = (which: (row: Row<CompanyInvitation>) => Sql) => valueOf(CompanyInvitation, () => sql`count(*)::int`, (row) => sql`${row.event} = ${event.id} and ${which(row)}`);
  const figures = sql`json_build_object('invited', ${count(() => sql`true`)}, 'registered', ${count(hasRegistered)}, 'came', ${count(hasCome)})`;
  return sql`case when ${asSql(me.holds('ADVISER', event.municipality))} then ${figures} end`;
});

@Resolver(() => Event)
export class InvitationResolver {
  @Query(() => [CompanyToInvite], { description: "The companies of the municipality to invite to an event: of the theme's industries or with an open need on its topics, and not registered yet. The most reasons come first." })
  @Allow('ADVISER')
  companiesToInvite(
    @Ctx() ctx: Context,
    @Arg('event', () => ID, { description: 'An event of your municipality.' }) event: string,
    @Arg('first', () => Int, { defaultValue: 50, description: 'At the most so many: up to 100.' }) first: number,
  ): Promise<CompanyToInvite[]> {
    return companiesToInvite(ctx, event, Math.min(Math.max(first, 0), 100));
  }

  @Mutation(() => InvitationsMade, { description: 'Sends personal invitations by mail, some each minute. Nobody gets two for the same event, and none goes to those who want none.' })
  @Allow('ADVISER')
  inviteCompanies(@Ctx() ctx: Context, @Arg('input', () => InviteCompaniesInput, { description: 'The event, the companies and your words.' }) input: InviteCompaniesInput): Promise<InvitationsMade> {
    return inviteCompanies(ctx, input);
  }

  @Mutation(() => Event, { description: 'Asks departments of the municipality to an event; their heads are told.' })
  @Allow('ADVISER')
  async inviteDepartments(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => InviteDepartmentsInput, { description: 'The event and the departments.' }) input: InviteDepartmentsInput): Promise<Event | null> {
    return readById(ctx, info, Event, await inviteDepartments(ctx, input));
  }

  @Mutation(() => DepartmentInvitation, { description: 'A department head says whether somebody of the department comes.' })
  @Allow('HEAD')
  async answerInvitation(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => AnswerInvitationInput, { description: 'The answer.' }) input: AnswerInvitationInput): Promise<DepartmentInvitation | null> {
    return readById(ctx, info, DepartmentInvitation, await answerInvitation(ctx, input));
  }

  @Query(() => Boolean, { description: 'Whether the reader of an invitation has stopped invitations. Refused with LINK_NOT_VALID.' })
  @Allow('everyone')
  invitationsStopped(@Ctx() ctx: Context, @Arg('token', () => String, { description: 'The last part of the address of the link.' }) token: string): Promise<boolean> {
    return hasStopped(ctx, token);
  }

  @Mutation(() => Boolean, { description: 'Stops invitations to the reader of one for ever. Refused with LINK_NOT_VALID.' })
  @Allow('everyone')
  async stopInvitations(@Ctx() ctx: Context, @Arg('token', () => String, { description: 'The last part of the address of the link.' }) token: string): Promise<boolean> {
    await stopInvitations(ctx, token);
    return true;
  }

  @FieldResolver(() => [DepartmentInvitation], { description: 'Which departments have been asked and what they said; all for hosts, their own for heads.' })
  departmentInvitations(): DepartmentInvitation[] {
    return readWithRow();
  }

  @FieldResolver(() => [Department], { description: 'The departments of the municipality that have not said yes; for hosts only.' })
  departmentsMissing(): Department[] {
    return readWithRow();
  }

  @FieldResolver(() => [CompanyInvitation], { description: 'Who was invited and what came of it; all for hosts, their own for others.' })
  companyInvitations(@Arg('first', () => Int, { defaultValue: 50, description: 'At the most so many: up to 50.' }) _first: number): CompanyInvitation[] {
    return readWithRow();
  }

  @FieldResolver(() => InvitationFigures, { nullable: true, description: 'What the invitations came to; for hosts only.' })
  invitationFigures(): InvitationFigures | null {
    return readWithRow();
  }
}
