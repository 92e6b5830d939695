import { useQuery } from '@apollo/client/react';
import { MatterPageDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { LinkOver } from './LinkOver.tsx';
import { type Over, overOf } from './linkOver.ts';
import { MatterView } from './MatterView.tsx';

/** From the company's mail, without signing in. Opening it only reads: mail scanners open links too. */
export function MatterPage(): ReactNode {
  const { token = '' } = useParams();
  const [ended, setEnded] = useState<Over | null>(null);
  const { data, error } = useQuery(MatterPageDocument, { variables: { token }, fetchPolicy: 'network-only' });
  if (ended) return <LinkOver over={ended} reader="company" />;
  // Once confirmed, the link has ended; what it showed, with the answer, stays on the screen.
  if (data?.referralByLink) return <MatterView key={token} matter={data.referralByLink} token={token} onOver={setEnded} />;
  if (!error && !data) return <PageSkeleton />;
  const over = error ? overOf(error) : ({ why: 'UNKNOWN', referral: null } as const);
  return over ? <LinkOver over={over} reader="company" /> : <ErrorPage error={error!} />;
}
