import { useMutation, useQuery } from '@apollo/client/react';
import { SetIdeaDigestByLinkDocument, StopDigestPageDocument } from '@luotsi/schema';
import { type ReactNode, useEffect, useState } from 'react';
import { useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { problemOf } from '../../app/problem.ts';
import { useText } from '../../app/text.ts';
import { Form } from '../../ui/Form.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { m } from './followed.messages.ts';

/** From the end of the mail of the day. Opening it only reads: mail scanners open links too. */
export function StopDigestPage(): ReactNode {
  const t = useText();
  const { token = '' } = useParams();
  const [set, setNow] = useState<boolean | null>(null);
  const { data, error } = useQuery(StopDigestPageDocument, { variables: { token }, fetchPolicy: 'network-only' });
  const [send] = useMutation(SetIdeaDigestByLinkDocument);
  useEffect(() => {
    if (set !== null) document.querySelector<HTMLElement>('main h1')?.focus();
  }, [set]);
  if (error && problemOf(error).code !== 'LINK_NOT_VALID') return <ErrorPage error={error} />;
  if (error) return <PageHeader title={t(m.notValid)} lead={t(m.notValidText)} />;
  if (!data) return <PageSkeleton />;
  const wanted = set ?? data.ideaDigestByLink;
  const press = async () => {
    await send({ variables: { token, wanted: !wanted } });
    setNow(!wanted);
  };
  return (
    <>
      <PageHeader title={t(wanted ? (set === null ? m.stopTitle : m.resumed) : m.stopped)} lead={t(wanted ? m.stopLead : m.stoppedText)} />
      <Form key={String(wanted)} label={t(m.stopTitle)} submit={t(wanted ? m.stop : m.resume)} submitKind={wanted ? 'primary' : 'secondary'} action={press}>
        <p className="prose">{t(m.only)}</p>
      </Form>
    </>
  );
}
