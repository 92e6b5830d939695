import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import { isUuid } from '../../core/ids.js';
import { AtMost, OptionalText } from '../../core/input.js';
import { says } from '../../core/localized.js';
import { PageArgs, type Connection } from '../../core/page.js';
import { listField, readWithRow, type Order } from '../../core/readable.js';
import { readOne, readPage, type ReadContext } from '../../core/read.js';
import { linked, valueOf } from '../../core/row.js';
import { allOf, sql } from '../../core/sql.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Service, ServiceConnection } from './service.entity.js';
import { covers } from './service.rules.js';

export const byName: readonly Order<Service>[] = [
  { by: (row) => sql`${row.name}->>'fi'`, type: 'text' },
  { by: (row) => row.id, type: 'uuid' },
];

listField(Organisation, 'services', {
  of: Service,
  where: (service, organisation) => sql`${service.organisation} = ${organisation.id} and ${service.closedOn} is null`,
  orderBy: byName,
});

@ArgsType()
class ServicesArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only services about the topic with this code.' })
  @OptionalText(50)
  topic?: string | null;
  @Field(() => String, { nullable: true, description: 'Only services that cover the municipality with this code, national ones included.' })
  @OptionalText(3)
  municipality?: string | null;
  @Field(() => String, { nullable: true, description: 'Only services of the organisation with this slug.' })
  @OptionalText(50)
  organisation?: string | null;
  @Field(() => String, { nullable: true, description: 'Only services with this text in the name, in any language; at most 100 characters.' })
  @OptionalText(100)
  search?: string | null;
  @AtMost(50)
  @Field(() => [ID], { nullable: true, description: 'Only these, at most 50: what was chosen before.' })
  ids?: string[] | null;
}

@Resolver()
export class ServiceResolver {
  @Query(() => ServiceConnection, { description: 'The directory of services, by Finnish name; not those that have left the network.' })
  @Allow('everyone')
  services(@Ctx() ctx: ReadContext, @Info() info: GraphQLResolveInfo, @Args(() => ServicesArgs) args: ServicesArgs): Promise<Connection<Service>> {
    return readPage(ctx, info, Service, {
      where: (row) =>
        allOf(
          sql`${row.closedOn} is null`,
          args.topic ? linked(Service, row.id, 'topics', (code) => sql`${code} = ${args.topic}`) : true,
          args.municipality ? covers(row, args.municipality) : true,
          args.organisation ? sql`${row.organisation} = ${valueOf(Organisation, (o) => o.id, (o) => sql`${o.slug} = ${args.organisation}`)}` : true,
          args.search ? says(row.name, args.search) : true,
          args.ids ? sql`${row.id} = any(${args.ids.filter(isUuid)}::uuid[])` : true,
        ),
      orderBy: byName,
      page: args,
    });
  }

  @Query(() => Service, { nullable: true, description: 'One service; null where there is none with this slug.' })
  @Allow('everyone')
  service(@Ctx() ctx: ReadContext, @Info() info: GraphQLResolveInfo, @Arg('slug', () => String, { description: 'Its slug.' }) slug: string): Promise<Service | null> {
    return readOne(ctx, info, Service, (row) => sql`${row.slug} = ${slug}`);
  }
}

@Resolver(() => Organisation)
export class OrganisationServicesResolver {
  @FieldResolver(() => [Service], { description: 'What it offers, by Finnish name; at most 50.' })
  services(): Service[] {
    return readWithRow();
  }
}
