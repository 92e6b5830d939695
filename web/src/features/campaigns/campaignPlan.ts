import type { WholeCampaignFragment } from '@luotsi/schema';
import type { PlanCampaignInput } from '@luotsi/schema/types';
import { type Language, languages } from '../../app/language.ts';

export const DAYS = ['collectFrom', 'discussFrom', 'answerFrom', 'doneFrom'] as const;
export const TEXTS = ['title', 'description'] as const;
type Day = (typeof DAYS)[number];
type TextName = (typeof TEXTS)[number];

export type Invited = { id: string; name: string };
export type Content = Omit<PlanCampaignInput, 'municipality' | 'key'>;

/** A question as it is being written: everything as it was typed. */
export type CampaignPlan = Record<`${TextName}.${Language}` | Day | 'municipality' | 'places' | 'askedBy' | 'openToAllFrom', string> & { drawing: WholeCampaignFragment['drawing']; invited: Invited[] };

/** How long after the day before the phases begin, so that a draft can be saved before anybody has thought of days. */
const WEEKS = { collectFrom: 1, discussFrom: 4, answerFrom: 2, doneFrom: 4 };

export function emptyPlan(municipality: string, today: string): CampaignPlan {
  const collectFrom = later(today, WEEKS.collectFrom);
  const discussFrom = later(collectFrom, WEEKS.discussFrom);
  const answerFrom = later(discussFrom, WEEKS.answerFrom);
  const doneFrom = later(answerFrom, WEEKS.doneFrom);
  return { ...textsOf(), municipality, places: '', askedBy: '', drawing: 'BUSINESS_PARK', collectFrom, discussFrom, answerFrom, doneFrom, openToAllFrom: '', invited: [] };
}

export function planOf(campaign: Pick<WholeCampaignFragment, Day | TextName | 'places' | 'askedBy' | 'drawing' | 'openToAllFrom' | 'municipality' | 'invitations'>): CampaignPlan {
  const { collectFrom, discussFrom, answerFrom, doneFrom, drawing } = campaign;
  return {
    ...textsOf(campaign),
    collectFrom,
    discussFrom,
    answerFrom,
    doneFrom,
    drawing,
    municipality: campaign.municipality.code,
    places: campaign.places.join(', '),
    askedBy: campaign.askedBy ?? '',
    openToAllFrom: campaign.openToAllFrom ?? '',
    invited: campaign.invitations.flatMap(({ company }) => (company ? [{ id: company.id, name: company.name }] : [])),
  };
}

export function contentOf(plan: CampaignPlan): Content {
  const { drawing, collectFrom, discussFrom, answerFrom, doneFrom } = plan;
  const text = (name: TextName) => ({ fi: plan[`${name}.fi`].trim(), sv: plan[`${name}.sv`].trim(), en: plan[`${name}.en`].trim() });
  return {
    drawing,
    collectFrom,
    discussFrom,
    answerFrom,
    doneFrom,
    title: text('title'),
    description: text('description'),
    places: placesIn(plan),
    askedBy: plan.askedBy.trim() || null,
    openToAllFrom: plan.openToAllFrom || null,
    invited: plan.invited.map(({ id }) => id),
  };
}

export function placesIn({ places }: Pick<CampaignPlan, 'places'>): string[] {
  return places.split(',').map((place) => place.trim()).filter(Boolean);
}

/** What is not written in a language yet. */
export function missingIn(plan: CampaignPlan, language: Language): TextName[] {
  return TEXTS.filter((name) => plan[`${name}.${language}`].trim() === '');
}

/** The languages in which something is missing before it can be published. */
export function unwritten(plan: CampaignPlan): Language[] {
  return languages.filter((language) => missingIn(plan, language).length > 0);
}

function textsOf(texts?: Pick<WholeCampaignFragment, TextName>) {
  const each = (name: TextName) => languages.map((language) => [`${name}.${language}`, texts?.[name][language] ?? '']);
  return Object.fromEntries(TEXTS.flatMap(each)) as Record<`${TextName}.${Language}`, string>;
}

function later(day: string, weeks: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
}
