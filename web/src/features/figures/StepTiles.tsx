import type { FigureCountsFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Section } from '../../ui/Section.tsx';
import { m } from './figures.messages.ts';

type Tile = { key: string; label: string; number: number; more: string[] };

/** Each step by itself, with its share of what was sent. */
export function StepTiles({ sent, counts }: { sent: number; counts: FigureCountsFragment }): ReactNode {
  const t = useText();
  const f = useFormat();
  const share = (n: number) => t(m.share, { n: Math.round((100 * n) / sent) });
  const answers = counts.confirmedUseful + counts.confirmedPartly + counts.confirmedNotUseful;
  const tiles: Tile[] = [
    { key: 'sent', label: t(m.sent), number: sent, more: [t(m.ofCompanies, { n: counts.companies })] },
    { key: 'accepted', label: t(m.accepted), number: counts.accepted, more: [share(counts.accepted)] },
    { key: 'met', label: t(m.met), number: counts.met, more: [share(counts.met)] },
    { key: 'helped', label: t(m.helped), number: counts.helped, more: [share(counts.helped), ...(counts.partlyHelped > 0 ? [t(m.helpedPartly, { n: counts.partlyHelped })] : [])] },
    { key: 'confirmed', label: t(m.confirmed), number: counts.confirmedUseful, more: [share(counts.confirmedUseful), t(m.confirmedOf, { n: answers })] },
  ];
  return (
    <Section title={t(m.atOneLook)}>
      <dl className="figure-tiles">
        {tiles.map(({ key, label, number, more }) => (
          <div key={key} className="figure-tile">
            <dt>{label}{more.map((one) => <span key={one} className="figure-more">{one}</span>)}</dt>
            <dd className="figure-number">{f.number(number)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
