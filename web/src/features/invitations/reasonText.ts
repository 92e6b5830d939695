import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { m } from './builder.messages.ts';
import type { Company } from './partedCompanies.ts';

/** Why a company should be invited, in plain words, the strongest reason first. */
export function useReasons(): (company: Company) => string[] {
  const t = useText();
  const f = useFormat();
  return ({ reasons, lastAttendedAt, openNeeds }) => {
    const words: Record<Company['reasons'][number], string> = {
      NEVER_ATTENDED: t(m.never),
      LONG_NOT_ATTENDED: lastAttendedAt ? t(m.longAgo, { date: f.day(lastAttendedAt) }) : '',
      OPEN_NEED: t(m.openNeeds, { n: openNeeds }),
      INDUSTRY: t(m.ofIndustry),
    };
    const came = lastAttendedAt && !reasons.includes('LONG_NOT_ATTENDED') ? [t(m.longAgo, { date: f.day(lastAttendedAt) })] : [];
    return [...reasons.map((reason) => words[reason]), ...came];
  };
}
