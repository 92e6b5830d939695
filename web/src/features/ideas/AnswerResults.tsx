import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { AnswerStatusTag } from './AnswerStatusTag.tsx';
import { m } from './results.messages.ts';
import type { Results } from './ResultsPage.tsx';

/** How many ideas got which answer; nothing before the first one. */
export function AnswerResults({ answers }: { answers: Results['answers'] }): ReactNode {
  const t = useText();
  const f = useFormat();
  if (answers.every(({ status }) => status === 'NONE')) return null;
  return (
    <Section title={t(m.answers)}>
      <DataTable
        caption={t(m.answers)}
        hideCaption
        rows={answers}
        rowKey={({ status }) => status}
        columns={[
          { key: 'status', header: t(m.answer), heading: true, cell: Status },
          { key: 'ideas', header: t(m.ideas), align: 'end', cell: ({ ideas }) => f.number(ideas) },
        ]}
      />
    </Section>
  );
}

function Status({ status }: Results['answers'][number]): ReactNode {
  return <AnswerStatusTag status={status} />;
}
