import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import { isUuid } from '../../core/ids.js';
import { readOne, type ReadContext } from '../../core/read.js';
import { valueOf } from '../../core/row.js';
import { sql } from '../../core/sql.js';
import { Company } from '../companies/company.entity.js';
import { CompanyMerge } from './contact.entity.js';

/** Here and not with the companies, because an address that was kept or sent on outlives a merge. */
@Resolver(() => Company)
export class CompanyByIdResolver {
  @Query(() => Company, { nullable: true, description: 'One company; by the id of an entry that was merged into another, that other one, with its own id. Null where there is none that you may see.' })
  @Allow('signedIn')
  async company(@Ctx() ctx: ReadContext, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<Company | null> {
    if (!isUuid(id)) return null;
    const mergedInto = valueOf(CompanyMerge, (merge) => merge.company, (merge) => sql`${merge.id} = ${id}`);
    return readOne(ctx, info, Company, (row) => sql`${row.id} = coalesce(${mergedInto}, ${id}::uuid)`);
  }
}
