import { useQuery } from '@apollo/client/react';
import { NetworkRolesDocument } from '@luotsi/schema';
import type { NetworkRole } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { PartFailed } from '../../app/PartFailed.tsx';
import { useText } from '../../app/text.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Filters } from '../../ui/Filters.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { roleNames } from '../people/roleNames.ts';
import { m } from './access.messages.ts';
import { EndedNotice } from './EndedNotice.tsx';
import { ResetDialog } from './ResetDialog.tsx';
import { roleColumns } from './roleColumns.tsx';
import { useRoleWords } from './roleWords.ts';
import { useEnding } from './useEnding.ts';

const ROLES = ['ADVISER', 'CONTACT', 'HEAD', 'COORDINATOR'] as const satisfies readonly NetworkRole[];

/** Everybody with a role in the network. What is asked for lives in the address. */
export function Roles(): ReactNode {
  const t = useText();
  const f = useFormat();
  const wordsOf = useRoleWords();
  const [query] = useAddressQuery();
  const asked = { role: ROLES.find((one) => one === query.get('role')) ?? null, search: query.get('q'), unused: query.get('unused') === '1' };
  const { data, previousData, error, loading, fetchMore, refetch } = useQuery(NetworkRolesDocument, { variables: asked, fetchPolicy: 'cache-and-network' });
  const ending = useEnding(refetch);
  const list = (data ?? previousData)?.networkRoles;
  const rows = list?.edges.map(({ node }) => node) ?? [];
  return (
    <Section title={t(m.roles)}>
      <EndedNotice ending={ending} />
      <Disclosure summary={t(m.sees)}>
        <DefinitionList items={ROLES.map((role) => ({ term: t(roleNames[role]), detail: t(m[`sees${role}`]) }))} />
      </Disclosure>
      <RoleFilters asked={asked} />
      {error && !list && <PartFailed error={error} onAgain={refetch} />}
      {!list && !error && <Skeleton kind="table" />}
      {list && rows.length === 0 && <EmptyState level={3} title={t(m.none)}>{t(m.noneText)}</EmptyState>}
      {list && rows.length > 0 && (
        <DataTable
          caption={t(m.roles)}
          hideCaption
          columns={roleColumns({ t, f, wordsOf, ending })}
          rows={rows}
          rowKey={({ id }) => id}
          compact={({ person }) => person.name || person.email}
          footer={<Pager shown={rows.length} total={list.totalCount} hasMore={list.pageInfo.hasNextPage} pending={loading} onMore={() => void fetchMore({ variables: { after: list.pageInfo.endCursor } })} />}
        />
      )}
      <ResetDialog ending={ending} />
    </Section>
  );
}

function RoleFilters({ asked }: { asked: { role: string | null; search: string | null; unused: boolean } }): ReactNode {
  const t = useText();
  const [, change] = useAddressQuery();
  const choices = [
    { name: 'role', label: t(m.role), empty: t(m.allRoles), value: asked.role ?? '', options: ROLES.map((value) => ({ value, label: t(roleNames[value]) })) },
    { name: 'unused', label: t(m.use), empty: t(m.anyUse), value: asked.unused ? '1' : '', options: [{ value: '1', label: t(m.unused) }] },
  ];
  return (
    <div className="access-filters no-print">
      <SearchField label={t(m.search)} defaultValue={asked.search ?? ''} limit={100} onSearch={(text) => change({ q: text || null })} />
      <Filters label={t(m.filters)} choices={choices} onChange={(changes) => change(changes)} />
    </div>
  );
}
