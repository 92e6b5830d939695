import type { Stage } from '@luotsi/schema/types';
import { useMemo } from 'react';
import { LONGEST, SHORTEST } from './needLength.ts';
import { useHome } from '../people/useHome.ts';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';

/** What a page of answers is asked: all of it is in the address, so that it can be sent, kept and gone back to. */
export type Question = { text: string; municipality: string; industry: string; stage: Stage | ''; company: string };

/** From an idea to the end. */
export const stages: readonly Stage[] = ['IDEA', 'STARTING', 'GROWING', 'INTERNATIONALISING', 'CHANGING', 'DIFFICULTY', 'CLOSING'];

export function useQuestion(): Question {
  const [query] = useAddressQuery();
  const home = useHome()?.code ?? '';
  return useMemo(() => questionOf(query, home), [query, home]);
}

/** Before anything is asked the reader's own municipality is proposed; a question in the address means what it says. */
function questionOf(query: URLSearchParams, home: string): Question {
  const text = query.get('q')?.trim() ?? '';
  const stage = stages.find((one) => one === query.get('stage')) ?? '';
  return { text, municipality: query.get('municipality') ?? (text ? '' : home), industry: query.get('industry') ?? '', stage, company: query.get('company') ?? '' };
}

/** An address may hold anything; what the API would refuse is answered by the page. */
export function isAnswerable(text: string): boolean {
  return text.length >= SHORTEST && text.length <= LONGEST;
}

export function routeInput({ text, municipality, industry, stage, company }: Question, record: boolean) {
  return { text, municipality: municipality || null, industry: industry || null, stage: stage || null, company: company || null, limit: 8, record };
}
