import { useQuery } from '@apollo/client/react';
import { ImportPageDocument, type ImportStateFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { type Format, useFormat } from '../../app/format.ts';
import { NotFound } from '../../app/NotFound.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { hasRole, useSession } from '../../app/session.tsx';
import { type Text, useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { NotKeeper } from '../upkeep/NotKeeper.tsx';
import { m } from './dryRun.messages.ts';
import { DryRun } from './DryRun.tsx';
import { NotWhole, NoTable } from './NoTable.tsx';
import './imports.css';

/** One table on its way into the directory; whoever leaves comes back to it by its address. */
export function ImportPage(): ReactNode {
  const { loading, viewer } = useSession();
  if (loading) return <PageSkeleton />;
  return hasRole(viewer, 'CONTACT', 'COORDINATOR') ? <Import /> : <NotKeeper />;
}

function Import(): ReactNode {
  const t = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ImportPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <PageSkeleton />;
  const found = data.directoryImport;
  if (!found) return <Gone />;
  return (
    <>
      <Breadcrumbs items={[{ to: '/directory/import', label: t(m.toStart) }]} />
      <PageHeader title={t(m.title, { name: found.name })} />
      <Facts found={found} />
      <Stage key={found.id} found={found} onLookAgain={refetch} />
    </>
  );
}

function Gone(): ReactNode {
  const t = useText();
  return (
    <NotFound title={t(m.gone)}>
      <p>{t(m.goneText)}</p>
      <LinkButton to="/directory/import">{t(m.again)}</LinkButton>
    </NotFound>
  );
}

function Stage({ found, onLookAgain }: { found: ImportStateFragment; onLookAgain: () => Promise<unknown> }): ReactNode {
  if (found.status === 'UPLOADING') return <NotWhole found={found} onLookAgain={onLookAgain} />;
  return found.status === 'UNREADABLE' ? <NoTable found={found} /> : <DryRun found={found} />;
}

function Facts({ found }: { found: ImportStateFragment }): ReactNode {
  const t = useText();
  const f = useFormat();
  const rows = found.creates + found.updates + found.unchanged + found.errors;
  return (
    <div className="import-facts">
      <DefinitionList
        items={[
          rows > 0 && { term: t(m.rows), detail: f.number(rows) },
          found.encoding && { term: t(m.readAs), detail: readAs(found, t) },
          { term: t(m.begun), detail: begunOn(found, t, f) },
        ]}
      />
    </div>
  );
}

function readAs({ format, separator, encoding }: ImportStateFragment, t: Text): string {
  return [format, separator && t(m[separator]), encoding && t(m[encoding])].filter(Boolean).join(', ');
}

function begunOn({ startedAt, appliedAt }: ImportStateFragment, t: Text, f: Format): string {
  return appliedAt ? `${f.dateTime(startedAt)}. ${t(m.appliedOn, { time: f.dateTime(appliedAt) })}` : f.dateTime(startedAt);
}
