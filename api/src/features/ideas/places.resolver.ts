import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { placesOf, topicsOf } from './places.answer.js';
import { IdeaPlace, IdeaTopic } from './places.types.js';

@Resolver()
export class PlacesResolver {
  @Query(() => [IdeaPlace], { description: 'The places that the ideas of a campaign are about, the one with the most ideas first, at most 50.' })
  @Allow('everyone')
  ideaPlaces(@Ctx() ctx: Context, @Arg('campaign', () => ID, { description: 'The campaign.' }) campaign: string): Promise<IdeaPlace[]> {
    return placesOf(ctx, campaign);
  }

  @Query(() => [IdeaTopic], { description: 'The topics that the ideas of a campaign have, the one with the most ideas first.' })
  @Allow('everyone')
  ideaTopics(@Ctx() ctx: Context, @Arg('campaign', () => ID, { description: 'The campaign.' }) campaign: string): Promise<IdeaTopic[]> {
    return topicsOf(ctx, campaign);
  }
}
