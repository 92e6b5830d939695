import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { StackedBars } from '../../ui/StackedBars.tsx';
import { m } from './results.messages.ts';
import type { Results } from './ResultsPage.tsx';

/** As many as can be looked at; the table has all. */
const MOST_BARS = 12;

type Topic = Results['topics'][number];

/** What the ideas are about: a picture, and every number in a table beside it. */
export function TopicResults({ topics }: { topics: readonly Topic[] }): ReactNode {
  const t = useText();
  const f = useFormat();
  const l = useLocalized();
  const nameOf = ({ name }: Topic) => (name ? l(name) : t(m.noTopic));
  const keyOf = ({ topic }: Topic) => topic ?? '';
  const [first] = topics;
  if (!first) return null;
  return (
    <Section title={t(m.topics)} lead={t(m.topicsLead)}>
      <div className="idea-results">
        <StackedBars
          alt={t(m.topicsPicture, { topic: nameOf(first), n: f.number(first.ideas) })}
          series={[{ key: 'ideas', label: t(m.ideas) }]}
          bars={topics.slice(0, MOST_BARS).map((topic) => ({ key: keyOf(topic), label: nameOf(topic), values: { ideas: topic.ideas } }))}
        />
        <DataTable
          caption={t(m.topics)}
          hideCaption
          rows={topics}
          rowKey={keyOf}
          columns={[
            { key: 'topic', header: t(m.topic), heading: true, cell: nameOf },
            ...(['ideas', 'supports', 'comments'] as const).map((key) => ({ key, header: t(m[key]), align: 'end' as const, cell: (topic: Topic) => f.number(topic[key]) })),
          ]}
        />
      </div>
    </Section>
  );
}
