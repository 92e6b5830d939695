import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { readRows } from '../../core/read.js';
import type { EntityClass, Row } from '../../core/row.js';
import { sql, type Sql } from '../../core/sql.js';
import { Campaign } from '../campaigns/campaign.entity.js';
import { Topic } from '../vocabulary/vocabulary.entity.js';
import { IdeaComment } from './comment.entity.js';
import { GuestComment } from './commentLink.entity.js';
import { GuestFollow } from './followLink.entity.js';
import { CommentAsGuestInput, FollowAsGuestInput, ReportAsGuestInput } from './guest.inputs.js';
import { commentAsGuest, commentOfLink, confirmComment } from './guestComment.commands.js';
import { followAsGuest, followOfLink, setFollowByLink } from './guestFollow.commands.js';
import { Idea } from './idea.entity.js';
import { reportAsGuest } from './report.commands.js';

const Token = () => Arg('token', () => String, { description: 'The last part of the address of the link.' });

/** What somebody without an account says to an idea, reports and follows. */
@Resolver()
export class GuestPartResolver {
  @Mutation(() => Boolean, { description: 'Comments without an account, or replies. It is published once it is confirmed by the link that goes to the address, within 24 hours. Refused with NOT_DISCUSSING, INVITED_FIRST, IDEA_HIDDEN, IDEA_MERGED, TOO_FAST, TOO_MANY_REQUESTS.' })
  @Allow('everyone')
  async commentAsGuest(@Ctx() ctx: Context, @Arg('input', () => CommentAsGuestInput, { description: 'The comment.' }) input: CommentAsGuestInput): Promise<boolean> {
    await commentAsGuest(ctx, input);
    return true;
  }

  @Query(() => GuestComment, { description: 'The comment that a link in a mail confirms. Reading it changes nothing. Refused with LINK_NOT_VALID.' })
  @Allow('everyone')
  commentByLink(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Token() token: string): Promise<GuestComment> {
    return commentBehind(ctx, info, token);
  }

  @Mutation(() => GuestComment, { description: 'A guest publishes their comment by the link of a mail; done twice it is done once. Refused with LINK_NOT_VALID, NOT_DISCUSSING, IDEA_HIDDEN, IDEA_MERGED.' })
  @Allow('everyone')
  async confirmComment(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Token() token: string): Promise<GuestComment> {
    await confirmComment(ctx, token);
    return commentBehind(ctx, info, token);
  }

  @Mutation(() => Boolean, { description: 'Tells the hosts, without an account, that an idea or a comment does not belong there. They see it at once; where there is an address, a mail tells it what they decide. Refused with TOO_FAST, TOO_MANY_REQUESTS.' })
  @Allow('everyone')
  async reportAsGuest(@Ctx() ctx: Context, @Arg('input', () => ReportAsGuestInput, { description: 'What, and why.' }) input: ReportAsGuestInput): Promise<boolean> {
    await reportAsGuest(ctx, input);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Asks an address whether it wants to hear of an idea, a campaign or a topic; a link that goes there confirms it within 24 hours. The answer is the same whether or not it does already. Refused with TOO_MANY_REQUESTS.' })
  @Allow('everyone')
  async followAsGuest(@Ctx() ctx: Context, @Arg('input', () => FollowAsGuestInput, { description: 'What, and whose mail.' }) input: FollowAsGuestInput): Promise<boolean> {
    await followAsGuest(ctx, input);
    return true;
  }

  @Query(() => GuestFollow, { description: 'What a link in a mail lets its address follow. Reading it changes nothing. Refused with LINK_NOT_VALID.' })
  @Allow('everyone')
  followByLink(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Token() token: string): Promise<GuestFollow> {
    return followBehind(ctx, info, token);
  }

  @Mutation(() => GuestFollow, { description: 'A guest confirms by the link of a mail that they want to follow, or stops. Refused with LINK_NOT_VALID.' })
  @Allow('everyone')
  async setFollowByLink(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Token() token: string, @Arg('wanted', () => Boolean, { description: 'You want it.' }) wanted: boolean): Promise<GuestFollow> {
    await setFollowByLink(ctx, token, wanted);
    return followBehind(ctx, info, token);
  }
}

async function commentBehind(ctx: Context, info: GraphQLResolveInfo, token: string): Promise<GuestComment> {
  const { usedAt, text, language, idea, comment } = await commentOfLink(ctx, token);
  return {
    done: usedAt !== null,
    text: usedAt ? null : text,
    language,
    idea: await one(ctx, info, 'idea', Idea, (row) => sql`${row.id} = ${idea.id}`),
    comment: comment && (await one(ctx, info, 'comment', IdeaComment, (row) => sql`${row.id} = ${comment.id}`)),
  };
}

async function followBehind(ctx: Context, info: GraphQLResolveInfo, token: string): Promise<GuestFollow> {
  const { link, isFollowed } = await followOfLink(ctx, token);
  const { idea, campaign, topic } = link;
  return {
    isFollowed,
    done: link.usedAt !== null,
    idea: idea && (await one(ctx, info, 'idea', Idea, (row) => sql`${row.id} = ${idea.id}`)),
    campaign: campaign && (await one(ctx, info, 'campaign', Campaign, (row) => sql`${row.id} = ${campaign.id}`)),
    topic: topic && (await one(ctx, info, 'topic', Topic, (row) => sql`${row.code} = ${topic.code}`)),
  };
}

async function one<T extends object>(ctx: Context, info: GraphQLResolveInfo, field: string, entity: EntityClass<T>, where: (row: Row<T>) => Sql): Promise<T | null> {
  const [row = null] = await readRows(ctx, info, entity, { where, orderBy: [], limit: 1, below: [field] });
  return row;
}
