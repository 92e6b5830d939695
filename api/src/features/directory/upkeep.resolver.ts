import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { readById } from '../../core/read.js';
import { listField, readWithRow, ruleField, valueField } from '../../core/readable.js';
import { linkOf } from '../../core/row.js';
import { sql } from '../../core/sql.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { refusalToKeep } from './keeping.rules.js';
import { Service } from './service.entity.js';
import * as commands from './upkeep.commands.js';
import { AddServiceInput, ChangeOrganisationInput, ChangeServiceInput } from './upkeep.inputs.js';

ruleField(Service, 'kept', ['organisation'], (service: { organisation: { id: string } }, { viewer }) => refusalToKeep(viewer, service) === null);
ruleField(Organisation, 'kept', ['id'], (organisation: { id: string }, { viewer }) => refusalToKeep(viewer, { organisation }) === null);
valueField(Service, 'coverageCodes', (service) => {
  const { table, owner, target } = linkOf(Service, 'coverage');
  return sql`(select coalesce(json_agg(l.${target} order by l.${target}), '[]') from ${table} l where l.${owner} = ${service.id})`;
});
listField(Organisation, 'withdrawnServices', {
  of: Service,
  where: (service, organisation) => sql`${service.organisation} = ${organisation.id} and ${service.closedOn} is not null`,
  orderBy: [
    { by: (row) => sql`${row.name}->>'fi'`, type: 'text' },
    { by: (row) => row.id, type: 'uuid' },
  ],
});

const KEEPERS = ['CONTACT', 'COORDINATOR'] as const;

@Resolver()
export class UpkeepResolver {
  @Mutation(() => Service, { description: 'Says anew what a service of your organisation is. Refused with CHANGED_MEANWHILE; a change of its capacity or a confirmation is none.' })
  @Allow(...KEEPERS)
  async changeService(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => ChangeServiceInput, { description: 'Which one, and what changes.' }) input: ChangeServiceInput): Promise<Service | null> {
    return readById(ctx, info, Service, await commands.changeService(ctx, input));
  }

  @Mutation(() => Service, { description: 'Your organisation offers something new. It is in the directory and in the routing at once, and takes new clients.' })
  @Allow(...KEEPERS)
  async addService(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => AddServiceInput, { description: 'Whose service it is, and all that it says.' }) input: AddServiceInput): Promise<Service | null> {
    return readById(ctx, info, Service, await commands.addService(ctx, input));
  }

  @Mutation(() => Service, { description: 'Offers a service no more: it leaves the directory and the routing. Referrals that it has received go on.' })
  @Allow(...KEEPERS)
  async withdrawService(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('service', () => ID, { description: 'The service.' }) id: string): Promise<Service | null> {
    return readById(ctx, info, Service, await commands.withdrawService(ctx, id));
  }

  @Mutation(() => Service, { description: 'Offers a service again; not while its organisation has left the network.' })
  @Allow(...KEEPERS)
  async reopenService(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('service', () => ID, { description: 'The service.' }) id: string): Promise<Service | null> {
    return readById(ctx, info, Service, await commands.reopenService(ctx, id));
  }

  @Mutation(() => Organisation, { description: 'Says anew how your organisation is called and reached. Refused with CHANGED_MEANWHILE.' })
  @Allow(...KEEPERS)
  async changeOrganisation(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => ChangeOrganisationInput, { description: 'Which one, and what changes.' }) input: ChangeOrganisationInput): Promise<Organisation | null> {
    return readById(ctx, info, Organisation, await commands.changeOrganisation(ctx, input));
  }
}

@Resolver(() => Service)
export class KeptServiceResolver {
  @FieldResolver(() => Boolean, { description: 'Whether you can change what it says.' })
  kept(): boolean {
    return readWithRow();
  }

  @FieldResolver(() => [String], { description: 'The codes of all municipalities that it covers, however the area is named; empty for a national service.' })
  coverageCodes(): string[] {
    return readWithRow();
  }
}

@Resolver(() => Organisation)
export class KeptOrganisationResolver {
  @FieldResolver(() => Boolean, { description: 'Whether you can change what the directory says of it and of its services.' })
  kept(): boolean {
    return readWithRow();
  }

  @FieldResolver(() => [Service], { description: 'What it offers no more, by Finnish name; at most 50.' })
  withdrawnServices(): Service[] {
    return readWithRow();
  }
}
