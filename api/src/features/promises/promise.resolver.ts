import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Resolver, Root, Subscription } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import { changesSeen, type LiveContext } from '../../core/changesSeen.js';
import type { Context } from '../../core/context.js';
import type { Changed } from '../../core/live.js';
import { readById } from '../../core/read.js';
import { listField, readWithRow } from '../../core/readable.js';
import { sql } from '../../core/sql.js';
import { Company } from '../companies/company.entity.js';
import { keepPromise, promiseCompany, reopenPromise } from './promise.commands.js';
import { CompanyPromise } from './promise.entity.js';
import { PromiseCompanyInput } from './promise.inputs.js';
import './promise.rules.js';

listField(Company, 'promises', {
  of: CompanyPromise,
  where: (promise, company) => sql`${promise.company} = ${company.id}`,
  orderBy: [
    { by: (row) => sql`(${row.keptAt} is not null)::int`, type: 'int' },
    { by: (row) => row.dueOn, type: 'date' },
    { by: (row) => row.id, type: 'uuid' },
  ],
});

@Resolver(() => CompanyPromise)
export class PromiseResolver {
  @Mutation(() => CompanyPromise, { description: 'Writes down what you promised to a company. It comes to the desk the day before it is due.' })
  @Allow('ADVISER')
  async promiseCompany(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => PromiseCompanyInput, { description: 'The promise.' }) input: PromiseCompanyInput): Promise<CompanyPromise | null> {
    return readById(ctx, info, CompanyPromise, await promiseCompany(ctx, input));
  }

  @Mutation(() => CompanyPromise, { description: 'Says that what was promised is done.' })
  @Allow('ADVISER')
  async keepPromise(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('promise', () => ID, { description: 'The promise.' }) promise: string): Promise<CompanyPromise | null> {
    return readById(ctx, info, CompanyPromise, await keepPromise(ctx, promise));
  }

  @Mutation(() => CompanyPromise, { description: 'Says that a promise is not kept yet after all.' })
  @Allow('ADVISER')
  async reopenPromise(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('promise', () => ID, { description: 'The promise.' }) promise: string): Promise<CompanyPromise | null> {
    return readById(ctx, info, CompanyPromise, await reopenPromise(ctx, promise));
  }

  @Subscription(() => CompanyPromise, { nullable: true, subscribe: ({ context }) => changesSeen(context as LiveContext, CompanyPromise), description: 'A promise of your municipality, whenever one is made or kept by anybody. Null: something may have been missed, ask anew for what you show.' })
  @Allow('ADVISER')
  async promiseChanged(@Root() { id }: Changed, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<CompanyPromise | null> {
    return id === null ? null : readById(ctx, info, CompanyPromise, id);
  }
}

@Resolver(() => Company)
export class CompanyPromisesResolver {
  @FieldResolver(() => [CompanyPromise], { description: 'What the advisers of its municipality promised to it, open ones first, the soonest due first; only for these advisers.' })
  promises(@Arg('first', () => Int, { defaultValue: 20, description: 'At the most so many: up to 50.' }) _first: number): CompanyPromise[] {
    return readWithRow();
  }
}
