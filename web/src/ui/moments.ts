/** The day of a moment by the calendar in Finland, as date fields write it: `2026-12-03`. */
export function dayInFinland(moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Helsinki' }).format(moment);
}

export function today(now = new Date()): string {
  return dayInFinland(now);
}

export function hasPassed(moment: string, now = new Date()): boolean {
  return new Date(moment) <= now;
}
