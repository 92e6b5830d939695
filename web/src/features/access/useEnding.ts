import { useApolloClient } from '@apollo/client/react';
import { EndRoleDocument, ResetSecondFactorDocument, RestoreRoleDocument, SessionDocument } from '@luotsi/schema';
import { useState } from 'react';
import { problemOf } from '../../app/problem.ts';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { m } from './access.messages.ts';

export type EndedOne = { id: string; name: string; what: string; isOnly: boolean };
export type Told = { kind: 'ended' | 'restored'; one: EndedOne } | { kind: 'reset'; name: string };
export type Ending = ReturnType<typeof useEnding>;

/** Ends roles and takes an end back; what came of the last press is told until the next one. */
export function useEnding(onChanged: () => Promise<unknown>) {
  const t = useText();
  const client = useApolloClient();
  const { viewer } = useSession();
  const [busy, setBusy] = useState<string | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const [failure, setFailure] = useState('');
  const [resetting, askReset] = useState<{ id: string; name: string } | null>(null);
  const self = viewer?.id ?? null;
  const doing = async (id: string, then: Told, work: () => Promise<unknown>) => {
    setBusy(id);
    setFailure('');
    try {
      await work();
      setTold(then);
      setBusy(null);
      await onChanged();
      // Who ended a role of their own has other pages now.
      await client.refetchQueries({ include: [SessionDocument] });
    } catch (error) {
      setTold(null);
      setFailure(problemOf(error).message ?? t(m.failed));
    } finally {
      setBusy(null);
    }
  };
  return {
    busy,
    told,
    failure,
    self,
    resetting,
    askReset,
    end: (one: EndedOne) => void doing(one.id, { kind: 'ended', one }, () => client.mutate({ mutation: EndRoleDocument, variables: { membership: one.id } })),
    restore: (one: EndedOne) => void doing(one.id, { kind: 'restored', one }, () => client.mutate({ mutation: RestoreRoleDocument, variables: { membership: one.id } })),
    reset: async (person: { id: string; name: string }) => {
      await client.mutate({ mutation: ResetSecondFactorDocument, variables: { person: person.id } });
      askReset(null);
      setTold({ kind: 'reset', name: person.name });
      await onChanged();
    },
  };
}
