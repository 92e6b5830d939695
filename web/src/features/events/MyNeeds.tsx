import type { MyNeedFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { type Format, useFormat } from '../../app/format.ts';
import { type Text, useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Card, CardList } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Fact } from '../../ui/Fact.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatusTag, type StatusTone } from '../../ui/Tag.tsx';
import { m } from './my.messages.ts';
import type { MyCompany } from './MyPage.tsx';

/** What the company has told that it will need, and what the department said to it. */
export function MyNeeds({ companies }: { companies: readonly MyCompany[] }): ReactNode {
  const t = useText();
  if (companies.length === 0) return null;
  const needs = companies.flatMap((company) => company.needs);
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
    </Section>
  );
}

function NeedCard({ need }: { need: MyNeedFragment }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const { text, tone } = stateOf(need, t, f);
  const said = need.closingNote ?? need.answer;
  return (
    <Card
      title={need.title}
      to={`/needs/${need.id}`}
      tags={<StatusTag tone={tone}>{text}</StatusTag>}
      facts={
        <>
          <Fact icon="calendar">{t(m.needWhen, { from: f.day(need.windowFrom), to: f.day(need.windowTo) })}</Fact>
          {need.departments.length > 0 && <Fact icon="people">{need.departments.map(({ name }) => l(name)).join(', ')}</Fact>}
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
