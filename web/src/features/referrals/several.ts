import { isUnanswered } from '../../app/http.ts';
import { problemOf } from '../../app/problem.ts';
import { type MovedOn, overtakenBy } from './moving.ts';

/** One of several referrals, as its reader saw it when they chose it. */
export type Chosen<Status = string> = { id: string; name: string; status: Status };
export type Failure = { one: Chosen; /** It can be tried again; what somebody else has moved cannot. */ again: boolean; why: 'network' | 'notTried' | 'unexpected' | 'moved' | 'refused'; message?: string; moved: MovedOn | null };
export type Outcome = { done: Chosen[]; failed: Failure[] };

/** Does the same with each, one after the other: what fails for one leaves the others done. Without a network the rest is left for later. */
export async function doSeverally<One extends Chosen>(chosen: readonly One[], act: (one: One) => Promise<unknown>, onProgress: (done: number) => void): Promise<Outcome> {
  const outcome: Outcome = { done: [], failed: [] };
  for (const [index, one] of chosen.entries()) {
    const cut = outcome.failed.some(({ why }) => why === 'network');
    const failure = cut ? notTried(one) : await failureOf(one, act);
    if (failure) outcome.failed.push(failure);
    else outcome.done.push(one);
    onProgress(index + 1);
  }
  return outcome;
}

const notTried = (one: Chosen): Failure => ({ one, again: true, why: 'notTried', moved: null });

async function failureOf<One extends Chosen>(one: One, act: (one: One) => Promise<unknown>): Promise<Failure | null> {
  try {
    await act(one);
    return null;
  } catch (error) {
    if (isUnanswered(error)) return { one, again: true, why: 'network', moved: null };
    const overtaken = overtakenBy(error);
    if (overtaken?.moved) return { one, again: false, why: 'moved', moved: overtaken.moved };
    const { code, message } = problemOf(error);
    return code === 'unexpected' ? { one, again: true, why: 'unexpected', moved: null } : { one, again: !overtaken, why: 'refused', message, moved: null };
  }
}
