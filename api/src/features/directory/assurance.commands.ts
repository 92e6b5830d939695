import { LockMode } from '@mikro-orm/postgresql';
import { dayOf } from '../../core/clock.js';
import { command, type CommandContext } from '../../core/command.js';
import { Refusal } from '../../core/refusal.js';
import { Organisation } from '../organisations/organisation.entity.js';
import type { ConfirmServicesInput } from './assurance.inputs.js';
import { Service } from './service.entity.js';

/** A contact says that what the directory says of services is true today; gives the organisation's id. */
export function confirmServices(ctx: CommandContext, { organisation, services }: ConfirmServicesInput): Promise<string> {
  return command(ctx, 'confirmServices', async ({ em, viewer, now }) => {
    if (!(await em.findOne(Organisation, organisation))) throw new Refusal('NOT_FOUND');
    if (!viewer.is('CONTACT', organisation)) throw new Refusal('NOT_ALLOWED');
    const asked = services ? { id: [...new Set(services)] } : {};
    // Always in the same order, so that two who confirm at once wait for each other and do not block each other.
    const found = await em.find(Service, { ...asked, organisation, closedOn: null }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (services && found.length < new Set(services).size) throw new Refusal('NOT_FOUND');
    for (const service of found) service.assuredOn = dayOf(now);
    return organisation;
  });
}
