import { lazy, type ReactNode, Suspense } from 'react';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { advisedBy, hasRole, useSession, type Viewer } from '../../app/session.tsx';
import { type Localized, useLocalized, useText } from '../../app/text.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { NeedBoard } from './NeedBoard.tsx';
import { NeedFilters } from './NeedFilters.tsx';
import { NeedList } from './NeedList.tsx';
import { NeedsToday } from './NeedsToday.tsx';
import { OpenNeedQuestions } from './OpenNeedQuestions.tsx';
import { SavedViews } from './SavedViews.tsx';
import { NotForYou, SignInToSeeNeeds } from './SignInToSeeNeeds.tsx';
import { m } from './needs.messages.ts';
import './needs.css';

const WaitingInvitations = lazy(async () => ({ default: (await import('../invitations/WaitingInvitations.tsx')).WaitingInvitations }));

/** One page, three jobs: a head sees the own department's quarters, an adviser the municipality's, a company its own needs. */
export function NeedsPage(): ReactNode {
  const { viewer, loading } = useSession();
  if (loading) return <PageSkeleton />;
  if (!viewer) return <SignInToSeeNeeds />;
  if (hasRole(viewer, 'ADVISER')) return <NeedsOfMunicipality viewer={viewer} />;
  if (hasRole(viewer, 'HEAD')) return <NeedsOfDepartment viewer={viewer} />;
  return hasRole(viewer, 'ENTREPRENEUR') ? <OwnNeeds /> : <NotForYou />;
}

function NeedsOfDepartment({ viewer }: { viewer: Viewer }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const [query] = useAddressQuery();
  const departments = viewer.memberships.flatMap(({ department }) => department ?? []);
  const department = departments.find(({ id }) => id === query.get('department')) ?? departments[0];
  if (!department) return <NotForYou />;
  return (
    <>
      <PageHeader title={t(m.title)} eyebrow={l(department.name)} lead={t(m.headLead)} actions={<PrintButton />} />
      {departments.length > 1 && <DepartmentTabs departments={departments} chosen={department.id} />}
      <Suspense fallback={null}><WaitingInvitations /></Suspense>
      <NeedsToday department={department.id} />
      <NeedFilters department={department.id} />
      <SavedViews department={department.id} />
      <NeedBoard department={department.id} />
      <NeedList department={department.id} />
    </>
  );
}

function NeedsOfMunicipality({ viewer }: { viewer: Viewer }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const municipalities = advisedBy(viewer).map(({ name }) => l(name));
  const actions = (
    <>
      <LinkButton icon="plus" to="/needs/new">{t(m.record)}</LinkButton>
      <PrintButton />
    </>
  );
  return (
    <>
      <PageHeader title={t(m.title)} eyebrow={municipalities.join(', ')} lead={t(m.adviserLead)} actions={actions} />
      <OpenNeedQuestions />
      <NeedsToday department={null} />
      <NeedFilters department={null} />
      <SavedViews department={null} />
      <NeedBoard department={null} />
      <NeedList department={null} />
    </>
  );
}

function OwnNeeds(): ReactNode {
  const t = useText();
  return (
    <>
      <PageHeader title={t(m.ownTitle)} lead={t(m.ownLead)} actions={<LinkButton icon="plus" to="/needs/new">{t(m.tell)}</LinkButton>} />
      <NeedList department={null} own />
    </>
  );
}

function PrintButton(): ReactNode {
  const t = useText();
  return <Button kind="secondary" icon="print" onClick={() => window.print()}>{t(m.print)}</Button>;
}

function DepartmentTabs({ departments, chosen }: { departments: { id: string; name: Localized }[]; chosen: string }): ReactNode {
  const t = useText();
  const l = useLocalized();
  return <Tabs label={t(m.departments)} tabs={departments.map(({ id, name }) => ({ to: `?department=${id}`, label: l(name), current: id === chosen }))} />;
}
