import type { Viewer } from '../../app/session.tsx';
import { useKept } from '../../ui/useKept.ts';

/** A question to the advisers as it is being written. */
export type KeptQuestion = {
  /** Made once, so that sending again after a lost answer asks nothing twice. */
  key: string;
  /** The address that the text and the municipality came from; another one brings others. */
  from: string;
  text: string;
  municipality: string;
  name: string;
  email: string;
  phone: string;
  companyName: string;
  consent: boolean;
};

export type Begun = Pick<KeptQuestion, 'from' | 'text' | 'municipality'>;

/** Kept for each person apart: who signs out leaves nothing to the next. */
export function useKeptQuestion(viewer: Viewer | null, begun: Begun) {
  return useKept<KeptQuestion>(`luotsi.question.${viewer?.id ?? ''}`, (before) => beginning(viewer, begun, before));
}

/** Who one is, is typed once, whatever one asks. */
export function beginning(viewer: Viewer | null, begun: Begun, before: Partial<KeptQuestion> | null): KeptQuestion {
  const companyName = viewer?.memberships.find(({ company }) => company)?.company?.name ?? '';
  const empty = { key: crypto.randomUUID(), name: viewer?.name ?? '', email: viewer?.email ?? '', phone: '', companyName, consent: false };
  const same = before?.from === begun.from;
  return { ...empty, ...before, ...(same ? {} : { ...begun, key: empty.key, consent: false, text: begun.text || before?.text || '' }) } as KeptQuestion;
}
