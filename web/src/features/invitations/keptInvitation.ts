import type { Language } from '@luotsi/schema';
import { useKept } from '../../ui/useKept.ts';

/** An invitation as it is being written. */
export type KeptInvitation = {
  /** Made once, so that sending again after a lost answer invites nobody twice. */
  key: string;
  companies: string[];
  message: string;
  others: Partial<Record<Language, string>>;
};

const empty = (): KeptInvitation => ({ key: crypto.randomUUID(), companies: [], message: '', others: {} });

/** Ticks and words outlive errors, a reload and a change of the language. */
export function useKeptInvitation(event: string) {
  const { kept, change, forget } = useKept<KeptInvitation>(`invitation-${event}`, (before) => ({ ...empty(), ...before }));
  const begin = () => {
    change(empty());
    forget();
  };
  return { kept, change, begin };
}
