import { useQuery } from '@apollo/client/react';
import { type QuestionRowFragment, QuestionsPageDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { PartFailed } from '../../app/PartFailed.tsx';
import { type Viewer, useSession } from '../../app/session.tsx';
import { type Text, useLocalized, useText } from '../../app/text.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Link } from '../../ui/Link.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { QuestionStatusTag } from './QuestionStatusTag.tsx';
import { m } from './questions.messages.ts';
import type { View } from './QuestionsPage.tsx';
import { Since } from './Since.tsx';

type Row = Column<QuestionRowFragment>;
type Words = { t: Text; l: ReturnType<typeof useLocalized> };

export function QuestionList({ view: { key, label, statuses, oldestFirst, empty } }: { view: View }): ReactNode {
  const words: Words = { t: useText(), l: useLocalized() };
  const { viewer } = useSession();
  const { data, loading, error, fetchMore, refetch } = useQuery(QuestionsPageDocument, { variables: { statuses, oldestFirst }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <PartFailed error={error} onAgain={refetch} />;
  if (!data) return <Skeleton kind="table" />;
  const { edges, pageInfo, totalCount } = data.adviserQuestions;
  if (edges.length === 0) return <EmptyState title={words.t(empty[0])} icon="check">{words.t(empty[1])}</EmptyState>;
  const columns = [askerColumn(words), questionColumn(words), ...(advisesMany(viewer) ? [placeColumn(words)] : []), ...(key === 'ended' ? endColumns(words) : waitColumns(words, key === 'taken'))];
  return (
    <>
      <DataTable caption={words.t(label)} hideCaption columns={columns} rows={edges.map(({ node }) => node)} rowKey={({ id }) => id} />
      <Pager shown={edges.length} total={totalCount} hasMore={pageInfo.hasNextPage} pending={loading} onMore={() => void fetchMore({ variables: { after: pageInfo.endCursor } })} />
    </>
  );
}

function advisesMany(viewer: Viewer | null): boolean {
  return (viewer?.memberships ?? []).filter(({ role }) => role === 'ADVISER').length > 1;
}

function askerColumn({ t }: Words): Row {
  return {
    key: 'asker',
    header: t(m.asker),
    heading: true,
    cell: ({ id, name, companyName }) => (
      <>
        <Link to={`/questions/${id}`}>{name}</Link>
        {companyName && <span className="second-line">{companyName}</span>}
      </>
    ),
  };
}

function questionColumn({ t }: Words): Row {
  return { key: 'question', header: t(m.question), cell: ({ text }) => <span className="excerpt">{text}</span> };
}

function placeColumn({ t, l }: Words): Row {
  return { key: 'municipality', header: t(m.municipality), cell: ({ municipality }) => l(municipality.name) };
}

function waitColumns({ t }: Words, isTaken: boolean): Row[] {
  return [
    { key: 'asked', header: t(m.asked), cell: ({ createdAt }) => <Since at={createdAt} /> },
    ...(isTaken ? [{ key: 'adviser', header: t(m.adviser), cell: ({ adviser }: QuestionRowFragment) => adviser?.name ?? '–' }] : []),
  ];
}

function endColumns({ t }: Words): Row[] {
  return [
    { key: 'state', header: t(m.state), cell: ({ status }) => <QuestionStatusTag status={status} /> },
    { key: 'ended', header: t(m.ended), cell: ({ endedAt }) => endedAt && <Since at={endedAt} /> },
    { key: 'adviser', header: t(m.adviser), cell: ({ adviser }) => adviser?.name ?? '–' },
  ];
}
