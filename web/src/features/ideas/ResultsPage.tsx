import { useQuery } from '@apollo/client/react';
import { type ResultsPageQuery, ResultsPageDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useFormat } from '../../app/format.ts';
import { NotFound } from '../../app/NotFound.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FigureTiles } from '../../ui/FigureTiles.tsx';
import { Link } from '../../ui/Link.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { m as campaigns } from '../campaigns/campaigns.messages.ts';
import { AnswerResults } from './AnswerResults.tsx';
import './ideas.css';
import { OpenData } from './OpenData.tsx';
import { m } from './results.messages.ts';
import { TopicResults } from './TopicResults.tsx';

export type Results = NonNullable<ResultsPageQuery['campaignResults']>;
type Campaign = NonNullable<ResultsPageQuery['campaign']>;
type Ideas = ResultsPageQuery['ideas']['edges'];

export function ResultsPage(): ReactNode {
  const t = useText();
  const { id = '' } = useParams();
  const { data, error } = useQuery(ResultsPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <PageSkeleton />;
  if (!data.campaign || !data.campaignResults) return <NotFound title={t(campaigns.notFound)}>{t(campaigns.notFoundText)}</NotFound>;
  return <Page campaign={data.campaign} results={data.campaignResults} ideas={data.ideas.edges} />;
}

function Page({ campaign, results, ideas }: { campaign: Campaign; results: Results; ideas: Ideas }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const title = l(campaign.title);
  const isOpen = campaign.phase === 'COLLECT' || campaign.phase === 'DISCUSS';
  const back = `/ideas/${campaign.id}`;
  return (
    <>
      <Breadcrumbs items={[{ to: '/ideas', label: t(campaigns.title) }, { to: back, label: title }]} />
      <PageHeader
        title={t(m.title)}
        documentTitle={`${t(m.title)}: ${title}`}
        eyebrow={title}
        lead={t(isOpen ? m.leadOpen : m.lead)}
        actions={<Button kind="secondary" icon="print" onClick={() => window.print()}>{t(m.print)}</Button>}
      />
      {results.ideas + results.hidden === 0 ? (
        <EmptyState title={t(m.noneYet)} icon="question" actions={<LinkButton to={back}>{t(m.toCampaign)}</LinkButton>}>{t(m.noneYetText)}</EmptyState>
      ) : (
        <>
          <Figures results={results} />
          <TopicResults topics={results.topics} />
          <AnswerResults answers={results.answers} />
          <MostSupported ideas={ideas} />
          <OpenData campaign={campaign.id} />
        </>
      )}
    </>
  );
}

function Figures({ results }: { results: Results }): ReactNode {
  const t = useText();
  const f = useFormat();
  const { newCompanies, hidden } = results;
  const figure = (key: 'ideas' | 'people' | 'companies' | 'supports' | 'comments' | 'hidden', more: string[] = []) => ({ label: t(m[key]), number: f.number(results[key]), more });
  return (
    <Section title={t(m.figures)}>
      <FigureTiles figures={[figure('ideas'), figure('people'), figure('companies', newCompanies === null ? [] : [t(m.newCompanies, { n: newCompanies })]), figure('supports'), figure('comments'), ...(hidden > 0 ? [figure('hidden')] : [])]} />
    </Section>
  );
}

const toIdea = ({ id, title, language }: Ideas[number]['node']): ReactNode => <Link to={`/ideas/idea/${id}`} lang={language.toLowerCase()}>{title}</Link>;

function MostSupported({ ideas }: { ideas: Ideas }): ReactNode {
  const t = useText();
  const f = useFormat();
  const rows = ideas.map(({ node }) => node).filter(({ supports }) => supports > 0);
  if (rows.length === 0) return null;
  return (
    <Section title={t(m.most)}>
      <DataTable
        caption={t(m.most)}
        hideCaption
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { key: 'idea', header: t(m.idea), heading: true, cell: toIdea },
          { key: 'supports', header: t(m.supports), align: 'end', cell: ({ supports }) => f.number(supports) },
          { key: 'comments', header: t(m.comments), align: 'end', cell: ({ comments }) => f.number(comments) },
        ]}
      />
    </Section>
  );
}
