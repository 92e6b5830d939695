import { asSystem, command, type CommandContext } from '../../core/command.js';
import { run } from '../../core/forget.js';
import { countDue } from './due.find.js';
import { DueCount } from './dueCount.entity.js';

/** The nightly job: counts what ends in the days to come, once what has ended is gone. */
export async function countWhatIsDue(ctx: Omit<CommandContext, 'viewer'>): Promise<void> {
  await command(asSystem(ctx), 'countWhatIsDue', async (tx) => {
    const counts = await countDue((statement) => run(tx, statement), tx.now);
    await tx.em.nativeDelete(DueCount, {});
    tx.em.persist(tx.em.create(DueCount, { countedAt: tx.now, counts }));
    return '';
  });
}
