import type { OverviewQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { type Format, useFormat } from '../../app/format.ts';
import { type Text, useLocalized, useText } from '../../app/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import { Link } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import { AskProvider } from './AskProvider.tsx';
import { LongTable } from './LongTable.tsx';
import { TableFile } from './TableFile.tsx';
import { m } from './overview.messages.ts';

type Provider = OverviewQuery['networkOverview']['unconfirmed'][number];

export function Unconfirmed({ providers }: { providers: readonly Provider[] }): ReactNode {
  const t = useText();
  const f = useFormat();
  const l = useLocalized();
  const file = <TableFile of={t(m.unconfirmed)} asked={{ table: 'unconfirmed' }} />;
  return (
    <div className="overview-part">
      <Section id="unconfirmed" title={t(m.unconfirmed)} lead={t(m.unconfirmedLead)}>
        {providers.length === 0 ? <p>{t(m.allConfirmed)}</p> : <LongTable caption={t(m.unconfirmed)} columns={columnsOf(t, f, l)} rows={providers} rowKey={({ slug }) => slug} compact={({ name }) => l(name)} isShort actions={file} />}
      </Section>
    </div>
  );
}

function columnsOf(t: Text, f: Format, l: ReturnType<typeof useLocalized>): Column<Provider>[] {
  return [
    { key: 'name', header: t(m.provider), heading: true, cell: ({ slug, name }) => <Link to={`/providers/${slug}`}>{l(name)}</Link> },
    { key: 'unconfirmed', header: t(m.unconfirmedServices), align: 'end', cell: ({ unconfirmed }) => f.number(unconfirmed) },
    { key: 'services', header: t(m.allServices), align: 'end', narrow: 'more', cell: ({ services }) => f.number(services) },
    { key: 'last', header: t(m.lastConfirmed), align: 'end', narrow: 'more', cell: ({ lastConfirmedOn }) => (lastConfirmedOn ? f.day(lastConfirmedOn) : t(m.never)) },
    { key: 'asked', header: t(m.lastAsked), align: 'end', narrow: 'bare', cell: (provider) => <AskProvider provider={provider} /> },
  ];
}
