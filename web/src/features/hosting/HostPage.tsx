import { useQuery } from '@apollo/client/react';
import { HostPageDocument, type HostedEventFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useFormat } from '../../app/format.ts';
import { NotFound } from '../../app/NotFound.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { m } from './hosting.messages.ts';
import { type HostTool, HostTools } from './HostTools.tsx';
import { isHost } from './isHost.ts';

export type HostedEvent = HostedEventFragment;

type Props = {
  tool: Exclude<HostTool, 'event'>;
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  /** What this browser has kept of the event for its host, for a page that works without a network. */
  kept?: HostedEvent | undefined;
  children: (event: HostedEvent) => ReactNode;
};

/** One of the pages on which the hosts handle an event: they alone get to see it. */
export function HostPage({ tool, title, lead, actions, kept, children }: Props): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const { id = '' } = useParams();
  const { viewer, loading, known } = useSession();
  const { data, error } = useQuery(HostPageDocument, { variables: { id } });
  const event = data ? data.event : kept;
  if (error && event === undefined) return <ErrorPage error={error} />;
  if (event === undefined || (loading && !kept)) return <PageSkeleton />;
  const mayHost = (kept && !known) || (event && isHost(viewer, event));
  if (!event || !mayHost) return <NotHost event={event?.id} />;
  return (
    <>
      <Breadcrumbs items={[{ to: '/events', label: t(m.coffees) }, { to: `/events/${id}`, label: l(event.title) }]} />
      <PageHeader title={title} documentTitle={`${title}: ${l(event.title)}`} eyebrow={`${l(event.title)}, ${f.dateRange(event.startsAt, event.endsAt)}`} lead={lead} actions={actions} />
      <HostTools event={id} current={tool} />
      {children(event)}
    </>
  );
}

function NotHost({ event }: { event: string | undefined }): ReactNode {
  const t = useText();
  return (
    <NotFound title={t(m.notHost)}>
      {t(m.notHostText)}
      {event && <LinkButton kind="secondary" to={`/events/${event}`}>{t(m.toEvent)}</LinkButton>}
    </NotFound>
  );
}
