import { useApolloClient, useMutation } from '@apollo/client/react';
import { ConfirmEmailChangeDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useParams } from '../../app/address.tsx';
import { problemOf } from '../../app/problem.ts';
import { useText } from '../../app/text.ts';
import { Button, ButtonRow, LinkButton } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { m } from './emailChange.messages.ts';

/** Opening the link changes nothing: mail programs open links too. */
export function EmailChangePage(): ReactNode {
  const t = useText();
  const { token = '' } = useParams();
  const client = useApolloClient();
  const [state, setState] = useState<'open' | 'done' | 'over' | 'taken' | 'failed'>('open');
  const [confirm, { loading }] = useMutation(ConfirmEmailChangeDocument);
  const send = async () => {
    try {
      await confirm({ variables: { token } });
      setState('done');
      await client.resetStore().catch(() => {});
    } catch (error) {
      const { code } = problemOf(error);
      setState(code === 'LINK_NOT_VALID' ? 'over' : code === 'ALREADY_EXISTS' ? 'taken' : 'failed');
    }
  };
  if (state === 'done') return <PageHeader title={t(m.doneTitle)} lead={t(m.doneText)} actions={<LinkButton to="/account">{t(m.toAccount)}</LinkButton>} />;
  if (state === 'over') return <PageHeader title={t(m.overTitle)} lead={t(m.overText)} actions={<LinkButton to="/account">{t(m.toAccount)}</LinkButton>} />;
  return (
    <>
      <PageHeader title={t(m.confirmTitle)} lead={t(m.confirmLead)} />
      {state === 'taken' && <Notice kind="error" live>{t(m.taken)}</Notice>}
      {state === 'failed' && <Notice kind="error" live>{t(m.failed)}</Notice>}
      <ButtonRow>
        <Button pending={loading} onClick={() => void send()}>{t(m.confirm)}</Button>
      </ButtonRow>
    </>
  );
}
