import { dayInFinland, hasPassed } from '../../ui/moments.ts';

/** From the morning of the day on hosts may mark who comes and write down what is said; the portal says the same. */
export function isDayOf({ startsAt }: { startsAt: string }, now = new Date()): boolean {
  return dayInFinland(now) >= dayInFinland(new Date(startsAt));
}

export function hasBegun({ startsAt }: { startsAt: string }, now = new Date()): boolean {
  return hasPassed(startsAt, now);
}
