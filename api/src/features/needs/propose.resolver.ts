import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { RoutingContext } from '../routing/routing.answer.js';
import { propose } from './propose.answer.js';
import { ProposedNeed, ProposeNeedInput } from './propose.types.js';

@Resolver()
export class ProposeNeedResolver {
  @Query(() => ProposedNeed, { description: 'What a need could say besides its words: topics, who answers them, and a title. Nothing of it is kept.' })
  @Allow('ADVISER', 'ENTREPRENEUR')
  proposeNeed(@Ctx() ctx: RoutingContext, @Info() info: GraphQLResolveInfo, @Arg('input', () => ProposeNeedInput, { description: 'The words so far, and where.' }) input: ProposeNeedInput): Promise<ProposedNeed> {
    return propose(ctx, info, input);
  }
}
