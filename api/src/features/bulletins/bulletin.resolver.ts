import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import { nowOf } from '../../core/clock.js';
import type { Context } from '../../core/context.js';
import { type Connection } from '../../core/page.js';
import { readWithRow, ruleField, valueField } from '../../core/readable.js';
import { readById, readFigures, readPage } from '../../core/read.js';
import { allOf, asSql, sql } from '../../core/sql.js';
import { meOf } from '../../core/visibility.js';
import { changeBulletin, postBulletin, readBulletins, removeBulletin } from './bulletin.commands.js';
import { Bulletin, BulletinConnection } from './bulletin.entity.js';
import { BulletinsArgs, ChangeBulletinInput, PostBulletinInput, ReadBulletinsInput } from './bulletin.inputs.js';
import { concerns, isAbout, isNews, isRead, READERS, refusalToChangeBulletin, refusalToRemoveBulletin, WRITERS } from './bulletin.rules.js';

type Written = { author: { id: string } | null; organisation: { id: string } | null; municipality: { code: string } | null };
valueField(Bulletin, 'read', (row, me) => asSql(isRead(row, me)));
ruleField(Bulletin, 'mayChange', () => ['author', 'organisation', 'municipality'], (bulletin: Written, { viewer }) => refusalToChangeBulletin(viewer, bulletin) === null);
ruleField(Bulletin, 'mayRemove', () => ['author', 'organisation', 'municipality'], (bulletin: Written, { viewer }) => refusalToRemoveBulletin(viewer, bulletin) === null);

@Resolver(() => Bulletin)
export class BulletinResolver {
  @Query(() => BulletinConnection, { description: 'What those who serve businesses tell each other, the latest first.' })
  @Allow(...READERS)
  bulletins(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => BulletinsArgs) args: BulletinsArgs): Promise<Connection<Bulletin>> {
    return readPage(ctx, info, Bulletin, {
      where: (row, me) =>
        allOf(
          args.topic ? isAbout(row, args.topic) : true,
          args.municipality ? concerns(row, args.municipality) : true,
          args.unread ? isNews(row, me, nowOf(ctx)) : true,
        ),
      orderBy: [
        { by: (row) => row.postedAt, type: 'timestamptz', descending: true },
        { by: (row) => row.id, type: 'uuid', descending: true },
      ],
      page: args,
    });
  }

  @Query(() => Bulletin, { nullable: true, description: 'One bulletin; null where there is none.' })
  @Allow(...READERS)
  bulletin(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<Bulletin | null> {
    return readById(ctx, info, Bulletin, id);
  }

  @Query(() => Int, { description: 'How many bulletins of the last two months you have not read; your own do not count.' })
  @Allow(...READERS)
  async unreadBulletins(@Ctx() ctx: Context): Promise<number> {
    const me = meOf(ctx.viewer);
    const [counted] = await readFigures<Bulletin, { unread: number }>(ctx, Bulletin, {
      where: (row) => isNews(row, me, nowOf(ctx)),
      columns: () => ({ unread: sql`count(*)::int` }),
    });
    return counted?.unread ?? 0;
  }

  @Mutation(() => Bulletin, { description: 'Tells the network what is going on.' })
  @Allow(...WRITERS)
  async postBulletin(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => PostBulletinInput, { description: 'The bulletin.' }) input: PostBulletinInput): Promise<Bulletin | null> {
    return readById(ctx, info, Bulletin, await postBulletin(ctx, input));
  }

  @Mutation(() => Bulletin, { description: 'Puts a bulletin right that you, or your organisation, wrote. It does not become unread by that.' })
  @Allow(...WRITERS)
  async changeBulletin(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => ChangeBulletinInput, { description: 'What it should say.' }) input: ChangeBulletinInput): Promise<Bulletin | null> {
    return readById(ctx, info, Bulletin, await changeBulletin(ctx, input));
  }

  @Mutation(() => Boolean, { description: 'Takes a bulletin out that you, or your organisation, wrote; a coordinator any.' })
  @Allow(...WRITERS)
  async removeBulletin(@Ctx() ctx: Context, @Arg('bulletin', () => ID, { description: 'The bulletin.' }) bulletin: string): Promise<boolean> {
    await removeBulletin(ctx, bulletin);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Says what you have read. Nobody else sees it.' })
  @Allow(...READERS)
  async readBulletins(@Ctx() ctx: Context, @Arg('input', () => ReadBulletinsInput, { description: 'Which ones.' }) input: ReadBulletinsInput): Promise<boolean> {
    await readBulletins(ctx, input);
    return true;
  }

  @FieldResolver(() => Boolean, { description: 'You have read it.' })
  read(): boolean {
    return readWithRow();
  }

  @FieldResolver(() => Boolean, { description: 'You may put it right.' })
  mayChange(): boolean {
    return readWithRow();
  }

  @FieldResolver(() => Boolean, { description: 'You may take it out.' })
  mayRemove(): boolean {
    return readWithRow();
  }
}
