import { useQuery } from '@apollo/client/react';
import { OrganisationHistoryDocument, ServiceHistoryDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { type Message, useText } from '../../app/text.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Section } from '../../ui/Section.tsx';
import { Select } from '../../ui/Select.tsx';
import { m as form } from './form.messages.ts';
import type { Choices } from './serviceSaid.ts';
import { m } from './upkeep.messages.ts';
import { useFieldLabel, useWords } from './useWords.ts';
import './upkeep.css';

const PAGE = 10;
const MOST = 50;

type Props = { of: 'service' | 'organisation'; id: string; /** The fields by which it can be narrowed. */ fields: readonly string[]; choices: Choices | undefined };

/** Who changed what and when, the newest first; one field alone where somebody asks for it. */
export function History({ of, id, fields, choices }: Props): ReactNode {
  const t = useText();
  const label = useFieldLabel();
  const [field, setField] = useState('');
  const [first, setFirst] = useState(PAGE);
  const { data, previousData, loading } = useQuery(of === 'service' ? ServiceHistoryDocument : OrganisationHistoryDocument, { variables: { id, field: field || null, first }, fetchPolicy: 'cache-and-network' });
  const history = (data ?? previousData)?.history;
  const shown = history?.edges.length ?? 0;
  return (
    <Section title={t(m.history)} lead={t(m.historyLead)}>
      <Select name="historyField" label={t(m.whichField)} required empty={t(m.allFields)} value={field} onChange={(event) => setField(event.target.value)} options={fields.map((value) => ({ value, label: label(value) }))} />
      {history && shown === 0 && <p>{t(m.noHistory)}</p>}
      {history && shown > 0 && <Lines lines={history.edges.map(({ node }) => node)} choices={choices} />}
      {history && <Pager shown={shown} total={history.totalCount} hasMore={history.pageInfo.hasNextPage && first < MOST} pending={loading} onMore={() => setFirst(Math.min(first + 20, MOST))} />}
    </Section>
  );
}

type Line = { id: string; at: string; field: string; before: readonly string[]; after: readonly string[]; by?: { name: string } | null };

function Lines({ lines, choices }: { lines: readonly Line[]; choices: Choices | undefined }): ReactNode {
  const t = useText();
  const f = useFormat();
  const label = useFieldLabel();
  const words = useWords(choices);
  // Of phrases the history has what went and what came, not the whole list.
  const said = (field: string, values: readonly string[], change: Message, none: Message) => {
    const isPhrases = field.startsWith('needPhrases');
    return <span className="upkeep-said">{!isPhrases ? words(field, values) : values.length === 0 ? t(none) : `${t(change)}\n${words(field, values)}`}</span>;
  };
  return (
    <DataTable
      caption={t(m.history)}
      hideCaption
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        { key: 'field', header: t(form.field), heading: true, cell: ({ field }) => label(field) },
        { key: 'before', header: t(form.before), cell: ({ field, before }) => said(field, before, m.phrasesLeft, m.noneLeft) },
        { key: 'after', header: t(form.after), cell: ({ field, after }) => said(field, after, m.phrasesJoined, m.noneJoined) },
        { key: 'when', header: t(m.when), cell: ({ at }) => f.dateTime(at) },
        { key: 'who', header: t(m.who), cell: ({ by }) => by?.name ?? t(m.byPortal) },
      ]}
    />
  );
}
