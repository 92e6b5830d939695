import type { DeskEventFragment } from '@luotsi/schema';
import type { Message, Text } from '../../app/text.ts';
import { hasPassed } from '../../ui/moments.ts';
import type { StatusTone } from '../../ui/Tag.tsx';
import { missingTexts } from './plan.ts';
import { m } from './planning.messages.ts';

export function hasStarted({ startsAt }: Pick<DeskEventFragment, 'startsAt'>): boolean {
  return hasPassed(startsAt);
}

export function stateWords(event: Pick<DeskEventFragment, 'status' | 'startsAt'>): { message: Message; tone: StatusTone } {
  switch (event.status) {
    case 'DRAFT':
      return { message: m.stateDraft, tone: 'neutral' };
    case 'PUBLISHED':
      return hasStarted(event) ? { message: m.stateStarted, tone: 'waiting' } : { message: m.stateOpen, tone: 'active' };
    case 'HELD':
      return { message: m.stateHeld, tone: 'waiting' };
    case 'SUMMARISED':
      return { message: m.stateSummarised, tone: 'good' };
    case 'CANCELLED':
      return { message: m.stateCancelled, tone: 'bad' };
  }
}

/** `otsikko ruotsiksi, kuvaus ruotsiksi`; empty where nothing is missing. */
export function missingWords(event: Pick<DeskEventFragment, 'title' | 'description'>, t: Text): string {
  return missingTexts(event).map(({ field, language }) => t(m[`missing_${field}_${language}`])).join(', ');
}
