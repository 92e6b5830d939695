import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { contains } from '../../core/localized.js';
import type { Connection } from '../../core/page.js';
import { listField, readWithRow, type Order } from '../../core/readable.js';
import { readById, readPage } from '../../core/read.js';
import { allOf, sql } from '../../core/sql.js';
import { Service } from '../directory/service.entity.js';
import * as commands from './phrase.commands.js';
import { NeedPhrase, NeedPhraseConnection } from './phrase.entity.js';
import { AddNeedPhraseInput, NeedPhrasesArgs, RemoveNeedPhraseInput } from './phrase.inputs.js';
import './phraseTable.commands.js';

const byText: readonly Order<NeedPhrase>[] = [
  { by: (row) => row.language, type: 'text' },
  { by: (row) => row.sameAs, type: 'text' },
  { by: (row) => row.id, type: 'uuid' },
];
listField(Service, 'needPhrases', { of: NeedPhrase, where: (phrase, service) => sql`${phrase.service} = ${service.id}`, orderBy: byText });

@Resolver()
export class PhraseResolver {
  @Query(() => NeedPhraseConnection, { description: 'How businesses say what they need, by language and text: all of it for coordinators and advisers, that of its own services for a provider.' })
  @Allow('COORDINATOR', 'ADVISER', 'CONTACT')
  needPhrases(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => NeedPhrasesArgs) args: NeedPhrasesArgs): Promise<Connection<NeedPhrase>> {
    return readPage(ctx, info, NeedPhrase, {
      where: (row) =>
        allOf(
          args.service ? sql`${row.service} = ${args.service}` : true,
          args.language ? sql`${row.language} = ${args.language}` : true,
          args.search?.trim() ? contains(row.text, args.search) : true,
        ),
      orderBy: byText,
      page: args,
    });
  }

  @Mutation(() => Service, { description: 'Adds a way in which businesses say what they need: routing finds the service by it at once. A provider to its own services, a coordinator to all. Refused with NOT_ALLOWED, ALREADY_EXISTS, PHRASES_FULL.' })
  @Allow('COORDINATOR', 'CONTACT')
  async addNeedPhrase(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => AddNeedPhraseInput, { description: 'The phrase, and for which service.' }) input: AddNeedPhraseInput): Promise<Service | null> {
    return readById(ctx, info, Service, await commands.addNeedPhrase(ctx, input));
  }

  @Mutation(() => Service, { description: 'Removes a phrase: routing does not find the service by it any more. A provider from its own services, a coordinator from all. Refused with NOT_ALLOWED.' })
  @Allow('COORDINATOR', 'CONTACT')
  async removeNeedPhrase(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => RemoveNeedPhraseInput, { description: 'Which phrase.' }) input: RemoveNeedPhraseInput): Promise<Service | null> {
    return readById(ctx, info, Service, await commands.removeNeedPhrase(ctx, input));
  }
}

@Resolver(() => Service)
export class ServicePhrasesResolver {
  @FieldResolver(() => [NeedPhrase], { description: 'How businesses say what they need of it, by language and text; empty for who may not see it.' })
  needPhrases(@Arg('first', () => Int, { defaultValue: 50, description: 'At the most so many: up to 50. The query needPhrases gives pages.' }) _first: number): NeedPhrase[] {
    return readWithRow();
  }
}
