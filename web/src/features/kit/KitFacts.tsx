import type { ReactNode } from 'react';
import { type Format, useFormat } from '../../app/format.ts';
import { type Text, useText } from '../../app/text.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { ExternalLink } from '../../ui/Link.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Columns, Section } from '../../ui/Section.tsx';
import { Steps, Timeline } from '../../ui/Steps.tsx';
import { StatusTag } from '../../ui/Tag.tsx';
import { m } from './kit.messages.ts';

const rows = [
  { id: '1', quarter: '2027-01-15', area: 1200, cents: 25_000_000 },
  { id: '2', quarter: '2027-02-15', area: 350, cents: 4_999_950 },
];

export function KitFacts(): ReactNode {
  const t = useText();
  return (
    <Section title={t(m.progress)}>
      <Columns aside={<KitSteps />}>
        <NeedTable />
        <Pager shown={2} total={14} hasMore onMore={() => {}} />
        <DefinitionList
          items={[
            { term: t(m.contact), detail: 'Aino Esimerkki' },
            { term: t(m.place), detail: <ExternalLink href="https://example.org/">example.org</ExternalLink> },
            { term: t(m.cost), detail: null },
          ]}
        />
      </Columns>
    </Section>
  );
}

function NeedTable(): ReactNode {
  const t = useText();
  const f = useFormat();
  return (
    <DataTable
      caption={t(m.table)}
      rows={rows}
      rowKey={(row) => row.id}
      columns={needColumns(t, f)}
    />
  );
}

/** Columns are made outside the component: what a cell shows is no component of its own. */
function needColumns(t: Text, f: Format): Column<(typeof rows)[number]>[] {
  return [
    { key: 'company', header: t(m.company), heading: true, cell: () => t(m.companyName) },
    { key: 'when', header: t(m.when), cell: (row) => f.quarter(row.quarter) },
    { key: 'size', header: t(m.size), align: 'end', cell: (row) => f.squareMetres(row.area) },
    { key: 'cost', header: t(m.cost), align: 'end', cell: (row) => f.money(row) },
    { key: 'state', header: t(m.state), cell: () => <StatusTag tone="waiting">{t(m.waiting)}</StatusTag> },
  ];
}

function KitSteps(): ReactNode {
  const t = useText();
  const f = useFormat();
  return (
    <>
      <Steps
        label={t(m.progress)}
        steps={[
          { key: 'sent', title: t(m.sent), state: 'done', detail: f.date('2026-11-18') },
          { key: 'accepted', title: t(m.accepted), state: 'now', detail: f.date('2026-11-20') },
          { key: 'met', title: t(m.met), state: 'next' },
          { key: 'confirmed', title: t(m.confirmed), state: 'next' },
        ]}
      />
      <Timeline
        label={t(m.history)}
        entries={[
          { key: '1', when: f.dateTime('2026-11-18T07:12:00Z'), title: t(m.sent), detail: t(m.inWriting) },
          { key: '2', when: f.dateTime('2026-11-20T11:40:00Z'), title: t(m.accepted) },
        ]}
      />
    </>
  );
}
