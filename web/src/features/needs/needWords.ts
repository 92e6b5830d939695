import type { NeedPartsFragment } from '@luotsi/schema';
import type { Certainty, NeedStatus } from '@luotsi/schema/types';
import type { Format } from '../../app/format.ts';
import type { Localized, Message, Text } from '../../app/text.ts';
import type { StatusTone } from '../../ui/Tag.tsx';
import { m } from './needs.messages.ts';

/** The views of the list, each with an address of its own. */
export const views = ['waiting', 'late', 'answered', 'current', 'ended'] as const;
export type View = (typeof views)[number];

export const statusesOf: Record<View, NeedStatus[]> = {
  waiting: ['OPEN', 'ACKNOWLEDGED'],
  /** Those of them whose answer is overdue. */
  late: ['OPEN', 'ACKNOWLEDGED'],
  answered: ['ANSWERED'],
  current: ['OPEN', 'ACKNOWLEDGED', 'ANSWERED'],
  ended: ['FULFILLED', 'DROPPED'],
};

export const certainties: readonly Certainty[] = ['DECIDED', 'LIKELY', 'RUMOUR'];

export type NeedParts = Omit<NeedPartsFragment, ' $fragmentName'>;
type Standing = Pick<NeedParts, 'status' | 'answerKind' | 'answerPromisedOn'>;

/** How a need stands, in words and the tone that repeats them. */
export function standingOf(need: Standing, today: string = finnishToday()): { message: Message; tone: StatusTone } {
  if (isOverdue(need, today)) return { message: m.overdue, tone: 'bad' };
  if (need.status === 'ANSWERED') return need.answerKind === 'NOT_POSSIBLE' ? { message: m.notPossible, tone: 'neutral' } : { message: m.committed, tone: 'good' };
  return standings[need.status];
}

export function isOverdue({ status, answerPromisedOn }: Standing, today: string = finnishToday()): boolean {
  return status === 'ACKNOWLEDGED' && answerPromisedOn !== null && answerPromisedOn < today;
}

export function finnishToday(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Helsinki' }).format(now);
}

export type Sizes = Pick<NeedParts, 'plotM2' | 'premisesM2' | 'jobs' | 'investment' | 'powerMw'>;

/** `tontti 5 000 m²`, `12 työpaikkaa`: only what is known. */
export function sizesOf({ plotM2, premisesM2, jobs, investment, powerMw }: Sizes, t: Text, f: Format): string[] {
  return [
    plotM2 !== null && t(m.plotSize, { size: f.squareMetres(plotM2) }),
    premisesM2 !== null && t(m.premisesSize, { size: f.squareMetres(premisesM2) }),
    jobs !== null && t(m.jobsCount, { n: jobs }),
    investment !== null && t(m.investmentSize, { sum: f.money(investment) }),
    powerMw !== null && t(m.powerSize, { power: f.megawatts(powerMw) }),
  ].filter((one): one is string => one !== false);
}

/** Who needs it without saying who: `Teollisuus, 10–49 henkilöä, Karkku`. */
export function anonymousCompany(need: NeedParts, t: Text, l: (name: Localized) => string): string {
  const industry = need.companyIndustry?.parent ?? need.companyIndustry;
  const parts = [industry && l(industry.name), need.companySizeClass && t(m[need.companySizeClass]), need.companyPlace];
  return parts.filter(Boolean).join(', ') || t(m.someCompany);
}

const standings: Record<Exclude<NeedStatus, 'ANSWERED'>, { message: Message; tone: StatusTone }> = {
  OPEN: { message: m.open, tone: 'waiting' },
  ACKNOWLEDGED: { message: m.acknowledged, tone: 'active' },
  FULFILLED: { message: m.fulfilled, tone: 'good' },
  DROPPED: { message: m.dropped, tone: 'neutral' },
};
