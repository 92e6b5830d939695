import type { ReasonOutcome } from '@luotsi/schema/types';
import type { Format } from '../../app/format.ts';
import type { Localized, Text } from '../../app/text.ts';
import { m as servicePage } from '../directory/servicePage.messages.ts';
import { m as capacity } from '../directory/service.messages.ts';
import { stages } from './question.ts';
import type { Reason, ReasonsProps } from './Reasons.tsx';
import { m } from './reasons.messages.ts';
import { sizeText } from './sizeText.ts';

type Told = Pick<ReasonsProps, 'service' | 'place'> & { area: string; names: string; t: Text; l: (name: Localized) => string; f: Format };
type RuleReason = Reason & { kind: Exclude<Reason['kind'], 'WORDS' | 'PHRASE'> };

const FIRST_SHOWN = 4;
const urgency: Record<ReasonOutcome, number> = { FAILED: 0, UNKNOWN: 1, PASSED: 2 };

/** What the reader said first, then what speaks against it, what must be asked, and what else holds. */
export function inTellingOrder<R extends Pick<Reason, 'kind' | 'outcome'>>(reasons: readonly R[]): { shown: R[]; folded: R[] } {
  const rank = ({ kind, outcome }: R) => (kind === 'WORDS' ? -2 : kind === 'PHRASE' ? -1 : urgency[outcome]);
  const sorted = [...reasons].sort((a, b) => rank(a) - rank(b));
  const fewest = sorted.filter(({ outcome, kind }) => outcome !== 'PASSED' || kind === 'WORDS' || kind === 'PHRASE').length;
  // One more line takes no more room than the line that would hide it.
  const shown = sorted.length <= FIRST_SHOWN + 1 ? sorted.length : Math.max(FIRST_SHOWN, fewest);
  return { shown: sorted.slice(0, shown), folded: sorted.slice(shown) };
}

export function sentenceOf(reason: RuleReason, told: Told): string {
  return sentences[reason.kind](reason, told);
}

const sentences: Record<RuleReason['kind'], (reason: Reason, told: Told) => string> = {
  NAME: (_, { t }) => t(m.name),
  TOPIC: (_, { t, names }) => t(m.topic, { names }),
  AREA: ({ outcome }, { service, place, area, t }) => {
    if (outcome === 'PASSED') return service.coverageType === 'NATIONAL' || !place ? t(m.areaNational) : t(m.areaPASSED, { place });
    return outcome === 'UNKNOWN' ? t(m.areaUNKNOWN, { area }) : t(m.areaFAILED, { place: place ?? '', area });
  },
  INDUSTRY: ({ outcome }, { t, names }) => t(m[`industry${outcome}`], { names }),
  STAGE: ({ outcome, values }, { t }) => t(m[`stage${outcome}`], { names: stages.filter((stage) => values.includes(stage)).map((stage) => t(servicePage[stage]).toLowerCase()).join(', ') }),
  SIZE: ({ outcome, values }, { t }) => t(m[`size${outcome}`], { size: sizeText(values, t) }),
  CAPACITY: ({ outcome }, { service, t, f }) => {
    if (outcome === 'PASSED') return t(capacity.LIMITED);
    return service.fullUntil ? t(capacity.fullUntil, { day: f.day(service.fullUntil) }) : t(capacity.FULL);
  },
};
