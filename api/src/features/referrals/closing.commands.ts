import { LockMode } from '@mikro-orm/postgresql';
import { dayOf } from '../../core/clock.js';
import { command, type CommandContext, type Tx } from '../../core/command.js';
import { Service } from '../directory/service.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import type { CloseOrganisationInput } from './closing.inputs.js';
import { providerLeftMail } from './closing.mail.js';
import { settle } from './referral.commands.js';
import { Referral } from './referral.entity.js';

/** A provider leaves the network: its services are offered no more, and what it has open goes back to the advisers, who are told. */
export function closeOrganisation(ctx: CommandContext, { organisation: id, reason }: CloseOrganisationInput): Promise<string> {
  return command(ctx, 'closeOrganisation', async (tx) => {
    const organisation = await tx.lock(Organisation, id);
    if (organisation.leftOn) return id;
    organisation.leftOn = dayOf(tx.now);
    for (const service of await tx.em.find(Service, { organisation })) service.closedOn ??= organisation.leftOn;
    const open = await tx.em.find(Referral, { organisation, status: { $in: ['SENT', 'ACCEPTED', 'MET'] } }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
    for (const referral of open) {
      referral.providerLeftOn = organisation.leftOn;
      await settle(tx, 'DECLINE', referral, { text: null });
    }
    await tellSenders(tx, organisation, open, reason.trim());
    return id;
  });
}

/** It was a mistake, or it comes back: its services are offered again. What went back to the advisers stays with them. */
export function reopenOrganisation(ctx: CommandContext, id: string): Promise<string> {
  return command(ctx, 'reopenOrganisation', async (tx) => {
    const organisation = await tx.lock(Organisation, id);
    for (const service of await tx.em.find(Service, { organisation, closedOn: organisation.leftOn })) service.closedOn = null;
    organisation.leftOn = null;
    return id;
  });
}

async function tellSenders(tx: Tx, organisation: Organisation, open: Referral[], reason: string): Promise<void> {
  await tx.em.populate(open, ['company', 'sender']);
  for (const sender of new Set(open.map((referral) => referral.sender))) {
    tx.mail(providerLeftMail(sender, organisation, open.filter((referral) => referral.sender === sender), reason, tx.portalUrl));
  }
}
