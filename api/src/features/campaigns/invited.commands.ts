import type { Tx } from '../../core/command.js';
import { dayOf } from '../../core/clock.js';
import type { Company } from '../companies/company.entity.js';
import { paceOf, stopLink } from '../invitations/invitation.commands.js';
import { withStop } from '../invitations/invitation.mail.js';
import { stoppedAmong } from '../invitations/stop.commands.js';
import { Membership } from '../people/person.entity.js';
import { CampaignInvitation, CampaignTold, type Campaign } from './campaign.entity.js';
import { invitedMail } from './campaign.mail.js';
import { phaseOf } from './campaign.rules.js';

/** Which companies come first, from now on. */
export async function invite(tx: Tx, campaign: Campaign, companies: readonly Company[]): Promise<void> {
  const { em } = tx;
  const known = await em.find(CampaignInvitation, { campaign });
  const told = await em.find(CampaignTold, { campaign });
  for (const { company, toldAt } of known.filter((one) => !companies.includes(one.company))) if (toldAt) em.persist(em.create(CampaignTold, { campaign, company, toldAt }));
  for (const one of known) if (!companies.includes(one.company)) em.remove(one);
  for (const company of companies.filter((one) => !known.some((there) => there.company === one))) {
    const before = told.filter((one) => one.company === company);
    em.persist(em.create(CampaignInvitation, { campaign, company, toldAt: before[0]?.toldAt ?? null }));
    for (const one of before) em.remove(one);
  }
  await tellInvited(tx, campaign);
}

/** Writes to the people of invited companies once, while there is something to propose; to none who wants no invitations. */
export async function tellInvited(tx: Tx, campaign: Campaign): Promise<void> {
  const { em, now } = tx;
  if (campaign.status !== 'PUBLISHED' || !['SOON', 'COLLECT'].includes(phaseOf(campaign, dayOf(now)))) return;
  await em.flush();
  const invitations = await em.find(CampaignInvitation, { campaign, toldAt: null });
  if (invitations.length === 0) return;
  await em.populate(campaign, ['municipality']);
  const members = await em.find(Membership, { role: 'ENTREPRENEUR', company: { $in: invitations.map(({ company }) => company) } }, { populate: ['person'], orderBy: { id: 'asc' } });
  const people = [...new Set(members.map(({ person }) => person))];
  const stopped = await stoppedAmong(em, people);
  const goesOut = await paceOf(tx);
  people
    .filter(({ id }) => !stopped.has(id))
    .forEach((person, n) => tx.mail({ ...withStop(invitedMail(campaign, person, tx.portalUrl), tx.portalUrl, stopLink(tx, person)), notBefore: goesOut(n) }));
  for (const invitation of invitations) invitation.toldAt = now;
}
