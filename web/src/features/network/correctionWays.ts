import type { CorrectionsPageQuery } from '@luotsi/schema';

export type Correction = CorrectionsPageQuery['routingCorrections']['edges'][number]['node'];
export type CorrectionService = NonNullable<Feedback['chosen']>;
type Feedback = Pick<Correction['feedback'][number], 'kind' | 'proposed' | 'chosen'>;

/** One way in which words were corrected: from the service proposed to the one chosen. */
export type Way = Feedback & { key: string; times: number };

/** The same corrections counted together, the most frequent first. */
export function waysOf(feedback: readonly Feedback[]): Way[] {
  const ways = new Map<string, Way>();
  for (const { kind, proposed, chosen } of feedback) {
    const key = [kind, proposed?.id, chosen?.id].join(' ');
    ways.set(key, { kind, proposed, chosen, key, times: (ways.get(key)?.times ?? 0) + 1 });
  }
  return [...ways.values()].sort((a, b) => b.times - a.times);
}

/** The service that the words should find: none where it has said itself that they are not for it. */
export function serviceToTeach({ kind, chosen }: Feedback): CorrectionService | null {
  return kind === 'DECLINED_NOT_OUR_SERVICE' ? null : chosen;
}
