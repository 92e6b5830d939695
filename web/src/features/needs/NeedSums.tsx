import type { NeedBoardQuery } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { type Message, useText } from '../../app/text.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { isNarrow } from '../../ui/isNarrow.ts';
import { m } from './board.messages.ts';
import { QuarterHead } from './HeatTable.tsx';
import { m as needs } from './needs.messages.ts';
import { certainties } from './needWords.ts';

type Sum = NeedBoardQuery['needSums'][number];
type Measure = 'plotM2' | 'premisesM2' | 'jobs' | 'investmentCents' | 'powerMw';

const measures: readonly { measure: Measure; label: Message; unit?: number }[] = [
  { measure: 'plotM2', label: needs.sumPlots },
  { measure: 'premisesM2', label: needs.sumPremises },
  { measure: 'jobs', label: needs.sumJobs },
  { measure: 'investmentCents', label: needs.sumInvestment, unit: 100_000_000 },
  { measure: 'powerMw', label: needs.sumPower },
];

const isUsed = ({ measure }: (typeof measures)[number], sums: readonly Sum[]) => sums.some((sum) => sum[measure] > 0);

type Props = { sums: readonly Sum[]; quarters: readonly string[] };

/** How much is needed, kept apart by how certain it is: what is decided can be planned for, what is talked about cannot. On a phone it is one press away. */
export function NeedSums({ sums, quarters }: Props): ReactNode {
  const t = useText();
  const [isFolded] = useState(isNarrow);
  if (!measures.some((one) => isUsed(one, sums))) return null;
  if (!isFolded) return <SumsTable sums={sums} quarters={quarters} />;
  return <Disclosure summary={t(m.sums)}><SumsTable sums={sums} quarters={quarters} /></Disclosure>;
}

function SumsTable({ sums, quarters }: Props): ReactNode {
  const t = useText();
  return (
    <div className={`board board-${quarters.length} sums`}>
      <table>
        <caption>{t(m.sumsCaption)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(m.amount)}</th>
            {quarters.map((quarter) => (
              <QuarterHead key={quarter} quarter={quarter} />
            ))}
            <th scope="col" className="board-total">{t(needs.total)}</th>
          </tr>
        </thead>
        {measures.filter((one) => isUsed(one, sums)).map((one) => (
          <MeasureRows key={one.measure} {...one} sums={sums} quarters={quarters} />
        ))}
      </table>
    </div>
  );
}

function MeasureRows({ measure, label, unit = 1, sums, quarters }: (typeof measures)[number] & { sums: readonly Sum[]; quarters: readonly string[] }): ReactNode {
  const t = useText();
  const f = useFormat();
  const total = (some: readonly Sum[]) => some.reduce((all, sum) => all + sum[measure], 0) / unit;
  const text = (some: readonly Sum[]) => (total(some) > 0 ? f.number(total(some)) : '–');
  return (
    <tbody>
      <tr className="sums-of">
        <th scope="rowgroup" colSpan={quarters.length + 1}>{t(label)}</th>
      </tr>
      {certainties.map((certainty) => {
        const own = sums.filter((sum) => sum.certainty === certainty);
        return (
          total(own) > 0 && (
            <tr key={certainty} className={`sums-${certainty}`}>
              <th scope="row">{t(needs[certainty])}</th>
              {quarters.map((quarter) => (
                <td key={quarter}>{text(own.filter((sum) => sum.quarter === quarter))}</td>
              ))}
              <td className="board-total">{text(own)}</td>
            </tr>
          )
        );
      })}
    </tbody>
  );
}
