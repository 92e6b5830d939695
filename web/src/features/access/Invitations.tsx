import { useApolloClient, useQuery } from '@apollo/client/react';
import { type InvitedToFragment, RoleInvitationsDocument, SendRoleInvitationAgainDocument, WithdrawRoleInvitationDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { PartFailed } from '../../app/PartFailed.tsx';
import { problemOf } from '../../app/problem.ts';
import { useText } from '../../app/text.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Done } from '../../ui/Done.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { m as access } from './access.messages.ts';
import { m } from './invite.messages.ts';
import { invitationColumns } from './invitationColumns.tsx';
import { useRoleWords } from './roleWords.ts';

/** Whom coordinators have invited: those who have not answered, and below them the others. */
export function Invitations(): ReactNode {
  const t = useText();
  return (
    <Section title={t(m.list)}>
      <InvitationList open none={t(m.listNone)} />
      <Disclosure summary={t(m.over)}>
        <InvitationList open={false} none={t(m.listNone)} />
      </Disclosure>
    </Section>
  );
}

/** Those of one kind, the last sent first. */
export function InvitationList({ open, none }: { open: boolean; none: string }): ReactNode {
  const t = useText();
  const f = useFormat();
  const wordsOf = useRoleWords();
  const moves = useMoves();
  const { data, error, loading, fetchMore, refetch } = useQuery(RoleInvitationsDocument, { variables: { open }, fetchPolicy: 'cache-and-network' });
  const list = data?.roleInvitations;
  if (error && !list) return <PartFailed error={error} onAgain={refetch} />;
  if (!list) return <Skeleton kind="table" />;
  return (
    <>
      {moves.done && <Done key={moves.done}>{moves.done}</Done>}
      {moves.failure && <Notice kind="error" live>{moves.failure}</Notice>}
      {list.edges.length === 0 ? (
        <p>{none}</p>
      ) : (
        <DataTable
          caption={t(open ? m.list : m.over)}
          hideCaption
          rows={list.edges.map(({ node }) => node)}
          rowKey={({ id }) => id}
          compact={({ name, email }) => name || email}
          columns={invitationColumns({ t, f, wordsOf, open, moves })}
          footer={<Pager shown={list.edges.length} total={list.totalCount} hasMore={list.pageInfo.hasNextPage} pending={loading} onMore={() => void fetchMore({ variables: { after: list.pageInfo.endCursor } })} />}
        />
      )}
    </>
  );
}

export type InvitationMoves = ReturnType<typeof useMoves>;

function useMoves() {
  const t = useText();
  const client = useApolloClient();
  const [done, setDone] = useState('');
  const [failure, setFailure] = useState('');
  const [busy, setBusy] = useState<string | null>(null);
  const move = async ({ id, name }: InvitedToFragment, which: 'sentAgain' | 'withdrawn') => {
    setBusy(id);
    setFailure('');
    try {
      await client.mutate({ mutation: which === 'sentAgain' ? SendRoleInvitationAgainDocument : WithdrawRoleInvitationDocument, variables: { roleInvitation: id } });
      await client.refetchQueries({ include: [RoleInvitationsDocument] });
      setDone(t(m[which], { name }));
    } catch (error) {
      setFailure(problemOf(error).message ?? t(access.failed));
    } finally {
      setBusy(null);
    }
  };
  return { done, failure, busy, move };
}
