import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import type { Connection } from '../../core/page.js';
import { readWithRow, valueField } from '../../core/readable.js';
import { readPage } from '../../core/read.js';
import { exists } from '../../core/row.js';
import { asSql, sql } from '../../core/sql.js';
import { meOf, visible } from '../../core/visibility.js';
import { Campaign } from '../campaigns/campaign.entity.js';
import { follow, followedTopics, personOfDigest, setIdeaDigest, setIdeaDigestByLink, wantsIdeaDigest } from './follow.commands.js';
import { IdeaFollow, IdeaFollowConnection } from './follow.entity.js';
import { FollowInput, FollowsArgs } from './follow.inputs.js';
import { Idea } from './idea.entity.js';

visible(IdeaFollow, (row, me) => me.signedIn && sql`${row.person} = ${me.person}`);
valueField(Idea, 'isFollowed', (row, me) => (me.signedIn ? exists(IdeaFollow, (one) => sql`${one.idea} = ${row.id} and ${one.person} = ${me.person}`) : asSql(false)));
valueField(Campaign, 'isFollowed', (row, me) => (me.signedIn ? exists(IdeaFollow, (one) => sql`${one.campaign} = ${row.id} and ${one.person} = ${me.person}`) : asSql(false)));

const Token = () => Arg('token', () => String, { description: 'The last part of the address of the link.' });
const Wanted = () => Arg('wanted', () => Boolean, { description: 'You want it.' });

@Resolver(() => Idea)
export class FollowResolver {
  @Query(() => IdeaFollowConnection, { description: 'What you follow, the latest first.' })
  @Allow('signedIn')
  follows(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => FollowsArgs) args: FollowsArgs): Promise<Connection<IdeaFollow>> {
    const { person } = meOf(ctx.viewer);
    return readPage(ctx, info, IdeaFollow, {
      where: (row) => sql`${row.person} = ${person}`,
      orderBy: [
        { by: (row) => row.since, type: 'timestamptz', descending: true },
        { by: (row) => row.id, type: 'uuid', descending: true },
      ],
      page: args,
    });
  }

  @Query(() => [String], { description: 'The codes of the topics that you follow.' })
  @Allow('signedIn')
  followedTopics(@Ctx() ctx: Context): Promise<string[]> {
    return followedTopics(ctx, ctx.viewer.personId!);
  }

  @Mutation(() => Boolean, { description: 'Follows an idea, a campaign or a topic, or stops; one mail a day at most tells what is new in all of them. Answers whether you follow it now.' })
  @Allow('signedIn')
  async follow(@Ctx() ctx: Context, @Arg('input', () => FollowInput, { description: 'What.' }) input: FollowInput): Promise<boolean> {
    await follow(ctx, input);
    return input.follow;
  }

  @Query(() => Boolean, { description: 'Whether you get one mail a day, at most, of what is new in what you follow.' })
  @Allow('signedIn')
  wantsIdeaDigest(@Ctx() ctx: Context): Promise<boolean> {
    return wantsIdeaDigest(ctx, ctx.viewer.personId!);
  }

  @Mutation(() => Boolean, { description: 'Says whether you want that mail; answers with what holds now.' })
  @Allow('signedIn')
  async setIdeaDigest(@Ctx() ctx: Context, @Wanted() wanted: boolean): Promise<boolean> {
    await setIdeaDigest(ctx, wanted);
    return wantsIdeaDigest(ctx, ctx.viewer.personId!);
  }

  @Query(() => Boolean, { description: 'Whether the reader of such a mail still gets them. Reading it changes nothing. Refused with LINK_NOT_VALID.' })
  @Allow('everyone')
  async ideaDigestByLink(@Ctx() ctx: Context, @Token() token: string): Promise<boolean> {
    return wantsIdeaDigest(ctx, await personOfDigest(ctx, token));
  }

  @Mutation(() => Boolean, { description: 'By the link of such a mail, without signing in: stops them, or has them again. Answers with what holds now. Refused with LINK_NOT_VALID.' })
  @Allow('everyone')
  async setIdeaDigestByLink(@Ctx() ctx: Context, @Token() token: string, @Wanted() wanted: boolean): Promise<boolean> {
    await setIdeaDigestByLink(ctx, token, wanted);
    return wanted;
  }

  @FieldResolver(() => Boolean, { description: 'You follow it.' })
  isFollowed(): boolean {
    return readWithRow();
  }
}

@Resolver(() => Campaign)
export class FollowCampaignResolver {
  @FieldResolver(() => Boolean, { description: 'You follow it.' })
  isFollowed(): boolean {
    return readWithRow();
  }
}
