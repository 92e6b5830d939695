import { useApolloClient, useQuery } from '@apollo/client/react';
import { LeaveRoleDocument, OwnRoleDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { m } from './leave.messages.ts';

type Props = { membership: string; /** The role and its place, in words. */ what: string };

/** On one's own page: the way out of a role in the network. */
export function LeaveRole({ membership, what }: Props): ReactNode {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button kind="quiet" aria-label={`${t(m.leave)}: ${what}`} onClick={() => setAsking(true)}>{t(m.leave)}</Button>
      <Dialog open={isAsking} title={t(m.title, { what })} onClose={() => setAsking(false)}>
        <Confirm membership={membership} onKeep={() => setAsking(false)} />
      </Dialog>
    </>
  );
}

function Confirm({ membership, onKeep }: { membership: string; onKeep: () => void }): ReactNode {
  const t = useText();
  const client = useApolloClient();
  const { data } = useQuery(OwnRoleDocument, { fetchPolicy: 'network-only' });
  const role = data?.me?.memberships.find(({ id }) => id === membership);
  const leave = async () => {
    await client.mutate({ mutation: LeaveRoleDocument, variables: { membership } });
    // Nothing of what the role showed stays.
    await client.resetStore().catch(() => {});
  };
  return (
    <Form submit={t(m.now)} submitKind="danger" secondary={<Button kind="secondary" onClick={onKeep}>{t(m.keep)}</Button>} action={leave}>
      <p>{t(m.text)}</p>
      {role?.isOnly && <p>{t(m.only)} {(role.openWork ?? 0) > 0 && t(m.open, { n: role.openWork ?? 0 })}</p>}
    </Form>
  );
}
