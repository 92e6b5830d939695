/** Whether words only go on from others, or back to them: what was proposed for the ones then still fits the others. */
export function isSameTale(before: string, now: string): boolean {
  return now !== '' && (now.startsWith(before) || before.startsWith(now));
}
