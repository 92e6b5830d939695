import type { Format } from '../../app/format.ts';
import type { Message, Text, useLocalized } from '../../app/text.ts';
import { hasPassed } from '../../ui/moments.ts';
import type { Step } from '../../ui/Steps.tsx';
import { m } from './matter.messages.ts';
import type { MatterPart, OwnRow } from './matter.types.ts';

export type Words = { t: Text; l: ReturnType<typeof useLocalized>; f: Format };
type Standing = Pick<OwnRow, 'status' | 'usefulness' | 'dueAt' | 'isOverdue' | 'consentWithdrawnOn' | 'organisation'> & Partial<Pick<OwnRow, 'meetingStatus' | 'meetingAt'>>;

/** Where the matter stands in one sentence, with what is promised by when. */
export function sentenceOfMatter(referral: Standing, adviser: string, { t, l, f }: Words): string {
  const { dueAt, meetingAt } = referral;
  return t(sentenceKey(referral), { provider: l(referral.organisation.name), adviser, day: dueAt ? f.date(dueAt) : '', time: meetingAt ? f.dateTime(meetingAt) : '' });
}

function sentenceKey({ status, usefulness, dueAt, isOverdue, consentWithdrawnOn, meetingStatus, meetingAt }: Standing): Message {
  if (consentWithdrawnOn) return m.sayNoConsent;
  if (status === 'CONFIRMED') return usefulness === 'NOT_USEFUL' ? m.sayNotHelped : m.sayCONFIRMED;
  if (status === 'ACCEPTED' && meetingStatus === 'PROPOSED') return m.chooseACCEPTED;
  if (status === 'ACCEPTED' && meetingStatus === 'AGREED' && meetingAt && !hasPassed(meetingAt)) return m.meetACCEPTED;
  if (status !== 'SENT' && status !== 'ACCEPTED' && status !== 'MET') return m[`say${status}`];
  return !dueAt ? m[`say${status}`] : isOverdue ? m[`late${status}`] : m[`due${status}`];
}

/** What follows on each other: the steps of the matter as the company lives through them. */
export type MatterStep = { key: 'sent' | 'answer' | 'meeting' | 'outcome' | 'confirm' | 'adviser' | 'stopped'; state: Step['state'] };
type Facts = Pick<MatterPart, 'status' | 'metOn' | 'acceptedAt' | 'usefulness' | 'consentWithdrawnOn'>;

export function stepsOfMatter(facts: Facts): MatterStep[] {
  const step = (key: MatterStep['key'], state: Step['state']): MatterStep => ({ key, state });
  const sent = step('sent', 'done');
  const back = step('adviser', 'now');
  if (facts.consentWithdrawnOn || facts.status === 'WITHDRAWN') return [sent, step('stopped', 'stopped')];
  switch (facts.status) {
    case 'DECLINED':
      return [sent, step('answer', 'stopped'), back];
    case 'CONFIRMED':
      return [sent, step('answer', 'done'), ...metSteps(facts), step('confirm', 'done'), ...(facts.usefulness === 'NOT_USEFUL' ? [back] : [])];
    case 'ADVISED':
    case 'COMPLETED':
      return [sent, step('answer', 'done'), ...metSteps(facts), step('confirm', 'now')];
    case 'ACCEPTED':
      return [sent, step('answer', 'done'), step('meeting', 'now'), step('outcome', 'next'), step('confirm', 'next')];
    case 'MET':
      return [sent, step('answer', 'done'), step('meeting', 'done'), step('outcome', 'now'), step('confirm', 'next')];
    default:
      return [sent, step('answer', 'now'), step('meeting', 'next'), step('outcome', 'next'), step('confirm', 'next')];
  }
}

/** Only what took place: an answer without taking over has no meeting. */
function metSteps({ metOn, acceptedAt }: Facts): MatterStep[] {
  return [...(metOn ? [{ key: 'meeting', state: 'done' } as const] : []), ...(acceptedAt ? [{ key: 'outcome', state: 'done' } as const] : [])];
}

/** With whom the matter is now: the service, or the adviser again. */
export function isWithAdviser({ status, usefulness, consentWithdrawnOn }: Pick<Standing, 'status' | 'usefulness' | 'consentWithdrawnOn'>): boolean {
  return Boolean(consentWithdrawnOn) || status === 'DECLINED' || status === 'WITHDRAWN' || (status === 'CONFIRMED' && usefulness === 'NOT_USEFUL');
}

/** Who of the service took it or answered; null: nobody has yet, or they are not known. */
export function answererOf({ steps }: Pick<MatterPart, 'steps'>): MatterPart['steps'][number]['by'] {
  const answer = steps.findLast(({ move }) => move === 'ACCEPT' || move === 'ADVISE');
  return answer?.by ?? answer?.byLinkOf ?? null;
}

/** The referral in which the matter is now: the last of those that followed each other. */
export function currentOf<Part extends MatterPart>(matter: Part & { chain: readonly MatterPart[] }): MatterPart {
  return matter.chain.at(-1) ?? matter;
}
