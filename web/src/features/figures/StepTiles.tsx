import type { FigureCountsFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { type Figure, FigureTiles } from '../../ui/FigureTiles.tsx';
import { Section } from '../../ui/Section.tsx';
import { m } from './figures.messages.ts';

/** Each step by itself, with its share of what was sent. */
export function StepTiles({ sent, counts }: { sent: number; counts: FigureCountsFragment }): ReactNode {
  const t = useText();
  const f = useFormat();
  const share = (n: number) => t(m.share, { n: Math.round((100 * n) / sent) });
  const answers = counts.confirmedUseful + counts.confirmedPartly + counts.confirmedNotUseful;
  const tiles: Figure[] = [
    { label: t(m.sent), number: f.number(sent), more: [t(m.ofCompanies, { n: counts.companies })] },
    { label: t(m.accepted), number: f.number(counts.accepted), more: [share(counts.accepted)] },
    { label: t(m.met), number: f.number(counts.met), more: [share(counts.met)] },
    { label: t(m.helped), number: f.number(counts.helped), more: [share(counts.helped), ...(counts.partlyHelped > 0 ? [t(m.helpedPartly, { n: counts.partlyHelped })] : [])] },
    { label: t(m.confirmed), number: f.number(counts.confirmedUseful), more: [share(counts.confirmedUseful), t(m.confirmedOf, { n: answers })] },
  ];
  return (
    <Section title={t(m.atOneLook)}>
      <FigureTiles figures={tiles} />
    </Section>
  );
}
