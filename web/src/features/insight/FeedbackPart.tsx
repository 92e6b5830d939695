import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Section } from '../../ui/Section.tsx';
import { StackedBars } from '../../ui/StackedBars.tsx';
import { FigureTable } from './FigureTable.tsx';
import { type Figures, percent } from './figures.ts';
import { m } from './insight.messages.ts';

/** What those who came think; their words are there for the hosts only. */
export function FeedbackPart({ figures, words = [] }: { figures: Figures; words?: readonly string[] }): ReactNode {
  const t = useText();
  const f = useFormat();
  const { feedbackAnswers, useful, againYes, againPerhaps, againNo } = figures;
  if (feedbackAnswers === 0) return <Section title={t(m.feedback)}><p>{t(m.noFeedback)}</p></Section>;
  const answers = [
    { key: 'yes', label: t(m.yes), number: againYes },
    { key: 'perhaps', label: t(m.perhaps), number: againPerhaps },
    { key: 'no', label: t(m.no), number: againNo },
  ];
  const bar = { key: 'again', label: t(m.again), values: { yes: againYes, perhaps: againPerhaps, no: againNo } };
  return (
    <Section title={t(m.feedback)} lead={`${t(m.useful)}: ${useful === null ? '–' : f.number(useful)}, ${t(m.ofAnswers, { n: feedbackAnswers })}`}>
      <div className="insight-pair">
        <StackedBars alt={t(m.againPicture, { yes: againYes, perhaps: againPerhaps, no: againNo })} series={answers} bars={[bar]} />
        <FigureTable caption={t(m.again)} heading={t(m.again)} lines={answers.map((line) => ({ ...line, share: `${percent(line.number, feedbackAnswers) ?? 0} %` }))} />
      </div>
      {words.length > 0 && (
        <>
          <h3>{t(m.words)}</h3>
          <ul className="insight-words">{words.map((one) => <li key={one}>{one}</li>)}</ul>
        </>
      )}
    </Section>
  );
}
