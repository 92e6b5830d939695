import type { FiguresPageQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { Section } from '../../ui/Section.tsx';
import { FigureTable } from '../insight/FigureTable.tsx';
import { StackedBars } from '../../ui/StackedBars.tsx';
import { m as referrals } from '../referrals/referrals.messages.ts';
import { m } from './figures.messages.ts';

type Decline = FiguresPageQuery['referralFigures']['declines'][number];

/** Why receivers gave referrals back, the commonest reason first. */
export function DeclinesPart({ declines }: { declines: readonly Decline[] }): ReactNode {
  const t = useText();
  const lines = declines.map(({ reason, count }) => ({ key: reason ?? 'LEFT', label: reason ? t(referrals[reason]) : t(m.left), number: count }));
  const [first] = lines;
  if (!first) return <Section title={t(m.declines)}><p>{t(m.noDeclines)}</p></Section>;
  return (
    <Section title={t(m.declines)}>
      <div className="insight-pair">
        <StackedBars alt={t(m.declinesPicture, { reason: first.label, n: first.number })} series={[{ key: 'n', label: t(m.number) }]} bars={lines.map(({ key, label, number }) => ({ key, label, values: { n: number } }))} />
        <FigureTable caption={t(m.declines)} heading={t(m.reason)} lines={lines} />
      </div>
    </Section>
  );
}
