import type { EventInsight, InsightFigures, ThemeInsight } from './insight.types.js';

/** In the order in which people read them. */
export const FIGURES = [
  'registered',
  'came',
  'noShows',
  'walkIns',
  'queued',
  'newPeople',
  'returningPeople',
  'newCompanies',
  'returningCompanies',
  'invited',
  'invitedCame',
  'departmentsAsked',
  'departmentsComing',
  'needsRecorded',
  'needsAnswered',
  'feedbackAnswers',
] as const satisfies readonly (keyof InsightFigures)[];

export function together(events: readonly InsightFigures[]): InsightFigures {
  return Object.fromEntries(FIGURES.map((name) => [name, events.reduce((sum, event) => sum + event[name], 0)])) as unknown as InsightFigures;
}

export function byTheme(events: readonly EventInsight[]): ThemeInsight[] {
  const topics = [...new Set(events.flatMap(({ topics }) => topics))].sort();
  const themes = topics.map((topic) => {
    const ofTopic = events.filter((event) => event.topics.includes(topic));
    return { topic, events: ofTopic.length, ...together(ofTopic) };
  });
  return themes.sort((a, b) => b.came - a.came || a.topic.localeCompare(b.topic));
}
