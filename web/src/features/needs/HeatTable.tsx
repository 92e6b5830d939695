import type { NeedBoardQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocation } from '../../app/address.tsx';
import { useFormat } from '../../app/format.ts';
import { useLanguage } from '../../app/language.ts';
import { monthsText } from '../../app/months.ts';
import { type Message, useLocalized, useText } from '../../app/text.ts';
import { Link } from '../../ui/Link.tsx';
import { changedQuery, useAddressQuery } from '../../ui/useAddressQuery.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { m } from './needs.messages.ts';
import { quarterEnd, quarterHead } from './quarters.ts';

type Cell = NeedBoardQuery['needBoard'][number];
type Topic = NeedBoardQuery['topics'][number];

const sums: readonly { figure: 'needs' | 'unanswered' | 'decided'; label: Message }[] = [
  { figure: 'needs', label: m.sumNeeds },
  { figure: 'unanswered', label: m.sumUnanswered },
  { figure: 'decided', label: m.sumDecided },
];

/** A real table, so that it is read and printed like one; the shade only repeats the number. */
export function HeatTable({ cells, topics, quarters }: { cells: readonly Cell[]; topics: readonly Topic[]; quarters: readonly string[] }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const used = topics.filter(({ code }) => cells.some(({ topic }) => topic === code)).sort((a, b) => l(a.name).localeCompare(l(b.name)));
  return (
    <div className={`board board-${quarters.length}`}>
      <table>
        <caption>{t(m.boardCaption)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(m.topic)}</th>
            {quarters.map((quarter) => (
              <QuarterHead key={quarter} quarter={quarter} />
            ))}
            <th scope="col" className="board-total">{t(m.total)}</th>
          </tr>
        </thead>
        <tbody>
          {used.map((topic) => (
            <TopicRow key={topic.code} topic={topic} quarters={quarters} cells={cells.filter((cell) => cell.topic === topic.code)} />
          ))}
        </tbody>
        <tfoot>
          {sums.map((row) => (
            <SumRow key={row.figure} {...row} quarters={quarters} cells={cells} />
          ))}
        </tfoot>
      </table>
    </div>
  );
}

export function QuarterHead({ quarter }: { quarter: string }): ReactNode {
  const language = useLanguage();
  const { months, year } = quarterHead(language, quarter);
  return (
    <th scope="col">
      {months} <span className="board-year">{year}</span>
    </th>
  );
}

function TopicRow({ topic, quarters, cells }: { topic: Topic; quarters: readonly string[]; cells: readonly Cell[] }): ReactNode {
  const l = useLocalized();
  const { search } = useLocation();
  return (
    <tr>
      <th scope="row">
        <Link to={`${changedQuery(search, { topic: topic.code, quarter: null, view: 'current' })}#list`}>{l(topic.name)}</Link>
      </th>
      {quarters.map((quarter) => (
        <HeatCell key={quarter} topic={topic} quarter={quarter} cell={cells.find((one) => one.quarter === quarter)} />
      ))}
      <td className="board-total">{cells.reduce((sum, { needs }) => sum + needs, 0)}</td>
    </tr>
  );
}

function HeatCell({ topic, quarter, cell }: { topic: Topic; quarter: string; cell: Cell | undefined }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const language = useLanguage();
  const { search } = useLocation();
  const [query] = useAddressQuery();
  if (!cell) return <td><VisuallyHidden>{t(m.none)}</VisuallyHidden></td>;
  const months = monthsText(language, quarter, quarterEnd(quarter));
  const current = query.get('topic') === topic.code && query.get('quarter') === quarter;
  return (
    <td className={`heat-${Math.min(cell.needs, 4)}`}>
      <Link
        to={`${changedQuery(search, { topic: topic.code, quarter, view: 'current' })}#list`}
        aria-label={t(m.cell, { n: cell.needs, topic: l(topic.name), months, unanswered: cell.unanswered })}
        aria-current={current || undefined}
      >
        {cell.needs}
        {cell.unanswered > 0 && <span className="board-dot" />}
      </Link>
    </td>
  );
}

function SumRow({ figure, label, quarters, cells }: (typeof sums)[number] & { quarters: readonly string[]; cells: readonly Cell[] }): ReactNode {
  const t = useText();
  const f = useFormat();
  const sum = (some: readonly Cell[]) => some.reduce((all, cell) => all + cell[figure], 0);
  return (
    <tr>
      <th scope="row">{t(label)}</th>
      {quarters.map((quarter) => (
        <SumCell key={quarter} text={f.number(sum(cells.filter((cell) => cell.quarter === quarter)))} />
      ))}
      <td className="board-total">{f.number(sum(cells))}</td>
    </tr>
  );
}

function SumCell({ text }: { text: string }): ReactNode {
  return <td className={text === '0' ? 'board-zero' : undefined}>{text === '0' ? '–' : text}</td>;
}
