import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { readById, readRows } from '../../core/read.js';
import { Moment } from '../../core/scalars.js';
import { sql } from '../../core/sql.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { confirmServices } from './assurance.commands.js';
import { AskForAssuranceInput, ConfirmByAssuranceLinkInput, ConfirmServicesInput } from './assurance.inputs.js';
import { isUnconfirmed } from './assurance.rules.js';
import { askForAssurance, setAssuranceMail, wantsAssuranceMail } from './assuranceAsk.commands.js';
import { assuredByLink, confirmByAssuranceLink } from './assuranceLink.commands.js';
import { Service } from './service.entity.js';
import { byName } from './service.resolver.js';

const MOST = 200;

@Resolver()
export class AssuranceResolver {
  @Mutation(() => Organisation, { description: 'Says that what the directory says of your organisation’s services is true today: all of them, or some.' })
  @Allow('CONTACT')
  async confirmServices(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => ConfirmServicesInput, { description: 'Which organisation, and which of its services.' }) input: ConfirmServicesInput): Promise<Organisation | null> {
    return readById(ctx, info, Organisation, await confirmServices(ctx, input));
  }

  @Query(() => [Service], { description: 'The services of a provider that were not confirmed for a year, by the link of a mail to its contact; at most 200. Reading changes nothing. Refused with LINK_NOT_VALID.' })
  @Allow('everyone')
  async servicesByAssuranceLink(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('token', () => String, { description: 'The last part of the address of the link.' }) token: string): Promise<Service[]> {
    const { organisation, since } = await assuredByLink(ctx, token);
    return readRows(ctx, info, Service, { where: (row) => sql`${row.organisation} = ${organisation} and ${row.closedOn} is null and ${isUnconfirmed(row, since)}`, orderBy: byName, limit: MOST });
  }

  @Mutation(() => Organisation, { description: 'A contact says by the link of a mail which services are as the directory says and what is not right, which uses the link up. Refused with LINK_NOT_VALID.' })
  @Allow('everyone')
  async confirmByAssuranceLink(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => ConfirmByAssuranceLinkInput, { description: 'The link, and what is said.' }) input: ConfirmByAssuranceLinkInput): Promise<Organisation | null> {
    return readById(ctx, info, Organisation, await confirmByAssuranceLink(ctx, input));
  }

  @Mutation(() => Moment, { description: 'A coordinator asks the contacts of a provider by mail whether its services are as the directory says; at most once a day. Gives the moment.' })
  @Allow('COORDINATOR')
  async askForAssurance(@Ctx() ctx: Context, @Arg('input', () => AskForAssuranceInput, { description: 'Which provider.' }) input: AskForAssuranceInput): Promise<Date> {
    return new Date(await askForAssurance(ctx, input));
  }

  @Query(() => Boolean, { description: 'Whether you are asked by mail to confirm the services of your organisation.' })
  @Allow('CONTACT')
  wantsAssuranceMail(@Ctx() { em, viewer }: Context): Promise<boolean> {
    return wantsAssuranceMail(em.fork(), viewer.personId!);
  }

  @Mutation(() => Boolean, { description: 'Says whether you want that mail; answers with what holds now.' })
  @Allow('CONTACT')
  async setAssuranceMail(@Ctx() ctx: Context, @Arg('wanted', () => Boolean, { description: 'You want it.' }) wanted: boolean): Promise<boolean> {
    await setAssuranceMail(ctx, wanted);
    return wantsAssuranceMail(ctx.em.fork(), ctx.viewer.personId!);
  }
}
