import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import { OptionalText } from '../../core/input.js';
import { PageArgs, type Connection } from '../../core/page.js';
import { readOne, readPage, readRows, type ReadContext } from '../../core/read.js';
import { allOf, sql } from '../../core/sql.js';
import { says } from '../../core/localized.js';
import { Department, Organisation, OrganisationConnection, OrganisationKind } from './organisation.entity.js';
import './organisation.rules.js';

@ArgsType()
class OrganisationsArgs extends PageArgs {
  @Field(() => OrganisationKind, { nullable: true, description: 'Only organisations of this kind.' })
  kind?: OrganisationKind | null;
  @Field(() => String, { nullable: true, description: 'Only those with this text in their name, in any language; at most 100 characters.' })
  @OptionalText(100)
  search?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Those that have left the network, instead of those that are part of it.' })
  left!: boolean;
}

@Resolver()
export class OrganisationResolver {
  @Query(() => OrganisationConnection, { description: 'The organisations of the network, by Finnish name; those that have left it only where they are asked for.' })
  @Allow('everyone')
  organisations(@Ctx() ctx: ReadContext, @Info() info: GraphQLResolveInfo, @Args(() => OrganisationsArgs) args: OrganisationsArgs): Promise<Connection<Organisation>> {
    return readPage(ctx, info, Organisation, {
      where: (row) =>
        allOf(args.left ? sql`${row.leftOn} is not null` : sql`${row.leftOn} is null`, args.kind ? sql`${row.kind} = ${args.kind}` : true, args.search ? says(row.name, args.search) : true),
      orderBy: [
        { by: (row) => sql`${row.name}->>'fi'`, type: 'text' },
        { by: (row) => row.id, type: 'uuid' },
      ],
      page: args,
    });
  }

  @Query(() => Organisation, { nullable: true, description: 'One organisation; null where there is none with this slug.' })
  @Allow('everyone')
  organisation(@Ctx() ctx: ReadContext, @Info() info: GraphQLResolveInfo, @Arg('slug', () => String, { description: 'Its slug.' }) slug: string): Promise<Organisation | null> {
    return readOne(ctx, info, Organisation, (row) => sql`${row.slug} = ${slug}`);
  }

  @Query(() => [Department], { description: 'The departments of a municipality.' })
  @Allow('everyone')
  departments(
    @Ctx() ctx: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('municipality', () => String, { description: 'The code of the municipality.' }) municipality: string,
  ): Promise<Department[]> {
    return readRows(ctx, info, Department, {
      where: (row) => sql`${row.municipality} = ${municipality}`,
      orderBy: [
        { by: (row) => row.key, type: 'text' },
        { by: (row) => row.id, type: 'uuid' },
      ],
      limit: 50,
    });
  }
}
