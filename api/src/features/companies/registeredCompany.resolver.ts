import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import { query } from '../../core/command.js';
import type { Context } from '../../core/context.js';
import { Localized } from '../../core/localized.js';

/** Fewer signs would be a way to read the list from end to end. */
const FEWEST_SIGNS = 3;
const MOST_FOUND = 6;

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
    description: 'Companies with a business ID whose name has a word that begins like this, or whose business ID does: at most 6, for at least 3 signs. For forms in which people say for whom they come; it tells what the public register tells.',
  })
  @Allow('everyone')
  registeredCompanies(@Ctx() { em }: Context, @Arg('search', () => String, { description: 'What has been typed so far.' }) search: string): Promise<RegisteredCompany[]> {
    return registeredCompanies(em, search);
  }
}

async function registeredCompanies(em: Context['em'], search: string): Promise<RegisteredCompany[]> {
  const typed = search.replaceAll('\0', '').trim().slice(0, 100);
  if (typed.length < FEWEST_SIGNS) return [];
  // Who types a business ID may leave the hyphen out.
  const digits = /^\d{7,8}$/.test(typed) ? typed.replace(/^(\d{7})(\d?)$/, '$1-$2') : typed;
  const literal = typed.replace(/[\\%_]/g, (sign) => `\\${sign}`);
  return query<RegisteredCompany>(
    em.fork(),
    `select c.business_id as "businessId", c.name, m.name as municipality
       from company c join municipality m on m.code = c.municipality_code
      where c.business_id is not null and (c.name ilike $1 || '%' or c.name ilike '% ' || $1 || '%' or starts_with(c.business_id, $2))
      order by c.name ilike $1 || '%' desc, c.name, c.id limit ${MOST_FOUND}`,
    [literal, digits],
  );
}
