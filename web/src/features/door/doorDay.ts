/** `2026-12-03`, by the calendar in Finland. */
export function dayInFinland(moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Helsinki' }).format(moment);
}

/** From the morning of the day on hosts may mark who comes and write down what is said; the portal says the same. */
export function isDayOf({ startsAt }: { startsAt: string }, now = new Date()): boolean {
  return dayInFinland(now) >= dayInFinland(new Date(startsAt));
}

export function hasBegun({ startsAt }: { startsAt: string }, now = new Date()): boolean {
  return new Date(startsAt) <= now;
}
