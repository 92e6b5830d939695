import { useQuery } from '@apollo/client/react';
import { type MyNeedFragment, MyNeedsDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { type Format, useFormat } from '../../app/format.ts';
import { useLanguage } from '../../app/language.ts';
import { monthsText } from '../../app/months.ts';
import { type Text, useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Card, CardList } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Fact } from '../../ui/Fact.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { StatusTag, type StatusTone } from '../../ui/Tag.tsx';
import { m } from './my.messages.ts';

/** What the company has told that it will need, and what the department said to it. */
export function MyNeeds({ company }: { company: string | null }): ReactNode {
  const t = useText();
  const { data, error, loading, fetchMore } = useQuery(MyNeedsDocument, { variables: { company }, fetchPolicy: 'cache-and-network', notifyOnNetworkStatusChange: true });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <Section title={t(m.needs)}><Skeleton kind="cards" count={2} /></Section>;
  const { edges, pageInfo } = data.needs;
  const needs = edges.map(({ node }) => node);
  const record = <LinkButton kind="secondary" icon="plus" to="/needs/new">{t(m.recordNeed)}</LinkButton>;
  if (needs.length === 0) {
    return (
      <Section title={t(m.needs)}>
        <EmptyState level={3} icon="calendar" title={t(m.noNeeds)} actions={record}>{t(m.noNeedsText)}</EmptyState>
      </Section>
    );
  }
  return (
    <Section title={t(m.needs)} actions={record}>
      <CardList columns={2}>
        {needs.map((need) => (
          <NeedCard key={need.id} need={need} />
        ))}
      </CardList>
      {pageInfo.hasNextPage && <Pager shown={needs.length} hasMore pending={loading} onMore={() => void fetchMore({ variables: { after: pageInfo.endCursor } })} />}
    </Section>
  );
}

function NeedCard({ need }: { need: MyNeedFragment }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const language = useLanguage();
  const { text, tone } = stateOf(need, t, f);
  const said = need.closingNote ?? need.answer;
  return (
    <Card
      title={need.title}
      to={`/needs/${need.id}`}
      tags={<StatusTag tone={tone}>{text}</StatusTag>}
      facts={
        <>
          <Fact icon="calendar">{monthsText(language, need.windowFrom, need.windowTo)}</Fact>
          {need.departments.length > 0 && <Fact icon="people">{need.departments.map(({ name }) => l(name)).join(', ')}</Fact>}
          {need.answerChangedAt && <Fact icon="info">{t(m.needAnswerChanged, { day: f.day(need.answerChangedAt) })}</Fact>}
        </>
      }
    >
      {said && <p className="my-said">{said}</p>}
    </Card>
  );
}

function stateOf(need: MyNeedFragment, t: Text, f: Format): { text: string; tone: StatusTone } {
  switch (need.status) {
    case 'OPEN':
      return { text: t(m.needOpen), tone: 'waiting' };
    case 'ACKNOWLEDGED':
      return { text: t(m.needAcknowledged, { day: need.answerPromisedOn ? f.day(need.answerPromisedOn) : '' }), tone: 'active' };
    case 'ANSWERED':
      return answered(need, t, f);
    case 'FULFILLED':
      return { text: t(m.needFulfilled), tone: 'good' };
    case 'DROPPED':
      return { text: t(m.needDropped), tone: 'neutral' };
  }
}

function answered({ answerKind, committedOn }: MyNeedFragment, t: Text, f: Format): { text: string; tone: StatusTone } {
  if (answerKind === 'NOT_POSSIBLE') return { text: t(m.needNotPossible), tone: 'bad' };
  return { text: committedOn ? t(m.needCommitted, { day: f.day(committedOn) }) : t(m.needAnswered), tone: 'good' };
}
