import { useQuery } from '@apollo/client/react';
import { NewNeedPageDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useLocation } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { advisedBy, hasRole, useSession, type Viewer } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { AddCompanyDialog } from '../companies/AddCompanyDialog.tsx';
import { usePickedCompany } from '../companies/CompanyPicker.tsx';
import { NewNeedForm } from './NewNeedForm.tsx';
import { SignInToSeeNeeds } from './SignInToSeeNeeds.tsx';
import { m as list } from './needs.messages.ts';
import { m } from './newNeed.messages.ts';
import './needs.css';

export function NewNeedPage(): ReactNode {
  const t = useText();
  const { viewer, loading } = useSession();
  if (loading) return <PageSkeleton />;
  if (!viewer) return <SignInToSeeNeeds />;
  if (!hasRole(viewer, 'ADVISER', 'ENTREPRENEUR')) return <PageHeader title={t(list.notYoursTitle)} lead={t(m.whoWrites)} />;
  return <NewNeed viewer={viewer} />;
}

function NewNeed({ viewer }: { viewer: Viewer }): ReactNode {
  const t = useText();
  const advises = hasRole(viewer, 'ADVISER');
  const own = viewer.memberships.flatMap(({ company }) => company ?? []);
  const near = advisedBy(viewer)[0]?.code ?? null;
  const { state } = useLocation();
  const [query, change] = useAddressQuery();
  const [typed, setTyped] = useState<string | null>(null);
  const id = query.get('company') ?? (advises ? null : (own[0]?.id ?? null));
  const company = usePickedCompany(id);
  const { data, error } = useQuery(NewNeedPageDocument);
  const choose = (chosen: string) => change({ company: chosen }, { replace: true, state });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <PageSkeleton />;
  return (
    <>
      <Breadcrumbs items={[{ to: '/needs', label: t(list.title) }]} />
      <PageHeader title={t(advises ? m.title : m.ownTitle)} lead={t(m.lead)} />
      <NewNeedForm {...{ advises, own, company, near, topics: data.topics }} onCompany={choose} onAddCompany={setTyped} />
      <AddCompanyDialog
        open={typed !== null}
        typed={typed ?? ''}
        onClose={() => setTyped(null)}
        onAdded={(added) => {
          setTyped(null);
          choose(added.id);
        }}
      />
    </>
  );
}
