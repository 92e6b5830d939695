import { useState } from 'react';
import { type Change, useKept } from '../../ui/useKept.ts';
import type { CampaignPlan } from './campaignPlan.ts';

export type Planning = { plan: CampaignPlan; change: Change<CampaignPlan>; /** Something was typed before and has come back. */ isKept: boolean };

/** Keeps in this tab only what was typed over what is saved: what others change elsewhere in the question meanwhile stays theirs. */
export function useCampaignPlan(storageKey: string, saved: CampaignPlan): Planning & { forget: () => void } {
  const { kept, change, forget } = useKept<Partial<CampaignPlan>>(storageKey, (before) => before ?? {});
  const [isKept] = useState(() => differs(kept, saved));
  return { plan: { ...saved, ...kept }, change: change as Change<CampaignPlan>, forget, isKept };
}

function differs(kept: Partial<CampaignPlan>, saved: CampaignPlan): boolean {
  return JSON.stringify({ ...saved, ...kept }) !== JSON.stringify(saved);
}
