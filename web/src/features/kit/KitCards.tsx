import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Card, CardList } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Fact } from '../../ui/Fact.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatusTag, Tag, TagRow } from '../../ui/Tag.tsx';
import { m } from './kit.messages.ts';

export function KitCards(): ReactNode {
  const t = useText();
  const f = useFormat();
  return (
    <Section title={t(m.cards)} lead={t(m.lead)}>
      <CardList columns={3}>
        {[3, 1, 12].map((seats) => (
          <Card
            key={seats}
            to="/events"
            title={t(m.cardTitle)}
            eyebrow={f.dateRange('2026-12-03T06:00:00Z', '2026-12-03T07:30:00Z')}
            facts={<><Fact icon="place">{t(m.place)}</Fact><Fact icon="people">{t(m.seats, { n: seats })}</Fact></>}
            tags={<Tag>{t(m.topic)}</Tag>}
          >
            <p>{t(m.cardText)}</p>
          </Card>
        ))}
      </CardList>
      <TagRow>
        <StatusTag>{t(m.draft)}</StatusTag>
        <StatusTag tone="waiting">{t(m.waiting)}</StatusTag>
        <StatusTag tone="active">{t(m.accepted)}</StatusTag>
        <StatusTag tone="good">{t(m.helped)}</StatusTag>
        <StatusTag tone="bad">{t(m.declined)}</StatusTag>
      </TagRow>
      <Disclosure summary={t(m.why)}><p>{t(m.cardText)}</p></Disclosure>
    </Section>
  );
}
