import { type GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { Id, OptionalText } from '../../core/input.js';
import { PageArgs, type Connection } from '../../core/page.js';
import { readPage } from '../../core/read.js';
import { allOf, sql } from '../../core/sql.js';
import { DirectoryChange, DirectoryChangeConnection } from './history.entity.js';
import './history.rules.js';

@ArgsType()
class HistoryArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only changes of this field: name.sv, topics, phone.' })
  @OptionalText(50)
  field?: string | null;
}

@ArgsType()
class ServiceHistoryArgs extends HistoryArgs {
  @Field(() => ID, { description: 'The service.' })
  @Id()
  service!: string;
}

@ArgsType()
class OrganisationHistoryArgs extends HistoryArgs {
  @Field(() => ID, { description: 'The organisation.' })
  @Id()
  organisation!: string;
}

@Resolver()
export class HistoryResolver {
  @Query(() => DirectoryChangeConnection, { description: 'What was changed in a service, the newest first, for its contacts and for advisers and coordinators.' })
  @Allow('CONTACT', 'ADVISER', 'COORDINATOR')
  serviceHistory(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => ServiceHistoryArgs) args: ServiceHistoryArgs): Promise<Connection<DirectoryChange>> {
    return historyOf(ctx, info, 'Service', args.service, args);
  }

  @Query(() => DirectoryChangeConnection, { description: 'What was changed in an organisation itself, the newest first, for its contacts and for advisers and coordinators.' })
  @Allow('CONTACT', 'ADVISER', 'COORDINATOR')
  organisationHistory(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => OrganisationHistoryArgs) args: OrganisationHistoryArgs): Promise<Connection<DirectoryChange>> {
    return historyOf(ctx, info, 'Organisation', args.organisation, args);
  }
}

function historyOf(ctx: Context, info: GraphQLResolveInfo, entity: 'Service' | 'Organisation', id: string, args: HistoryArgs): Promise<Connection<DirectoryChange>> {
  return readPage(ctx, info, DirectoryChange, {
    where: (row) => allOf(sql`${row.entity} = ${entity}`, sql`${row.entityId} = ${id}`, args.field ? sql`${row.field} = ${args.field}` : true),
    orderBy: [
      { by: (row) => row.at, type: 'timestamptz', descending: true },
      { by: (row) => row.id, type: 'text', descending: true },
    ],
    page: args,
  });
}
