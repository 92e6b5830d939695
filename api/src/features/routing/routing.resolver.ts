import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import { answer, type RoutingContext } from './routing.answer.js';
import { RouteNeedInput, Routing } from './routing.types.js';
import './routing.rules.js';

@Resolver()
export class RoutingResolver {
  @Query(() => Routing, { description: 'From a need in one’s own words to the services that fit, with reasons.' })
  @Allow('everyone')
  routeNeed(@Ctx() ctx: RoutingContext, @Info() info: GraphQLResolveInfo, @Arg('input', () => RouteNeedInput, { description: 'The need.' }) input: RouteNeedInput): Promise<Routing> {
    return answer(ctx, info, input);
  }
}
