import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, InputType, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { CommandContext } from '../../core/command.js';
import { Id, OptionalText } from '../../core/input.js';
import { contains } from '../../core/localized.js';
import { PageArgs, type Connection } from '../../core/page.js';
import { readById, readPage, type ReadContext } from '../../core/read.js';
import { readWithRow, valueField } from '../../core/readable.js';
import { allOf, anyOf, sql } from '../../core/sql.js';
import { addCompany, changeCompany } from './company.commands.js';
import { Company, CompanyConnection, CompanyFact, FactOrigin } from './company.entity.js';
import { ChangeCompanyInput, CompanyDetailsInput } from './company.inputs.js';
import './company.rules.js';

@ArgsType()
class CompaniesArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only those with this text in the name or at the start of the business ID; at most 100 characters.' })
  @OptionalText(100)
  search?: string | null;
}

@InputType({ description: 'A company that an adviser writes down.' })
class AddCompanyInput extends CompanyDetailsInput {
  @Field(() => ID, { nullable: true, description: 'Made by the caller (a UUID): the same key again adds nothing.' })
  @Id()
  key?: string | null;
}

valueField(
  Company,
  'facts',
  (row) => sql`(select json_agg(json_build_object('fact', f, 'source', coalesce(${row.origins}->f->>'source', ${row.source}), 'on', coalesce(${row.origins}->f->>'on', ${row.sourceDate}::text))) from unnest(${Object.keys(CompanyFact)}::text[]) f)`,
);

@Resolver(() => Company)
export class CompanyResolver {
  @Query(() => CompanyConnection, { description: 'The companies that you may see, by name.' })
  @Allow('ENTREPRENEUR', 'ADVISER', 'CONTACT')
  companies(@Ctx() ctx: ReadContext, @Info() info: GraphQLResolveInfo, @Args(() => CompaniesArgs) args: CompaniesArgs): Promise<Connection<Company>> {
    return readPage(ctx, info, Company, {
      where: (row) => allOf(args.search ? anyOf(contains(row.name, args.search), sql`${row.businessId} like ${args.search.trim()} || '%'`) : true),
      orderBy: [
        { by: (row) => row.name, type: 'text' },
        { by: (row) => row.id, type: 'uuid' },
      ],
      page: args,
    });
  }

  @Mutation(() => Company, { description: 'Writes a company down. Refused with COMPANY_EXISTS where the business ID is known already; `existing` in its extensions is the id of that company where you advise its municipality.' })
  @Allow('ADVISER')
  async addCompany(
    @Ctx() ctx: ReadContext & CommandContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AddCompanyInput, { description: 'The company.' }) input: AddCompanyInput,
  ): Promise<Company | null> {
    return readById(ctx, info, Company, await addCompany(ctx, input));
  }

  @Mutation(() => Company, { description: 'Says what is true of a company now. Refused with CHANGED_MEANWHILE, and with COMPANY_EXISTS, as `addCompany` is, where another company has the business ID.' })
  @Allow('ADVISER', 'ENTREPRENEUR')
  async changeCompany(
    @Ctx() ctx: ReadContext & CommandContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ChangeCompanyInput, { description: 'The company, and its facts.' }) input: ChangeCompanyInput,
  ): Promise<Company | null> {
    return readById(ctx, info, Company, await changeCompany(ctx, input));
  }

  @FieldResolver(() => [FactOrigin], { description: 'From where each fact is, and of which day.' })
  facts(): FactOrigin[] {
    return readWithRow();
  }
}
