import { useMutation, useQuery } from '@apollo/client/react';
import { ResumeInvitationsDocument, StopInvitationsDocument, UnsubscribePageDocument } from '@luotsi/schema';
import { type ReactNode, useEffect, useState } from 'react';
import { useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { problemOf } from '../../app/problem.ts';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Form } from '../../ui/Form.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { m } from './unsubscribe.messages.ts';

type Now = 'sent' | 'stopped' | 'resumed';

/** From the end of an invitation. Opening it only reads: mail scanners open links too. */
export function UnsubscribePage(): ReactNode {
  const t = useText();
  const { token = '' } = useParams();
  const [pressed, setPressed] = useState<Now | null>(null);
  const { data, error } = useQuery(UnsubscribePageDocument, { variables: { token }, fetchPolicy: 'network-only' });
  const [stop] = useMutation(StopInvitationsDocument);
  const [resume] = useMutation(ResumeInvitationsDocument);
  useEffect(() => {
    if (pressed) document.querySelector<HTMLElement>('main h1')?.focus();
  }, [pressed]);
  if (error && problemOf(error).code !== 'LINK_NOT_VALID') return <ErrorPage error={error} />;
  if (error) return <PageHeader title={t(m.notValid)} lead={t(m.notValidText)} />;
  if (!data) return <PageSkeleton />;
  const variables = { token };
  const now = pressed ?? (data.invitationsStopped ? 'stopped' : 'sent');
  if (now === 'resumed') return <PageHeader title={t(m.resumedTitle)} lead={t(m.resumedText)} actions={<LinkButton to="/events">{t(m.events)}</LinkButton>} />;
  const send = async () => {
    await (now === 'sent' ? stop({ variables }) : resume({ variables }));
    setPressed(now === 'sent' ? 'stopped' : 'resumed');
  };
  return (
    <>
      <PageHeader title={t(now === 'sent' ? m.title : m.stoppedTitle)} lead={t(now === 'sent' ? m.lead : m.stoppedText)} />
      <Form key={now} label={t(m.title)} submit={t(now === 'sent' ? m.stop : m.resume)} submitKind={now === 'sent' ? 'primary' : 'secondary'} action={send}>
        <p className="prose">{t(m.only)}</p>
      </Form>
    </>
  );
}
