import { useApolloClient } from '@apollo/client/react';
import type { DocumentNode } from 'graphql';
import { type ReactNode, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { useFormat } from './format.ts';
import { useLive } from './live.ts';
import { m } from './live.messages.ts';
import { useText } from './text.ts';

export type LiveNoteProps = { /** What tells of changes. */ changes: DocumentNode | readonly DocumentNode[]; /** What is asked anew then. */ queries: DocumentNode[]; /** The reader has opened more of the list: it must not shrink under their eyes. */ hold?: boolean };

/** Below a list that keeps itself up to date: says so, and when it last did. */
export function LiveNote({ changes, queries, hold = false }: LiveNoteProps): ReactNode {
  const t = useText();
  const f = useFormat();
  const client = useApolloClient();
  const [updatedAt, setUpdatedAt] = useState<Date | null>(null);
  const [waiting, setWaiting] = useState(false);
  const update = () => {
    setWaiting(false);
    void client.refetchQueries({ include: queries }).then(() => setUpdatedAt(new Date()), () => setWaiting(true));
  };
  useLive(changes, () => (hold ? setWaiting(true) : update()));
  return (
    <div className="live-note">
      <p role="status">{waiting ? t(m.news) : updatedAt ? t(m.updated, { time: f.clockTime(updatedAt) }) : t(m.live)}</p>
      {waiting && <Button kind="quiet" onClick={update}>{t(m.show)}</Button>}
    </div>
  );
}
