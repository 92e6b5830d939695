import { useQuery } from '@apollo/client/react';
import { AuditLogDocument, type AuditLogQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { type Format, useFormat } from '../../app/format.ts';
import { PartFailed } from '../../app/PartFailed.tsx';
import { type Text, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Form } from '../../ui/Form.tsx';
import type { FormValues } from '../../ui/FormValues.ts';
import { Link } from '../../ui/Link.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { CoordinatorOnly } from '../network/CoordinatorOnly.tsx';
import { NetworkTabs } from '../network/NetworkTabs.tsx';
import { TableFile } from '../network/TableFile.tsx';
import { m } from './audit.messages.ts';
import { inWords, useWords, type Words } from './useWords.ts';
import './privacy.css';

const FILTERS = ['from', 'to', 'command', 'entity', 'thing', 'person'] as const;
type Asked = Partial<Record<(typeof FILTERS)[number], string>>;
type Line = AuditLogQuery['auditLog']['edges'][number]['node'];

export function AuditPage(): ReactNode {
  const t = useText();
  const [query] = useAddressQuery();
  const asked: Asked = Object.fromEntries(FILTERS.flatMap((name) => (query.get(name) ? [[name, query.get(name)!]] : [])));
  return (
    <CoordinatorOnly>
      <PageHeader title={t(m.title)} lead={t(m.lead)} actions={<TableFile address="/privacy/audit.csv" of={t(m.title)} asked={asked} />} />
      <NetworkTabs current="/privacy" />
      <div className="audit-search no-print">
        <p><Link to="/privacy">{t(m.back)}</Link></p>
        <Filters key={query.toString()} asked={asked} />
      </div>
      <Lines asked={asked} />
    </CoordinatorOnly>
  );
}

/** Sent by a press, so that nothing is asked for while somebody types. */
function Filters({ asked }: { asked: Asked }): ReactNode {
  const t = useText();
  const [, change] = useAddressQuery();
  const kinds = [...useWords().kinds].map(([value, title]) => ({ value, label: title })).sort((a, b) => a.label.localeCompare(b.label, 'fi'));
  const send = (values: FormValues) => change(Object.fromEntries(FILTERS.map((name) => [name, values.textOrNull(name)])));
  const reset = Object.keys(asked).length > 0 && <Button kind="quiet" onClick={() => change(Object.fromEntries(FILTERS.map((name) => [name, null])))}>{t(m.reset)}</Button>;
  return (
    <Form label={t(m.filters)} submit={t(m.search)} secondary={reset} action={send}>
      <div className="audit-filters">
        <DateField mark="" name="from" label={t(m.from)} defaultValue={asked.from} />
        <DateField mark="" name="to" label={t(m.to)} defaultValue={asked.to} />
        <TextField mark="" name="person" label={t(m.person)} hint={t(m.personHint)} defaultValue={asked.person} maxLength={100} />
        <TextField mark="" name="command" label={t(m.command)} hint={t(m.commandHint)} defaultValue={asked.command} maxLength={100} />
        <Select mark="" name="entity" label={t(m.entity)} empty={t(m.allKinds)} defaultValue={asked.entity ?? ''} options={kinds} />
        <TextField mark="" name="thing" label={t(m.thing)} defaultValue={asked.thing} maxLength={100} />
      </div>
    </Form>
  );
}

function Lines({ asked }: { asked: Asked }): ReactNode {
  const t = useText();
  const f = useFormat();
  const words = useWords();
  const { data, previousData, error, loading, fetchMore, refetch } = useQuery(AuditLogDocument, { variables: { ...asked, first: 20 }, fetchPolicy: 'cache-and-network' });
  const log = (data ?? previousData)?.auditLog;
  if (error && !log) return <PartFailed error={error} onAgain={refetch} />;
  if (!log) return <Skeleton kind="table" />;
  if (log.edges.length === 0) return <EmptyState title={t(m.none)}>{t(m.noneText)}</EmptyState>;
  const more = <Pager shown={log.edges.length} total={log.totalCount} hasMore={log.pageInfo.hasNextPage} pending={loading} onMore={() => void fetchMore({ variables: { after: log.pageInfo.endCursor } })} />;
  return <DataTable caption={t(m.title)} hideCaption columns={columnsOf(t, f, words)} rows={log.edges.map(({ node }) => node)} rowKey={({ id }) => id} footer={more} />;
}

/** A long name of the program breaks between its words, not within them. */
const broken = (name: string): ReactNode[] => name.split(/(?=[A-Z])/).flatMap((word, at) => [<wbr key={`${at}${word}`} />, word]);

function columnsOf(t: Text, f: Format, { kinds, commands, fields: fieldTitles }: Words): Column<Line>[] {
  const changes: Record<string, string> = { create: t(m.create), update: t(m.update), delete: t(m.delete) };
  return [
    { key: 'at', header: t(m.at), heading: true, cell: ({ at }) => f.dateTime(at) },
    { key: 'who', header: t(m.who), cell: ({ byName }) => byName ?? t(m.portal) },
    { key: 'command', header: t(m.command), cell: ({ command }) => <>{commands.get(command)} <code className="audit-code">{broken(command)}</code></> },
    { key: 'entity', header: t(m.entity), cell: ({ entity, entityId }) => <Link to={`/privacy/log?thing=${entityId}`}>{kinds.get(entity) ?? entity}</Link> },
    { key: 'change', header: t(m.change), cell: ({ change }) => changes[change] ?? change },
    { key: 'fields', header: t(m.fields), cell: ({ fields }) => <span className="audit-code">{inWords(fields === '' ? [] : fields.split(', '), fieldTitles)}</span> },
  ];
}
