import { useQuery } from '@apollo/client/react';
import { DeskCountsDocument } from '@luotsi/schema';
import type { DeskKind } from '@luotsi/schema/types';
import { type ReactNode, useState } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { advisedBy, useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { AdviserOnly } from '../questions/AdviserOnly.tsx';
import { type Deed, DeedDone } from './DeedDone.tsx';
import { DeskList } from './DeskList.tsx';
import { m } from './desk.messages.ts';
import './desk.css';

/** The first page of an adviser’s morning. */
export function DeskPage(): ReactNode {
  const t = useText();
  const actions = (
    <>
      <LinkButton icon="handover" to="/referrals/new">{t(m.newReferral)}</LinkButton>
      <LinkButton kind="secondary" to="/referrals/figures">{t(m.figures)}</LinkButton>
    </>
  );
  return (
    <AdviserOnly>
      <PageHeader title={t(m.title)} lead={t(m.lead)} actions={actions} />
      <Desk />
    </AdviserOnly>
  );
}

function Desk(): ReactNode {
  const [query] = useAddressQuery();
  const [deed, setDeed] = useState<Deed | null>(null);
  const { viewer } = useSession();
  const own = advisedBy(viewer);
  const municipality = own.find(({ code }) => code === query.get('municipality'))?.code ?? null;
  const { data, error } = useQuery(DeskCountsDocument, { variables: { municipality }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <Skeleton kind="table" />;
  const kind = data.deskCounts.find((one) => one.kind === query.get('kind'))?.kind ?? null;
  return (
    <>
      <div className="desk-filters">
        <Kinds kind={kind} counts={data.deskCounts} />
        {own.length > 1 && <Municipalities chosen={municipality} own={own} />}
      </div>
      {deed && <DeedDone key={deed.key} deed={deed} onUndone={setDeed} />}
      <DeskList key={`${kind} ${municipality}`} kind={kind} municipality={municipality} showsPlace={own.length > 1 && municipality === null} onDeed={setDeed} />
    </>
  );
}

/** Only kinds of which there is something: a row of noughts tells nobody what to do. */
function Kinds({ kind, counts }: { kind: DeskKind | null; counts: readonly { kind: DeskKind; count: number }[] }): ReactNode {
  const t = useText();
  const [query] = useAddressQuery();
  const to = (value: string | null) => {
    const next = new URLSearchParams(query);
    if (value) next.set('kind', value);
    else next.delete('kind');
    return `?${next}`;
  };
  const shown = counts.filter((one) => one.count > 0 || one.kind === kind);
  if (shown.length === 0) return null;
  const all = { to: to(null), label: t(m.all), count: counts.reduce((sum, { count }) => sum + count, 0), current: kind === null };
  return <Tabs label={t(m.kinds)} tabs={[all, ...shown.map((one) => ({ to: to(one.kind), label: t(m[one.kind]), count: one.count, current: one.kind === kind }))]} />;
}

function Municipalities({ chosen, own }: { chosen: string | null; own: ReturnType<typeof advisedBy> }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const [, change] = useAddressQuery();
  return <Select name="municipality" label={t(m.municipality)} required empty={t(m.allMunicipalities)} value={chosen ?? ''} options={own.map(({ code, name }) => ({ value: code, label: l(name) }))} onChange={({ target }) => change({ municipality: target.value || null })} />;
}
