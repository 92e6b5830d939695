import { useQuery } from '@apollo/client/react';
import { PhrasesPageDocument, type PhrasesPageQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocation } from '../../app/address.tsx';
import { PartFailed } from '../../app/PartFailed.tsx';
import { type Format, useFormat } from '../../app/format.ts';
import { languageNames, useLanguage } from '../../app/language.ts';
import { hasRole, useSession } from '../../app/session.tsx';
import { type Text, useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Link } from '../../ui/Link.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { changedQuery, useAddressQuery } from '../../ui/useAddressQuery.ts';
import { m as phrases } from '../directory/phrases.messages.ts';
import { phraseLanguages } from '../directory/phraseWords.ts';
import { CoordinatorOnly } from './CoordinatorOnly.tsx';
import { NetworkTabs } from './NetworkTabs.tsx';
import { m } from './phrasesPage.messages.ts';
import './learning.css';

type Phrase = PhrasesPageQuery['needPhrases']['edges'][number]['node'];

const LONGEST_SEARCH = 100;
/** In the address; without a language it is the reader's own. */
const ALL = 'ALL';

/** The phrases of all services, as far as the reader may see them. */
export function PhrasesPage(): ReactNode {
  const t = useText();
  const { viewer } = useSession();
  const isCoordinator = hasRole(viewer, 'COORDINATOR');
  return (
    <CoordinatorOnly or={['ADVISER', 'CONTACT']}>
      <PageHeader title={t(m.title)} lead={t(isCoordinator ? m.lead : m.leadReader)} />
      {isCoordinator && <NetworkTabs current="/network/phrases" />}
      <Search />
    </CoordinatorOnly>
  );
}

function Search(): ReactNode {
  const t = useText();
  const [query, change] = useAddressQuery();
  const reader = useLanguage().toUpperCase();
  const wanted = query.get('language') ?? reader;
  const language = phraseLanguages.find((one) => one === wanted) ?? null;
  const search = query.get('q')?.slice(0, LONGEST_SEARCH) ?? null;
  return (
    <>
      <div className="phrase-search">
        <SearchField label={t(m.search)} defaultValue={search ?? ''} onSearch={(q) => change({ q: q.slice(0, LONGEST_SEARCH) })} />
        <Select name="language" label={t(m.language)} required empty={null} value={language ?? ALL} onChange={(event) => change({ language: event.target.value }, { replace: true })} options={[{ value: ALL, label: t(m.allLanguages) }, ...phraseLanguages.map((value) => ({ value, label: t(phrases[value]) }))]} />
      </div>
      <PhraseTable variables={{ search, language }} />
    </>
  );
}

function PhraseTable({ variables }: { variables: { search: string | null; language: Phrase['language'] | null } }): ReactNode {
  const t = useText();
  const f = useFormat();
  const l = useLocalized();
  const { data, previousData, error, loading, fetchMore, refetch } = useQuery(PhrasesPageDocument, { variables, fetchPolicy: 'cache-and-network' });
  const found = (data ?? previousData)?.needPhrases;
  if (error && !found) return <PartFailed error={error} onAgain={refetch} />;
  if (!found) return <Skeleton kind="table" />;
  const { edges, pageInfo, totalCount } = found;
  if (edges.length === 0) return <NothingFound />;
  return (
    <>
      <DataTable caption={t(m.title)} hideCaption columns={phraseColumns(t, f, l)} rows={edges.map(({ node }) => node)} rowKey={({ id }) => id} />
      <Pager shown={edges.length} total={totalCount} hasMore={pageInfo.hasNextPage} pending={loading} onMore={() => void fetchMore({ variables: { after: pageInfo.endCursor } })} />
    </>
  );
}

function NothingFound(): ReactNode {
  const t = useText();
  const { search } = useLocation();
  return (
    <EmptyState title={t(m.none)} icon="search" actions={<LinkButton kind="secondary" to={changedQuery(search, { language: ALL })}>{t(m.inAllLanguages)}</LinkButton>}>
      {t(m.noneText)}
    </EmptyState>
  );
}

function phraseColumns(t: Text, f: Format, l: ReturnType<typeof useLocalized>): Column<Phrase>[] {
  return [
    { key: 'phrase', header: t(m.phrase), heading: true, cell: ({ text, language }) => <span lang={language.toLowerCase()}>{text}</span> },
    { key: 'language', header: t(m.language), cell: ({ language }) => languageNames[language.toLowerCase() as 'fi' | 'sv' | 'en'] },
    {
      key: 'service',
      header: t(m.service),
      cell: ({ service }) => (
        <>
          <Link to={`/services/${service.slug}#phrases`}>{l(service.name)}</Link>
          <span className="second-line">{l(service.organisation.name)}</span>
        </>
      ),
    },
    {
      key: 'added',
      header: t(m.added),
      cell: ({ addedAt, addedBy }) =>
        addedBy ? (
          <>
            {f.day(addedAt)}
            <span className="second-line">{addedBy.name}</span>
          </>
        ) : (
          <span className="from-start">{t(m.fromStart)}</span>
        ),
    },
  ];
}
