import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import { nowOf } from '../../core/clock.js';
import type { Context } from '../../core/context.js';
import { type Connection } from '../../core/page.js';
import { listField, readWithRow, ruleField, valueField } from '../../core/readable.js';
import { readById, readPage } from '../../core/read.js';
import { Moment } from '../../core/scalars.js';
import { allOf, sql } from '../../core/sql.js';
import { meOf } from '../../core/visibility.js';
import { Company, CompanyConnection } from '../companies/company.entity.js';
import { changeContact, logContact, removeContact } from './contact.commands.js';
import { CompanyMerge, Contact, TimelineConnection, TimelineRow } from './contact.entity.js';
import { ChangeCompanyRoleInput, ChangeContactInput, EndCompanyRoleInput, LogContactInput, MergeCompaniesInput, QuietCompaniesArgs, TimelineArgs } from './contact.inputs.js';
import { isQuiet, lastHeard, mayBeSame, quietest } from './quiet.find.js';
import { refusalToChange } from './contact.rules.js';
import { mergeCompanies, undoMerge } from './merge.commands.js';
import { changeCompanyRole, endCompanyRole } from './role.commands.js';

ruleField(Contact, 'mayChange', ['by'], (contact: { by: { id: string } | null }, { viewer }) => refusalToChange(viewer, contact) === null);
valueField(Company, 'lastHeardAt', lastHeard);
listField(Company, 'formerEntries', { of: CompanyMerge, where: (merge, company) => sql`${merge.company} = ${company.id}`, orderBy: [{ by: (row) => row.id, type: 'uuid' }] });
listField(Company, 'possibleDuplicates', {
  of: Company,
  where: mayBeSame,
  orderBy: [
    { by: (row) => row.name, type: 'text' },
    { by: (row) => row.id, type: 'uuid' },
  ],
});

@Resolver(() => Contact)
export class ContactResolver {
  @Query(() => TimelineConnection, { description: 'What has happened with a company, the latest first: contacts, needs, referrals, events that somebody of it came to, ideas that it proposed in its own name, and who joined or left it.' })
  @Allow('ADVISER')
  companyTimeline(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => TimelineArgs) args: TimelineArgs): Promise<Connection<TimelineRow>> {
    return readPage(ctx, info, TimelineRow, {
      where: (row) => allOf(sql`${row.company} = ${args.company}`, args.kinds?.length ? sql`${row.kind} = any(${args.kinds})` : true),
      orderBy: [
        { by: (row) => row.at, type: 'timestamptz', descending: true },
        { by: (row) => row.id, type: 'uuid', descending: true },
      ],
      page: args,
    });
  }

  @Query(() => CompanyConnection, { description: 'Companies of your municipality of which nothing has been heard for long, the longest first: no contact, need, referral, event or idea.' })
  @Allow('ADVISER')
  quietCompanies(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => QuietCompaniesArgs) args: QuietCompaniesArgs): Promise<Connection<Company>> {
    return readPage(ctx, info, Company, {
      where: (row, me) => isQuiet(row, me, args, nowOf(ctx)),
      orderBy: [
        { by: (row) => quietest(row, meOf(ctx.viewer)), type: 'timestamptz' },
        { by: (row) => row.id, type: 'uuid' },
      ],
      page: args,
    });
  }

  @Mutation(() => Contact, { description: 'Writes a contact with a company down.' })
  @Allow('ADVISER')
  async logContact(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => LogContactInput, { description: 'The contact.' }) input: LogContactInput): Promise<Contact | null> {
    return readById(ctx, info, Contact, await logContact(ctx, input));
  }

  @Mutation(() => Contact, { description: 'Corrects a contact that you wrote down yourself.' })
  @Allow('ADVISER')
  async changeContact(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => ChangeContactInput, { description: 'What is right.' }) input: ChangeContactInput): Promise<Contact | null> {
    return readById(ctx, info, Contact, await changeContact(ctx, input));
  }

  @Mutation(() => Company, { description: 'Takes a contact out that you wrote down by mistake; gives its company.' })
  @Allow('ADVISER')
  async removeContact(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('contact', () => ID, { description: 'The contact: one that you wrote.' }) contact: string): Promise<Company | null> {
    return readById(ctx, info, Company, await removeContact(ctx, contact));
  }

  @Mutation(() => Company, { description: 'Makes two entries of one company one: people, contacts, needs, referrals and events of the second belong to the first, and its facts fill what is empty there. The people of both are told by mail. Refused with DIFFERENT_COMPANIES where each has a business ID of its own.' })
  @Allow('ADVISER')
  async mergeCompanies(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => MergeCompaniesInput, { description: 'Which entry stays, and which goes.' }) input: MergeCompaniesInput): Promise<Company | null> {
    return readById(ctx, info, Company, await mergeCompanies(ctx, input));
  }

  @Mutation(() => Company, { description: 'Takes a merge back: the second entry is there again with its facts, people, contacts, needs, referrals and events; what was written since the merge stays with the first. The people of both are told by mail. Gives the second entry.' })
  @Allow('ADVISER')
  async undoMerge(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('merge', () => ID, { description: 'The merge: one of `formerEntries`.' }) merge: string): Promise<Company | null> {
    return readById(ctx, info, Company, await undoMerge(ctx, merge));
  }

  @Mutation(() => Company, { description: 'Says what a person is in their company; gives the company. For its advisers and its own people.' })
  @Allow('ADVISER', 'ENTREPRENEUR')
  async changeCompanyRole(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => ChangeCompanyRoleInput, { description: 'The role.' }) input: ChangeCompanyRoleInput): Promise<Company | null> {
    return readById(ctx, info, Company, await changeCompanyRole(ctx, input));
  }

  @Mutation(() => Company, { nullable: true, description: 'Ends a person’s role in a company: from then on they no longer see its matters. In open referrals somebody else is contacted instead, and the links in their mails end. They are told by mail. Its own people end a colleague’s role or their own; the advisers are told where open referrals have nobody left. Gives the company, null to who has left it.' })
  @Allow('ADVISER', 'ENTREPRENEUR')
  async endCompanyRole(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => EndCompanyRoleInput, { description: 'The role, and who comes after.' }) input: EndCompanyRoleInput): Promise<Company | null> {
    const company = await endCompanyRole(ctx, input);
    // Who has left reads the answer as somebody who has.
    ctx.viewer = (await ctx.freshViewer?.(ctx.em.fork())) ?? ctx.viewer;
    return readById(ctx, info, Company, company);
  }

  @FieldResolver(() => Boolean, { description: 'You may change it and take it out: you wrote it.' })
  mayChange(): boolean {
    return readWithRow();
  }
}

@Resolver(() => Company)
export class CompanyHistoryResolver {
  @FieldResolver(() => Moment, { nullable: true, description: 'When anything happened with it the last time; null: never, and for those who are no advisers of it.' })
  lastHeardAt(): Date | null {
    return readWithRow();
  }

  @FieldResolver(() => [CompanyMerge], { description: 'Second entries of it that were merged into this one; empty for those who are no advisers of it.' })
  formerEntries(): CompanyMerge[] {
    return readWithRow();
  }

  @FieldResolver(() => [Company], { description: 'Other entries that may be the same company, by their names; at most 50.' })
  possibleDuplicates(): Company[] {
    return readWithRow();
  }
}
