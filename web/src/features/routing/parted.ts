import type { Confidence } from '@luotsi/schema/types';

type Fit = { confidence: Confidence };
type Parted<F> = { fitting: F[]; maybe: F[]; rest: F[] };

const MAYBE = 3;

/** What fits, what may help, and the rest, each in the order of the ranking. Where a human should answer, nothing is said to fit. */
export function partedBy<F extends Fit>(matches: readonly F[], askAdviser: boolean): Parted<F> {
  const fitting = askAdviser ? [] : fittingOf(matches);
  const others = matches.filter((one) => !fitting.includes(one));
  return { fitting, maybe: others.slice(0, MAYBE), rest: askAdviser ? [] : others.slice(MAYBE) };
}

export function isSure({ confidence }: Fit): boolean {
  return confidence !== 'POSSIBLE';
}

/** What fits stands before what may help, each in the order of the ranking. */
export function sureFirst<F extends Fit>(found: readonly F[]): F[] {
  return [...found.filter(isSure), ...found.filter((one) => !isSure(one))];
}

/** Where the engine is sure of none but would not send to a human either, the first is the answer. */
function fittingOf<F extends Fit>(matches: readonly F[]): F[] {
  const sure = matches.filter(isSure);
  return sure.length > 0 ? sure : matches.slice(0, 1);
}
