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
  'invitedRegistered',
  'invitedCame',
  'brought',
  'broughtCame',
  'firstTimerSeats',
  'firstTimerSeatsUsed',
  'departmentsAsked',
  'departmentsComing',
  'departmentsPresent',
  'needsRecorded',
  'needsAnswered',
  'feedbackAnswers',
  'againYes',
  'againPerhaps',
  'againNo',
] as const satisfies readonly Exclude<keyof InsightFigures, 'useful'>[];

export function together(events: readonly InsightFigures[]): InsightFigures {
  const sums = Object.fromEntries(FIGURES.map((name) => [name, events.reduce((sum, event) => sum + event[name], 0)]));
  return { ...sums, useful: averageUse(events) } as unknown as InsightFigures;
}

/** Each answer counts the same, whichever event it is about. */
function averageUse(events: readonly InsightFigures[]): number | null {
  const answers = events.reduce((sum, { feedbackAnswers }) => sum + feedbackAnswers, 0);
  const points = events.reduce((sum, { useful, feedbackAnswers }) => sum + (useful ?? 0) * feedbackAnswers, 0);
  return answers === 0 ? null : Math.round((points / answers) * 100) / 100;
}

export function byTheme(events: readonly EventInsight[]): ThemeInsight[] {
  const topics = [...new Set(events.flatMap(({ topics }) => topics))].sort();
  const themes = topics.map((topic) => {
    const ofTopic = events.filter((event) => event.topics.includes(topic));
    return { topic, events: ofTopic.length, ...together(ofTopic) };
  });
  return themes.sort((a, b) => b.came - a.came || a.topic.localeCompare(b.topic));
}
