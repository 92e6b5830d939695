import type { CampaignCardFragment, WholeCampaignFragment } from '@luotsi/schema';
import type { Message } from '../../app/text.ts';
import type { StatusTone } from '../../ui/Tag.tsx';
import { m } from './campaigns.messages.ts';

type Campaign = Pick<CampaignCardFragment, 'status' | 'phase' | 'collectFrom' | 'discussFrom' | 'answerFrom' | 'doneFrom'>;

const tones: Record<Campaign['phase'], StatusTone> = { SOON: 'waiting', COLLECT: 'good', DISCUSS: 'active', ANSWER: 'waiting', DONE: 'neutral' };

/** How far a campaign has come, in words and a colour that repeats them. */
export function campaignState({ status, phase }: Campaign): { message: Message; tone: StatusTone } {
  return status === 'DRAFT' ? { message: m.DRAFT, tone: 'neutral' } : { message: m[phase], tone: tones[phase] };
}

/** What the reader should know of time: the last day of the phase, or the first where it has not begun. */
export function campaignUntil({ phase, collectFrom, discussFrom, answerFrom, doneFrom }: Campaign): { message: Message; day: string } {
  const days = { SOON: collectFrom, COLLECT: dayBefore(discussFrom), DISCUSS: dayBefore(answerFrom), ANSWER: dayBefore(doneFrom), DONE: dayBefore(doneFrom) };
  return { message: m[`until_${phase}`], day: days[phase] };
}

type Beginning = Pick<WholeCampaignFragment, 'status' | 'phase' | 'collectFrom' | 'discussFrom' | 'openToAllFrom' | 'refusalToPropose'>;

/** Who proposes while ideas are collected: what is still to come is told with the day on which others may. */
export function collectWords({ status, phase, collectFrom, discussFrom, openToAllFrom, refusalToPropose }: Beginning): { message: Message; day: string | null } {
  const isAhead = status === 'DRAFT' || phase === 'SOON' || refusalToPropose === 'INVITED_FIRST';
  if (!openToAllFrom || openToAllFrom <= collectFrom || !isAhead) return { message: m.step_COLLECT, day: null };
  return openToAllFrom < discussFrom ? { message: m.step_INVITED_FIRST, day: openToAllFrom } : { message: m.step_INVITED_ONLY, day: null };
}

/** `2027-03-01` becomes `2027-02-28`. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** Whether the reader may do it: what waits for others (INVITED_FIRST) does not wait for the invited. */
export function mayTakePart(refusal: string | null | undefined, isInvited: boolean): boolean {
  return !refusal || (refusal === 'INVITED_FIRST' && isInvited);
}
