import { LockMode } from '@mikro-orm/postgresql';
import { nowOf } from '../../core/clock.js';
import { asSystem, command, query, type CommandContext } from '../../core/command.js';
import { Event } from './event.entity.js';
import { promoteQueue } from './event.waitlist.js';

/** Gives seats that were kept for first-timers to the whole queue when their time is over. */
export async function releaseFirstTimerSeats(ctx: Omit<CommandContext, 'viewer'>): Promise<number> {
  const due = await query<{ id: string }>(
    ctx.em.fork(),
    `select id from event where status = 'PUBLISHED' and first_timer_seats > 0 and first_timer_until <= $1 and starts_at > $1
       and (first_timer_released_at is null or first_timer_released_at < first_timer_until) order by first_timer_until limit 200`,
    [nowOf(ctx)],
  );
  for (const { id } of due) await release(asSystem(ctx), id);
  return due.length;
}

async function release(ctx: CommandContext, id: string): Promise<void> {
  await command(ctx, 'releaseFirstTimerSeats', async (tx) => {
    const event = await tx.em.findOneOrFail(Event, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!event.firstTimerUntil || event.firstTimerUntil > tx.now) return id;
    event.firstTimerReleasedAt = tx.now;
    await tx.em.populate(event, ['space', 'municipality']);
    await promoteQueue(tx, event);
    return id;
  });
}
