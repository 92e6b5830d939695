import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { readWithRow, ruleField } from '../../core/readable.js';
import { readById, readRows } from '../../core/read.js';
import { sql } from '../../core/sql.js';
import { Company } from '../companies/company.entity.js';
import type { RoutingContext } from '../routing/routing.answer.js';
import { addCompanyContact } from './contact.commands.js';
import { AddCompanyContactInput } from './contact.inputs.js';
import { Referral } from './referral.entity.js';
import { referToServices } from './several.commands.js';
import { ReferToServicesInput } from './several.inputs.js';

ruleField(Referral, 'contactMissing', ['contactPerson'], ({ contactPerson }: { contactPerson: { id: string } | null }) => contactPerson === null);

@Resolver(() => Referral)
export class SeveralResolver {
  @Mutation(() => [Referral], { description: 'Refers a company to one service or several at once: finds or writes down the company and its contact, records the need, and sends a referral to each. Refused with COMPANY_EXISTS, KNOWN_BY_ANOTHER_NAME, SERVICE_OUTSIDE_AREA, NOT_IN_COMPANY.' })
  @Allow('ADVISER')
  async referToServices(@Ctx() ctx: Context & RoutingContext, @Info() info: GraphQLResolveInfo, @Arg('input', () => ReferToServicesInput, { description: 'Who, what, and where to.' }) input: ReferToServicesInput): Promise<Referral[]> {
    const ids = await referToServices(ctx, input);
    return readRows(ctx, info, Referral, { where: (row) => sql`${row.id} = any(${ids}::uuid[])`, orderBy: [{ by: (row) => sql`array_position(${ids}::uuid[], ${row.id})`, type: 'int' }], limit: 10 });
  }

  @Mutation(() => Company, { description: 'Adds a contact to a company of your municipality, or a colleague to your own: the person sees the matters of that company alone, is told by mail, and so are those who are in the company already. Refused with KNOWN_BY_ANOTHER_NAME.' })
  @Allow('ADVISER', 'ENTREPRENEUR')
  async addCompanyContact(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => AddCompanyContactInput, { description: 'Who, and of which company.' }) input: AddCompanyContactInput): Promise<Company | null> {
    return readById(ctx, info, Company, await addCompanyContact(ctx, input));
  }

  @FieldResolver(() => Boolean, { description: 'Nobody in the company is told by mail what happens: it has no contact with an e-mail address here. Call them.' })
  contactMissing(): boolean {
    return readWithRow();
  }
}
