import { Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { digestOf, setDigest } from './digest.commands.js';
import { DigestSettings, SetDigestArgs } from './digest.types.js';

@Resolver()
export class DigestResolver {
  @Query(() => DigestSettings, { description: 'When you are told what waits for you.' })
  @Allow('CONTACT', 'ADVISER')
  myDigest(@Ctx() { em, viewer }: Context): Promise<DigestSettings> {
    return digestOf(em.fork(), viewer.personId!);
  }

  @Mutation(() => DigestSettings, { description: 'Says when you want to be told, or not at all; answers with what holds now.' })
  @Allow('CONTACT', 'ADVISER')
  async setDigest(@Ctx() ctx: Context, @Args(() => SetDigestArgs) wish: SetDigestArgs): Promise<DigestSettings> {
    await setDigest(ctx, wish);
    return digestOf(ctx.em.fork(), ctx.viewer.personId!);
  }
}
