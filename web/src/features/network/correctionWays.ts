import type { CorrectionsPageQuery } from '@luotsi/schema';

export type Correction = CorrectionsPageQuery['routingCorrections']['edges'][number]['node'];
export type CorrectionService = Correction['chosen'][number];

/** One way in which words were corrected: from the service proposed to the one chosen. */
export type Way = { key: string; kind: Correction['feedback'][number]['kind']; proposed: CorrectionService | null; chosen: CorrectionService | null; times: number };

/** The same corrections counted together, the most frequent first. */
export function waysOf({ proposed, chosen, feedback }: Pick<Correction, 'proposed' | 'chosen' | 'feedback'>): Way[] {
  const serviceOf = (one: { id: string } | null) => [...proposed, ...chosen].find(({ id }) => id === one?.id) ?? null;
  const ways = new Map<string, Way>();
  for (const one of feedback) {
    const key = [one.kind, one.proposed?.id, one.chosen?.id].join(' ');
    ways.set(key, { key, kind: one.kind, proposed: serviceOf(one.proposed), chosen: serviceOf(one.chosen), times: (ways.get(key)?.times ?? 0) + 1 });
  }
  return [...ways.values()].sort((a, b) => b.times - a.times);
}

/** The service that the words should find: none where it has said itself that they are not for it. */
export function serviceToTeach({ kind, chosen }: Pick<Way, 'kind' | 'chosen'>): CorrectionService | null {
  return kind === 'DECLINED_NOT_OUR_SERVICE' ? null : chosen;
}
