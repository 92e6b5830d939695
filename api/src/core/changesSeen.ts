import { canSee, type CommandContext } from './command.js';
import type { Changed, LiveChanges } from './live.js';
import type { EntityClass } from './row.js';
import type { Viewer } from './viewer.js';

export interface LiveContext extends CommandContext {
  viewer: Viewer;
  readonly live: LiveChanges;
  /** The viewer as they are now: rights and sessions end while somebody listens. */
  currentViewer(): Promise<Viewer>;
}

/**
 * The rows of an entity that the viewer may see, as they change. Who is asked for is looked up anew each time, so that
 * nobody hears more than a reload would show them; where their own rights change they are told at once, and it ends with the session.
 */
export function changesSeen(ctx: LiveContext, entity: EntityClass): AsyncIterableIterator<Changed> {
  const follower = ctx.live.follow(entity, ctx.viewer.personId);
  const end = (): IteratorResult<Changed> => {
    follower.end();
    return { done: true, value: undefined };
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      for (;;) {
        const id = await follower.next();
        if (id === undefined) return end();
        // Rights may have ended a moment ago, and this process may not have heard of it yet.
        ctx.viewer = (id === null && (await ctx.freshViewer?.(ctx.em.fork()))) || (await ctx.currentViewer());
        if (!ctx.viewer.isSignedIn) return end();
        if (id === null || (await canSee(ctx.em.fork(), ctx.viewer, entity, id))) return { done: false, value: { id } };
      }
    },
    return: async () => end(),
    throw: async () => end(),
  };
}
