import { audits } from '../../core/audit.js';
import { lifecycle } from '../../core/lifecycle.js';
import { Language, type Localized } from '../../core/localized.js';
import type { FieldError } from '../../core/refusal.js';
import type { RefusalCode } from '../../core/refusal.texts.js';
import { exists, type Row } from '../../core/row.js';
import { allOf, anyOf, sql, type Condition, type Sql } from '../../core/sql.js';
import type { Viewer } from '../../core/viewer.js';
import { visible, type Me } from '../../core/visibility.js';
import { Campaign, CampaignAnswer, CampaignInvitation, type CampaignMove, type CampaignPhase, type CampaignStatus } from './campaign.entity.js';

visible(Campaign, (row, me) => anyOf(sql`${row.status} <> 'DRAFT'`, me.holds('ADVISER', row.municipality)));
visible(CampaignInvitation, (row, me) => isHostedBy(row.campaign, me));
visible(CampaignAnswer, (row, me) => anyOf(allOf(sql`${row.shown}`, exists(Campaign, (one) => sql`${one.id} = ${row.campaign} and ${one.status} <> 'DRAFT'`)), isHostedBy(row.campaign, me)));
audits(Campaign);
audits(CampaignInvitation);
audits(CampaignAnswer);

/** The viewer is an adviser of the municipality that asks. */
export function isHostedBy(campaign: Sql, me: Me): Condition {
  return me.has('ADVISER') && exists(Campaign, (one) => allOf(sql`${one.id} = ${campaign}`, me.holds('ADVISER', one.municipality)));
}

/** One of the companies of the viewer is invited first. */
export function isInvited(campaign: Row<Campaign>, me: Me): Condition {
  return me.has('ENTREPRENEUR') && exists(CampaignInvitation, (one) => allOf(sql`${one.campaign} = ${campaign.id}`, me.holds('ENTREPRENEUR', one.company)));
}

/** The phases in their order, each with the day on which it begins. */
const BEGINNINGS = { COLLECT: 'collectFrom', DISCUSS: 'discussFrom', ANSWER: 'answerFrom', DONE: 'doneFrom' } as const;
type Begun = keyof typeof BEGINNINGS;
export type Days = Record<(typeof BEGINNINGS)[Begun], string>;
const PHASES = Object.keys(BEGINNINGS) as Begun[];

export function phaseOf(days: Days, today: string): CampaignPhase {
  return PHASES.findLast((phase) => days[BEGINNINGS[phase]] <= today) ?? 'SOON';
}

/** The days once the phase of today has ended: the next one begins today, whatever was planned. */
export function daysAfterEnding(days: Days, today: string): Days {
  const next = BEGINNINGS[PHASES[PHASES.indexOf(phaseOf(days, today) as Begun) + 1]!];
  return { ...days, [next]: today };
}

export interface CampaignFacts extends Days {
  status: CampaignStatus;
  municipality: { code: string };
  title: Localized;
  description: Localized;
  openToAllFrom: string | null;
}
type Today = CampaignFacts & { today: string };

export const isHost = (viewer: Viewer, { municipality }: Pick<CampaignFacts, 'municipality'>): boolean => viewer.is('ADVISER', municipality.code);

/** What the rules look at, of a campaign as the unit of work has it. */
export function factsOf({ status, municipality, title, description, openToAllFrom, collectFrom, discussFrom, answerFrom, doneFrom }: CampaignFacts, today: string): Today {
  return { status, municipality, title, description, openToAllFrom, collectFrom, discussFrom, answerFrom, doneFrom, today };
}

/** The life of a campaign. Between its moves it goes from phase to phase by its days. */
export const campaignLife = lifecycle<CampaignStatus, CampaignMove, Today, Viewer>({
  PUBLISH: { from: ['DRAFT'], to: 'PUBLISHED', who: isHost, refuse: refusalToPublish },
  END_PHASE: { from: ['PUBLISHED'], to: 'PUBLISHED', who: isHost, refuse: (one) => (['SOON', 'DONE'].includes(phaseOf(one, one.today)) ? 'WRONG_STATE' : null) },
});

function refusalToPublish(campaign: Today): RefusalCode | null {
  if (campaign.discussFrom <= campaign.today) return 'CAMPAIGN_OVER';
  return missingTexts(campaign).length > 0 ? 'TEXTS_MISSING' : null;
}

export function refusalToRemoveCampaign(viewer: Viewer, { status, municipality }: Pick<CampaignFacts, 'status' | 'municipality'>): RefusalCode | null {
  if (!isHost(viewer, { municipality })) return 'NOT_ALLOWED';
  return status === 'DRAFT' ? null : 'WRONG_STATE';
}

/** Why nobody may propose an idea now, or why this viewer may not yet. Hosts and invited companies need not wait. */
export function refusalToPropose(campaign: Omit<Today, 'title' | 'description'>, isFirst: boolean): RefusalCode | null {
  if (campaign.status !== 'PUBLISHED' || phaseOf(campaign, campaign.today) !== 'COLLECT') return 'NOT_COLLECTING';
  return refusalToBeFirst(campaign, isFirst);
}

/** The same for comments and support, which go on a while longer. */
export function refusalToDiscuss(campaign: Omit<Today, 'title' | 'description'>, isFirst: boolean): RefusalCode | null {
  if (campaign.status !== 'PUBLISHED' || !['COLLECT', 'DISCUSS'].includes(phaseOf(campaign, campaign.today))) return 'NOT_DISCUSSING';
  return refusalToBeFirst(campaign, isFirst);
}

function refusalToBeFirst({ openToAllFrom, today }: Pick<Today, 'openToAllFrom' | 'today'>, isFirst: boolean): RefusalCode | null {
  return openToAllFrom !== null && today < openToAllFrom && !isFirst ? 'INVITED_FIRST' : null;
}

/** What is not written yet, as paths: `title.sv`. */
export function missingTexts(texts: { title: Localized; description: Localized }): string[] {
  return (['title', 'description'] as const).flatMap((name) => Object.values(Language).filter((language) => texts[name][language].trim() === '').map((language) => `${name}.${language}`));
}

export type CampaignPlan = Days & { title: Localized; description: Localized; openToAllFrom?: string | null };

/** What is wrong with a plan, all of it at once. A draft may be in one language first. */
export function errorsInCampaign(plan: CampaignPlan, isDraft: boolean): FieldError[] {
  const missing = missingTexts(plan);
  const noTitle = Object.values(plan.title).every((text) => text.trim() === '');
  const texts = isDraft ? (noTitle ? ['title.fi'] : []) : missing;
  const order = PHASES.slice(1).filter((phase, index) => plan[BEGINNINGS[phase]] < plan[BEGINNINGS[PHASES[index]!]]);
  const opensLate = plan.openToAllFrom && plan.openToAllFrom > plan.discussFrom;
  return [
    ...texts.map((path): FieldError => ({ path, code: 'REQUIRED' })),
    ...order.map((phase): FieldError => ({ path: BEGINNINGS[phase], code: 'WRONG_ORDER' })),
    ...(opensLate ? [{ path: 'openToAllFrom', code: 'WRONG_ORDER' } as const] : []),
  ];
}
