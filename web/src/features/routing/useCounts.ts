import { useArrival, useLocation } from '../../app/address.tsx';

/** Which entry of the history asked a question first. */
const asked = new Map<string, string>();

/** Whether somebody asks this just now: a question counts once, and not again by a reload, by going back or in another language. */
export function useCounts(question: string): boolean {
  const { key } = useLocation();
  const arrival = useArrival();
  if (arrival !== 'POP' && !asked.has(question)) asked.set(question, key);
  return asked.get(question) === key;
}
