import { DateTime } from 'luxon';
import { asSystem, command, query, type CommandContext } from '../../core/command.js';
import { FEEDBACK_MONTHS, GAP_MONTHS } from './routing.rules.js';

/** Deletes what routing has kept as long as it may. */
export async function forgetOldRouting(ctx: Omit<CommandContext, 'viewer'>): Promise<void> {
  await command(asSystem(ctx), 'forgetOldRouting', async ({ em, now }) => {
    const before = (months: number) => DateTime.fromJSDate(now).minus({ months }).toJSDate();
    await query(em, 'delete from routing_gap where last_at < $1', [before(GAP_MONTHS)]);
    await query(em, 'delete from routing_feedback where at < $1', [before(FEEDBACK_MONTHS)]);
    await query(em, 'delete from routing_correction c where not exists (select from routing_feedback f where f.correction_id = c.id)', []);
    return '';
  });
}
