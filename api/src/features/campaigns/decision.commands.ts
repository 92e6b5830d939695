import { dayOf } from '../../core/clock.js';
import { asSystem, command, query, type CommandContext, type Tx } from '../../core/command.js';
import { Campaign } from './campaign.entity.js';
import { phaseOf } from './campaign.rules.js';
import { CampaignDecision, type DecisionKind } from './decision.entity.js';

type About = Partial<Pick<CampaignDecision, 'phase' | 'idea' | 'into' | 'answer' | 'onComment' | 'reason' | 'reasonLanguage' | 'topicCodes'>>;

/** Writes into the public log of a campaign what the command at hand has decided. */
export function decided(tx: Tx, campaign: Campaign, kind: DecisionKind, about: About = {}): void {
  const row = new CampaignDecision();
  Object.assign(row, { campaign, kind, at: tx.now, ...about });
  tx.em.persist(row);
}

/** A phase that has begun is told once, whether its day has come or a host has moved it. */
export async function notePhase(tx: Tx, campaign: Campaign): Promise<void> {
  if (campaign.status !== 'PUBLISHED') return;
  const last = await tx.em.findOne(CampaignDecision, { campaign, kind: 'PHASE_BEGAN' }, { orderBy: { at: 'desc', id: 'desc' } });
  const phase = phaseOf(campaign, dayOf(tx.now));
  if (phase !== (last?.phase ?? 'SOON')) decided(tx, campaign, 'PHASE_BEGAN', { phase });
}

/** What the days bring, without anybody who does it. */
export async function notePhases(ctx: Omit<CommandContext, 'viewer'>): Promise<void> {
  const going = `select id from campaign c where status = 'PUBLISHED' and 'DONE' is distinct from
    (select phase from campaign_decision d where d.campaign_id = c.id and d.kind = 'PHASE_BEGAN' order by d.at desc, d.id desc limit 1) order by id`;
  for (const { id } of await query<{ id: string }>(ctx.em.fork(), going, [])) {
    await command(asSystem(ctx), 'notePhases', async (tx) => {
      await notePhase(tx, await tx.lock(Campaign, id));
      return id;
    });
  }
}
