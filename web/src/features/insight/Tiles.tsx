import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { type Figure, FigureTiles } from '../../ui/FigureTiles.tsx';
import { Section } from '../../ui/Section.tsx';
import { type Figures, percent } from './figures.ts';
import { m } from './insight.messages.ts';

/** What one wants to know first. */
export function Tiles({ figures, held }: { figures: Figures; held?: number }): ReactNode {
  const t = useText();
  const f = useFormat();
  const ofCompanies = percent(figures.newCompanies, figures.newCompanies + figures.returningCompanies);
  const away = percent(figures.noShows, figures.came - figures.walkIns + figures.noShows);
  const tiles: Figure[] = [
    ...(held === undefined ? [] : [{ label: t(m.held), number: f.number(held) }]),
    { label: t(m.came), number: f.number(figures.came) },
    { label: t(m.newCompanies), number: f.number(figures.newCompanies), more: ofCompanies === null ? [] : [t(m.ofCompanies, { n: ofCompanies })] },
    { label: t(m.noShows), number: f.number(figures.noShows), more: away === null ? [] : [t(m.ofRegistered, { n: away })] },
    { label: t(m.needs), number: f.number(figures.needsRecorded), more: figures.needsRecorded > 0 ? [t(m.ofNeeds, { n: figures.needsAnswered })] : [] },
    { label: t(m.useful), number: figures.useful === null ? '–' : f.number(figures.useful), more: [t(m.ofAnswers, { n: figures.feedbackAnswers })] },
  ];
  return (
    <Section title={t(m.atOneLook)}>
      <FigureTiles figures={tiles} />
    </Section>
  );
}
