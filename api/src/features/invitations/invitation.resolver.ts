import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { listField, readWithRow, ruleField, valueField } from '../../core/readable.js';
import { readById, readRows } from '../../core/read.js';
import { RefusalCode } from '../../core/refusal.texts.js';
import { exists, valueOf, type Row } from '../../core/row.js';
import { allOf, asSql, sql, type Sql } from '../../core/sql.js';
import { nowOf } from '../../core/clock.js';
import { Event } from '../events/event.entity.js';
import { Department } from '../organisations/organisation.entity.js';
import { Membership, Person } from '../people/person.entity.js';
import { answerInvitation, inviteDepartments, markDepartment, remindDepartments } from './department.commands.js';
import { companiesToInvite } from './invitation.answer.js';
import { inviteCompanies, previewInvitation } from './invitation.commands.js';
import { CompanyInvitation, DepartmentInvitation } from './invitation.entity.js';
import { AnswerInvitationInput, InviteCompaniesInput, InviteDepartmentsInput, MarkDepartmentInput, PreviewInvitationInput, RemindDepartmentsInput } from './invitation.inputs.js';
import { hasCome, hasRegistered } from './outcome.rules.js';
import { canBeReminded, refusalToInvite } from './invitation.rules.js';
import { CompanyToInvite, InvitationFigures, InvitationPreview, InvitationsMade } from './invitation.types.js';
import { hasStopped, resumeInvitations, stopInvitations } from './stop.commands.js';

valueField(CompanyInvitation, 'outcome', (row) => sql`case when ${hasCome(row)} then 'CAME' when ${hasRegistered(row)} then 'REGISTERED' else 'INVITED' end`);
ruleField(DepartmentInvitation, 'canBeReminded', ['answer', 'askedAt', 'remindedAt'], (invitation: Parameters<typeof canBeReminded>[0], ctx) => canBeReminded(invitation, nowOf(ctx)));
const isToCome = (invitation: Row<DepartmentInvitation>) => exists(Event, (event) => sql`${event.id} = ${invitation.event} and ${event.status} = 'PUBLISHED' and ${event.startsAt} > now()`);
valueField(DepartmentInvitation, 'canAnswer', (row, me) => asSql(allOf(me.holds('HEAD', row.department), isToCome(row))));
listField(Department, 'heads', {
  of: Person,
  where: (person, department) => exists(Membership, (one) => sql`${one.person} = ${person.id} and ${one.role} = 'HEAD' and ${one.department} = ${department.id}`),
  orderBy: [
    { by: (row) => row.name, type: 'text' },
    { by: (row) => row.id, type: 'uuid' },
  ],
});
ruleField(Event, 'refusalToInvite', ['status', 'startsAt', 'municipality'], (event: Parameters<typeof refusalToInvite>[1], ctx) => refusalToInvite(ctx.viewer, event, nowOf(ctx)));
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
  @Query(() => [CompanyToInvite], { description: "The companies of the municipality to invite to an event: of the theme's industries or with an open need on its topics, and not registered yet; and those that have been invited, with what came of it. The most reasons come first." })
  @Allow('ADVISER')
  companiesToInvite(
    @Ctx() ctx: Context,
    @Arg('event', () => ID, { description: 'An event of your municipality.' }) event: string,
    @Arg('first', () => Int, { defaultValue: 50, description: 'At the most so many: up to 200; those that have been invited come in any case.' }) first: number,
  ): Promise<CompanyToInvite[]> {
    return companiesToInvite(ctx, event, Math.min(Math.max(first, 0), 200));
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

  @Mutation(() => Event, { description: 'Writes again to departments that have not answered, to each once a day at the most.' })
  @Allow('ADVISER')
  async remindDepartments(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => RemindDepartmentsInput, { description: 'The event and the departments.' }) input: RemindDepartmentsInput): Promise<Event | null> {
    return readById(ctx, info, Event, await remindDepartments(ctx, input));
  }

  @Mutation(() => DepartmentInvitation, { description: 'A host marks whether somebody of a department was there, on the day of the event or later.' })
  @Allow('ADVISER')
  async markDepartment(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => MarkDepartmentInput, { description: 'The mark.' }) input: MarkDepartmentInput): Promise<DepartmentInvitation | null> {
    return readById(ctx, info, DepartmentInvitation, await markDepartment(ctx, input));
  }

  @Query(() => [DepartmentInvitation], { description: 'Invitations of the departments that you head to events to come, those without an answer first.' })
  @Allow('HEAD')
  invitationsToDepartments(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<DepartmentInvitation[]> {
    return readRows(ctx, info, DepartmentInvitation, {
      where: (row, me) => allOf(me.holds('HEAD', row.department), isToCome(row)),
      orderBy: [
        { by: (row) => sql`(${row.answer} <> 'ASKED')::int`, type: 'int' },
        { by: (row) => row.askedAt, type: 'timestamptz' },
        { by: (row) => row.id, type: 'uuid' },
      ],
      limit: 50,
    });
  }

  @Query(() => InvitationPreview, { description: 'An invitation as its reader will see it. Nothing is sent.' })
  @Allow('ADVISER')
  previewInvitation(@Ctx() ctx: Context, @Arg('input', () => PreviewInvitationInput, { description: 'The event, the language and your words.' }) input: PreviewInvitationInput): Promise<InvitationPreview> {
    return previewInvitation(ctx, input);
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

  @Mutation(() => Boolean, { description: 'Takes back that invitations were stopped, by the same link. Refused with LINK_NOT_VALID.' })
  @Allow('everyone')
  async resumeInvitations(@Ctx() ctx: Context, @Arg('token', () => String, { description: 'The last part of the address of the link.' }) token: string): Promise<boolean> {
    await resumeInvitations(ctx, token);
    return true;
  }

  @FieldResolver(() => RefusalCode, { nullable: true, description: 'Why you cannot invite to it now, departments or companies; null where you can.' })
  refusalToInvite(): RefusalCode | null {
    return readWithRow();
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

@Resolver(() => Department)
export class DepartmentHeadsResolver {
  @FieldResolver(() => [Person], { description: 'Who heads it, for all who are signed in; empty where the portal knows nobody, and then nobody is written to.' })
  heads(): Person[] {
    return readWithRow();
  }
}
