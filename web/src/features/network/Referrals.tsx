import type { NetworkPageQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { type Format, useFormat } from '../../app/format.ts';
import { type Message, type Text, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { Section } from '../../ui/Section.tsx';
import { m } from './network.messages.ts';

type Figures = NetworkPageQuery['networkFigures']['referrals'];
type Row = { label: Message; n: number };

export function Referrals({ referrals }: { referrals: Figures }): ReactNode {
  const t = useText();
  const f = useFormat();
  const { medianDaysToAccept: median } = referrals;
  return (
    <Section id="referrals" title={t(m.referrals)} lead={t(m.referralsLead)} actions={<LinkButton kind="quiet" to="/referrals/figures">{t(m.referralFigures)}</LinkButton>}>
      <div className="overview-pair">
        <DataTable caption={t(m.progressCaption)} columns={progressColumns(t, f, referrals.sent)} rows={progress(referrals)} rowKey={({ label }) => label.fi} compact={({ label }) => t(label)} />
        <div>
          <DataTable caption={t(m.outcomesCaption)} columns={outcomeColumns(t, f)} rows={outcomes(referrals)} rowKey={({ label }) => label.fi} compact={({ label }) => t(label)} />
          <DefinitionList items={[{ term: t(m.median), detail: median === null ? t(m.noMedian) : t(m.days, { text: f.number(median) }) }]} />
        </div>
      </div>
    </Section>
  );
}

function progress(figures: Figures): Row[] {
  return [
    { label: m.sent, n: figures.sent },
    { label: m.accepted, n: figures.accepted },
    { label: m.met, n: figures.met },
    { label: m.helped, n: figures.helped },
    { label: m.confirmed, n: figures.confirmed },
    { label: m.confirmedUseful, n: figures.confirmedUseful },
    { label: m.advised, n: figures.advised },
    { label: m.declined, n: figures.declined },
  ];
}

function outcomes(figures: Figures): Row[] {
  return [
    { label: m.outcomeHelped, n: figures.helped },
    { label: m.partlyHelped, n: figures.partlyHelped },
    { label: m.notHelped, n: figures.notHelped },
    { label: m.notReached, n: figures.notReached },
    { label: m.noLongerNeeded, n: figures.noLongerNeeded },
  ];
}

function progressColumns(t: Text, f: Format, sent: number): Column<Row>[] {
  const share = (n: number) => (sent === 0 ? '–' : t(m.percent, { n: Math.round((n / sent) * 100) }));
  return [
    { key: 'step', header: t(m.step), heading: true, cell: ({ label }) => t(label) },
    { key: 'count', header: t(m.share), align: 'end', narrow: 'beside', cell: ({ n }) => <>{f.number(n)}<span className="overview-share"> {share(n)}</span></> },
  ];
}

function outcomeColumns(t: Text, f: Format): Column<Row>[] {
  return [
    { key: 'outcome', header: t(m.outcome), heading: true, cell: ({ label }) => t(label) },
    { key: 'count', header: t(m.count), align: 'end', narrow: 'beside', cell: ({ n }) => f.number(n) },
  ];
}
