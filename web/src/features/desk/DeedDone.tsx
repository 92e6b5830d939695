import { useApolloClient } from '@apollo/client/react';
import { DeskCountsDocument, type DeskLineFragment, DeskPageDocument, ReopenPromiseDocument, ReturnToDeskDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Done } from '../../ui/Done.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { m } from './desk.messages.ts';

export type Deed = { key: string; row: DeskLineFragment; name: string; undone: boolean };

/** Says what has left the desk and takes it back where it was a slip. */
export function DeedDone({ deed, onUndone }: { deed: Deed; onUndone: (deed: Deed) => void }): ReactNode {
  const t = useText();
  const { pending, failed, undo } = useUndo(deed, onUndone);
  const { row, name, undone } = deed;
  if (undone) return <Done>{t(m.undone, { name })}</Done>;
  return (
    <>
      <Done actions={<Button kind="secondary" pending={pending} onClick={undo}>{t(m.undo)}</Button>}>{t(row.promise ? m.keptDone : m.cleared, { name })}</Done>
      {failed && <Notice kind="error" live title={t(m.failed)} />}
    </>
  );
}

function useUndo({ row, name }: Deed, onUndone: (deed: Deed) => void) {
  const client = useApolloClient();
  const [pending, setPending] = useState(false);
  const [failed, setFailed] = useState(false);
  const undo = async () => {
    setPending(true);
    setFailed(false);
    try {
      if (row.promise) await client.mutate({ mutation: ReopenPromiseDocument, variables: { promise: row.id } });
      else await client.mutate({ mutation: ReturnToDeskDocument, variables: { referral: row.id } });
      await client.refetchQueries({ include: [DeskPageDocument, DeskCountsDocument] });
      onUndone({ key: crypto.randomUUID(), row, name, undone: true });
    } catch {
      setFailed(true);
      setPending(false);
    }
  };
  return { pending, failed, undo: () => void undo() };
}
