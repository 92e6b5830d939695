import { dayOf } from '../../core/clock.js';
import { command, type CommandContext, type Tx } from '../../core/command.js';
import type { Localized } from '../../core/localized.js';
import { insist, invalidInput, Refusal } from '../../core/refusal.js';
import { Company } from '../companies/company.entity.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';
import { Campaign, CampaignAnswer, CampaignInvitation } from './campaign.entity.js';
import type { AnswerCampaignInput, CampaignPlanInput, ChangeCampaignInput, EndCampaignPhaseInput, PlanCampaignInput } from './campaign.inputs.js';
import { campaignLife, daysAfterEnding, errorsInCampaign, factsOf, isHost, phaseOf, refusalToRemoveCampaign } from './campaign.rules.js';
import { decided, notePhase } from './decision.commands.js';
import { invite, tellInvited } from './invited.commands.js';

/** Plans a campaign as a draft of the municipality whose adviser the viewer is. */
export function planCampaign(ctx: CommandContext, input: PlanCampaignInput): Promise<string> {
  const work = async (tx: Tx) => {
    if (!isHost(tx.viewer, { municipality: { code: input.municipality } })) throw new Refusal('NOT_ALLOWED');
    const municipality = await tx.em.findOneOrFail(Municipality, input.municipality);
    const companies = await checked(tx, input, municipality, true);
    const campaign = new Campaign();
    Object.assign(campaign, { municipality, status: 'DRAFT', ...valuesOf(input) });
    tx.em.persist(campaign);
    for (const company of companies) tx.em.persist(tx.em.create(CampaignInvitation, { campaign, company }));
    return campaign.id;
  };
  return command(ctx, 'planCampaign', work, input.key);
}

/** What others wrote meanwhile is not overwritten unseen. */
export function changeCampaign(ctx: CommandContext, input: ChangeCampaignInput): Promise<string> {
  return command(ctx, 'changeCampaign', async (tx) => {
    const campaign = await hosted(tx, input.campaign);
    if (campaign.version !== input.version) throw new Refusal('CHANGED_MEANWHILE');
    const companies = await checked(tx, input, campaign.municipality, campaign.status === 'DRAFT');
    Object.assign(campaign, valuesOf(input), { version: campaign.version + 1 });
    await invite(tx, campaign, companies);
    await notePhase(tx, campaign);
    return campaign.id;
  });
}

/** The companies that come first are told. The same move twice changes nothing. */
export function publishCampaign(ctx: CommandContext, id: string): Promise<string> {
  return command(ctx, 'publishCampaign', async (tx) => {
    const campaign = await hosted(tx, id);
    if (campaign.status === 'PUBLISHED') return id;
    insist(campaignLife.refusalTo('PUBLISH', tx.viewer, factsOf(campaign, dayOf(tx.now))));
    Object.assign(campaign, { status: 'PUBLISHED', publishedAt: tx.now, version: campaign.version + 1 });
    decided(tx, campaign, 'PUBLISHED');
    await notePhase(tx, campaign);
    await tellInvited(tx, campaign);
    return id;
  });
}

/** Pressed by two at once, one phase ends and not two. */
export function endCampaignPhase(ctx: CommandContext, { campaign: id, phase }: EndCampaignPhaseInput): Promise<string> {
  return command(ctx, 'endCampaignPhase', async (tx) => {
    const campaign = await hosted(tx, id);
    const today = dayOf(tx.now);
    insist(campaignLife.refusalTo('END_PHASE', tx.viewer, factsOf(campaign, today)));
    if (phaseOf(campaign, today) !== phase) return id;
    const { collectFrom, discussFrom, answerFrom, doneFrom } = campaign;
    Object.assign(campaign, daysAfterEnding({ collectFrom, discussFrom, answerFrom, doneFrom }, today), { version: campaign.version + 1 });
    if (campaign.openToAllFrom && campaign.openToAllFrom > campaign.discussFrom) campaign.openToAllFrom = campaign.discussFrom;
    await notePhase(tx, campaign);
    return id;
  });
}

export async function removeCampaign(ctx: CommandContext, id: string): Promise<void> {
  await command(ctx, 'removeCampaign', async (tx) => {
    const campaign = await tx.lock(Campaign, id);
    insist(refusalToRemoveCampaign(tx.viewer, campaign));
    tx.em.remove(campaign);
    return id;
  });
}

/** Answers a question of the checklist, changes the answer, or takes it away. */
export function answerCampaign(ctx: CommandContext, { campaign: id, question, text, shown, version }: AnswerCampaignInput): Promise<string> {
  return command(ctx, 'answerCampaign', async (tx) => {
    const campaign = await hosted(tx, id);
    const known = await tx.em.findOne(CampaignAnswer, { campaign, question });
    if ((known?.version ?? null) !== (version ?? null)) throw new Refusal('CHANGED_MEANWHILE');
    const said = trimmed(text);
    const isEmpty = Object.values(said).every((one) => one === '');
    if (known && isEmpty) tx.em.remove(known);
    else if (known) Object.assign(known, { text: said, shown, version: known.version + 1 });
    else if (!isEmpty) tx.em.persist(tx.em.create(CampaignAnswer, { campaign, question, text: said, shown }));
    return id;
  });
}

async function hosted(tx: Tx, id: string): Promise<Campaign> {
  const campaign = await tx.lock(Campaign, id);
  if (!isHost(tx.viewer, campaign)) throw new Refusal('NOT_ALLOWED');
  return campaign;
}

/** The companies that are invited; refused with all that is wrong at once. */
async function checked({ em }: Tx, input: CampaignPlanInput, municipality: Municipality, isDraft: boolean): Promise<Company[]> {
  const companies = await em.find(Company, { id: { $in: input.invited }, municipality });
  const unknown = companies.length < new Set(input.invited).size ? [{ path: 'invited', code: 'UNKNOWN' as const }] : [];
  const errors = [...errorsInCampaign(input, isDraft), ...unknown];
  if (errors.length > 0) throw invalidInput(...errors);
  return companies;
}

function valuesOf(input: CampaignPlanInput) {
  const { drawing, collectFrom, discussFrom, answerFrom, doneFrom } = input;
  return {
    title: trimmed(input.title),
    description: trimmed(input.description),
    places: [...new Set(input.places.map((place) => place.trim()))],
    askedBy: input.askedBy?.trim() || null,
    drawing,
    collectFrom,
    discussFrom,
    answerFrom,
    doneFrom,
    openToAllFrom: input.openToAllFrom ?? null,
  };
}

const trimmed = ({ fi, sv, en }: Localized): Localized => ({ fi: fi.trim(), sv: sv.trim(), en: en.trim() });
