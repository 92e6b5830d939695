import { useQuery } from '@apollo/client/react';
import { ImportsPageDocument, type ImportsPageQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { hasRole, useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { FormPart } from '../../ui/FormPart.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { NotKeeper } from '../upkeep/NotKeeper.tsx';
import { ColumnGuide } from './ColumnGuide.tsx';
import { ExportLinks } from './ExportLinks.tsx';
import { FileChooser } from './FileChooser.tsx';
import { m } from './imports.messages.ts';
import { Unfinished } from './Unfinished.tsx';
import './imports.css';

/** The way people go: get the table, change it, bring it in. */
export function ImportsPage(): ReactNode {
  const { loading, viewer } = useSession();
  if (loading) return <PageSkeleton />;
  return hasRole(viewer, 'CONTACT', 'COORDINATOR') ? <Imports /> : <NotKeeper />;
}

function Imports(): ReactNode {
  const t = useText();
  const { data, error } = useQuery(ImportsPageDocument, { fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <PageSkeleton />;
  return (
    <>
      <Breadcrumbs items={[{ to: '/services', label: t(m.directory) }]} />
      <PageHeader title={t(m.title)} lead={t(m.lead)} />
      <Unfinished imports={data.unfinishedImports} />
      <div className="import-steps">
        <FormPart number={1} title={t(m.export)}>
          <Exports memberships={data.me?.memberships ?? []} />
        </FormPart>
        <FormPart number={2} title={t(m.edit)}>
          <ul className="import-rules">
            {[m.ruleSlug, m.ruleColumns, m.ruleSave].map((rule) => <li key={rule.id}>{t(rule)}</li>)}
          </ul>
          <ColumnGuide />
        </FormPart>
        <FormPart number={3} title={t(m.import)}>
          <FileChooser />
        </FormPart>
      </div>
    </>
  );
}

type Memberships = NonNullable<ImportsPageQuery['me']>['memberships'];

function Exports({ memberships }: { memberships: Memberships }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const own = memberships.flatMap(({ role, organisation }) => (role === 'CONTACT' && organisation ? [organisation] : []));
  const isCoordinator = memberships.some(({ role }) => role === 'COORDINATOR');
  return (
    <>
      <p>{t(m.exportText)}</p>
      {own.map(({ id, slug, name }) => (
        <div key={id} className="import-export">
          <h3>{l(name)}</h3>
          <ExportLinks of={l(name)} provider={slug} />
        </div>
      ))}
      {isCoordinator && (
        <div className="import-export">
          <h3>{t(m.whole)}</h3>
          <ExportLinks of={t(m.whole)} />
          <p className="field-hint">{t(m.oneProvider)}</p>
        </div>
      )}
    </>
  );
}
