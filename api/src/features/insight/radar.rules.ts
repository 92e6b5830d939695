import { DateTime } from 'luxon';
import type { SuggestedTheme, UnservedIndustry } from './radar.types.js';

const MOST_THEMES = 20;
const MOST_SECTIONS = 5;
/** A need is said by a company that waits for an answer; a search may be anybody's passing thought. */
const NEED_WEIGHT = 3;
const SERVED_LATELY_DAYS = 90;

/** Topics with evidence, the strongest first. What an event is coming for, or was lately about, can wait. */
export function rankThemes(topics: readonly SuggestedTheme[], now: Date): SuggestedTheme[] {
  const strength = ({ openNeeds, searches }: SuggestedTheme) => openNeeds * NEED_WEIGHT + searches;
  const isServed = ({ lastServedAt }: SuggestedTheme) => lastServedAt !== null && new Date(lastServedAt) > DateTime.fromJSDate(now).minus({ days: SERVED_LATELY_DAYS }).toJSDate();
  return topics
    .filter((topic) => strength(topic) > 0)
    .sort((a, b) => Number(isServed(a)) - Number(isServed(b)) || strength(b) - strength(a) || a.topic.localeCompare(b.topic))
    .slice(0, MOST_THEMES)
    .map((theme) => ({ ...theme, industries: mostFrequent(theme.industries) }));
}

function mostFrequent(sections: readonly (string | null)[]): string[] {
  const known = sections.filter((section) => section !== null);
  const times = (section: string) => known.filter((one) => one === section).length;
  return [...new Set(known)].sort((a, b) => times(b) - times(a) || a.localeCompare(b)).slice(0, MOST_SECTIONS);
}

/** Industries with companies for which there has been no event within a year and none is coming. */
export function unserved(industries: readonly UnservedIndustry[], now: Date): UnservedIndustry[] {
  const yearAgo = DateTime.fromJSDate(now).minus({ years: 1 }).toJSDate();
  return industries
    .filter(({ companies, lastServedAt }) => companies > 0 && (lastServedAt === null || new Date(lastServedAt) < yearAgo))
    .sort((a, b) => b.companies - a.companies || a.industry.localeCompare(b.industry));
}
