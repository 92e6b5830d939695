import { useMutation } from '@apollo/client/react';
import { ReopenServiceDocument, type ServiceSaidFragment, WithdrawServiceDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Done } from '../../ui/Done.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { m } from './upkeep.messages.ts';

/** Takes a service out of what is offered, and back; what is under way goes on. */
export function Withdrawing({ service }: { service: Pick<ServiceSaidFragment, 'id' | 'closedOn'> }): ReactNode {
  const t = useText();
  const f = useFormat();
  const [isAsking, setAsking] = useState(false);
  const [isBack, setBack] = useState(false);
  const about = { variables: { service: service.id }, refetchQueries: ['ServiceHistory', 'EditProvider'] };
  const [withdraw] = useMutation(WithdrawServiceDocument, about);
  const [reopen, { loading, error }] = useMutation(ReopenServiceDocument, about);
  const bringBack = () => reopen().then(() => setBack(true), () => undefined);
  if (service.closedOn) {
    return (
      <Notice kind="warning" title={t(m.withdrawn, { day: f.day(service.closedOn) })} actions={<Button kind="secondary" pending={loading} onClick={() => void bringBack()}>{t(m.reopen)}</Button>}>
        <p>{t(m.withdrawnText)}</p>
        {error && <p role="alert">{error.message}</p>}
      </Notice>
    );
  }
  const send = async () => {
    await withdraw();
    setAsking(false);
    setBack(false);
  };
  return (
    <>
      {isBack && <Done>{t(m.reopened)}</Done>}
      <p><Button kind="secondary" onClick={() => setAsking(true)}>{t(m.withdraw)}</Button></p>
      <Dialog open={isAsking} title={t(m.withdraw)} onClose={() => setAsking(false)}>
        <Form submit={t(m.withdraw)} submitKind="danger" secondary={<Button kind="quiet" onClick={() => setAsking(false)}>{t(m.cancel)}</Button>} action={send}>
          <p>{t(m.withdrawText)}</p>
        </Form>
      </Dialog>
    </>
  );
}
