const WEIGHTS = [7, 9, 10, 5, 8, 4, 2];

/** A Finnish business ID as it is typed, the hyphen or not: in its written form, whether the check digit is right; null where it is something else. */
export function businessIdIn(text: string): { id: string; right: boolean } | null {
  const [, number, check] = /^(\d{7})-?(\d)$/.exec(text.trim()) ?? [];
  if (number === undefined) return null;
  const rest = WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(number[index]), 0) % 11;
  // A number whose rest is 1 is never given out.
  return { id: `${number}-${check}`, right: rest !== 1 && Number(check) === (rest === 0 ? 0 : 11 - rest) };
}
