import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { readById, readRows } from '../../core/read.js';
import { removeView, saveView } from './savedView.commands.js';
import { SavedView } from './savedView.entity.js';
import { SaveViewInput } from './savedView.inputs.js';
import { MOST_VIEWS } from './savedView.rules.js';

@Resolver(() => SavedView)
export class SavedViewResolver {
  @Query(() => [SavedView], { description: 'The views of needs that you have kept, by name.' })
  @Allow('ADVISER', 'HEAD')
  savedViews(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<SavedView[]> {
    return readRows(ctx, info, SavedView, { orderBy: [{ by: (row) => row.name, type: 'text' }], limit: MOST_VIEWS });
  }

  @Mutation(() => SavedView, { description: 'Keeps a way to look at needs under a name. Refused with TOO_MANY from the 21st on.' })
  @Allow('ADVISER', 'HEAD')
  async saveView(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => SaveViewInput, { description: 'Its name and what it shows.' }) input: SaveViewInput): Promise<SavedView | null> {
    return readById(ctx, info, SavedView, await saveView(ctx, input));
  }

  @Mutation(() => Boolean, { description: 'Removes a view that you have kept.' })
  @Allow('ADVISER', 'HEAD')
  async removeView(@Ctx() ctx: Context, @Arg('id', () => ID, { description: 'The view.' }) id: string): Promise<boolean> {
    await removeView(ctx, id);
    return true;
  }
}
