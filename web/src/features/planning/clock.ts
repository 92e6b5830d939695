/** Dates and times as they are typed in Finland: `2026-12-03` and `08:00`. */
export type OnClock = { day: string; time: string };

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', dateStyle: 'short', timeStyle: 'medium' });

/** What the clock on a Finnish wall shows at a moment. */
export function onClock(moment: string | null | undefined): OnClock {
  if (!moment) return { day: '', time: '' };
  const [day = '', time = ''] = clock.format(new Date(moment)).split(' ');
  return { day, time: time.slice(0, 5) };
}

/** The moment when a Finnish clock shows this, wherever the reader's device is; null where something is missing. */
export function momentOf({ day, time }: OnClock): string | null {
  const asUtc = new Date(`${day}T${time}:00Z`);
  if (day === '' || time === '' || Number.isNaN(asUtc.getTime())) return null;
  // The offset at the guess can be wrong for an hour when the clocks change; at the second try it is right.
  const guess = asUtc.getTime() - offsetAt(asUtc);
  return new Date(asUtc.getTime() - offsetAt(new Date(guess))).toISOString();
}

function offsetAt(moment: Date): number {
  return Date.parse(`${clock.format(moment).replace(' ', 'T')}Z`) - Math.floor(moment.getTime() / 1000) * 1000;
}
