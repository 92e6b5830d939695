import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { Localized } from '../../core/localized.js';
import { registeredCompanies } from './registeredCompany.find.js';

@ObjectType({ description: 'What the public business register tells of a company: nothing that the portal alone knows.', simpleResolvers: true })
class RegisteredCompany {
  @Field(() => String, { description: 'The business ID (Y-tunnus).' })
  businessId!: string;
  @Field(() => String, { description: 'The name.' })
  name!: string;
  @Field(() => Localized, { description: 'The name of its municipality.' })
  municipality!: Localized;
}

@Resolver()
export class RegisteredCompanyResolver {
  @Query(() => [RegisteredCompany], {
    description: 'Companies with a business ID whose name has a word that begins like this, or whose business ID does: at most 6, for at least 3 signs. For forms in which people say for whom they come; it tells what the public register tells. Counted by address; refused with TOO_MANY_REQUESTS.',
  })
  @Allow('everyone')
  registeredCompanies(@Ctx() ctx: Context, @Arg('search', () => String, { description: 'What has been typed so far.' }) search: string): Promise<RegisteredCompany[]> {
    return registeredCompanies(ctx, search);
  }
}
