import { useApolloClient } from '@apollo/client/react';
import { type ImportStateFragment, ImportsPageDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { type Format, useFormat } from '../../app/format.ts';
import { problemOf } from '../../app/problem.ts';
import { type Text, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Done } from '../../ui/Done.tsx';
import { Link } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import { m } from './imports.messages.ts';
import { discard } from './sendFile.ts';

/** What was begun and not saved: goes on by its address, or is thrown away. */
export function Unfinished({ imports }: { imports: readonly ImportStateFragment[] }): ReactNode {
  const t = useText();
  const f = useFormat();
  const client = useApolloClient();
  const [said, setSaid] = useState({ n: 0, isDone: false });
  const throwAway = async (id: string) => {
    const isDone = await discard(client, id).then(() => true, (error) => problemOf(error).code === 'NOT_FOUND');
    await client.refetchQueries({ include: [ImportsPageDocument] }).catch(() => undefined);
    setSaid(({ n }) => ({ n: n + 1, isDone }));
  };
  return (
    <>
      {said.isDone && <Done key={said.n}>{t(m.discarded)}</Done>}
      {imports.length > 0 && (
        <Section title={t(m.unfinished)} lead={t(m.unfinishedText)}>
          <DataTable caption={t(m.unfinished)} hideCaption rows={imports} rowKey={({ id }) => id} columns={columnsOf(t, f, throwAway)} />
        </Section>
      )}
    </>
  );
}

function columnsOf(t: Text, f: Format, throwAway: (id: string) => Promise<void>): Column<ImportStateFragment>[] {
  return [
    { key: 'file', header: t(m.file), heading: true, cell: ({ id, name }) => <Link className="import-name" to={`/directory/import/${id}`}>{name}</Link> },
    { key: 'begun', header: t(m.begun), cell: ({ startedAt }) => f.dateTime(startedAt) },
    { key: 'state', header: t(m.state), cell: (one) => stateOf(one, t) },
    { key: 'discard', header: t(m.action), cell: ({ id, name }) => <Button kind="quiet" aria-label={t(m.discardNamed, { name })} onClick={() => void throwAway(id)}>{t(m.discard)}</Button> },
  ];
}

function stateOf({ status, errors }: ImportStateFragment, t: Text): string {
  if (status === 'UPLOADING' || status === 'UNREADABLE') return t(m[status]);
  return errors > 0 ? t(m.withErrors, { n: errors }) : t(m.ready);
}
