import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { READERS } from '../bulletins/bulletin.rules.js';
import { setWeeklyDigest, wantsWeeklyDigest } from './weekly.commands.js';

@Resolver()
export class WeeklyResolver {
  @Query(() => Boolean, { description: 'Whether you get one mail a week of what is new: needs for your departments, bulletins that you have not read.' })
  @Allow(...READERS)
  wantsWeeklyDigest(@Ctx() { em, viewer }: Context): Promise<boolean> {
    return wantsWeeklyDigest(em.fork(), viewer.personId!);
  }

  @Mutation(() => Boolean, { description: 'Says whether you want that mail; answers with what holds now.' })
  @Allow(...READERS)
  async setWeeklyDigest(@Ctx() ctx: Context, @Arg('wanted', () => Boolean, { description: 'You want it.' }) wanted: boolean): Promise<boolean> {
    await setWeeklyDigest(ctx, wanted);
    return wantsWeeklyDigest(ctx.em.fork(), ctx.viewer.personId!);
  }
}
