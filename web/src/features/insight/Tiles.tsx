import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Section } from '../../ui/Section.tsx';
import { type Figures, percent } from './figures.ts';
import { m } from './insight.messages.ts';

type Tile = { key: string; label: string; number: string; more?: string };

/** What one wants to know first. */
export function Tiles({ figures, held }: { figures: Figures; held?: number }): ReactNode {
  const t = useText();
  const f = useFormat();
  const ofCompanies = percent(figures.newCompanies, figures.newCompanies + figures.returningCompanies);
  const away = percent(figures.noShows, figures.came - figures.walkIns + figures.noShows);
  const tiles: Tile[] = [
    ...(held === undefined ? [] : [{ key: 'held', label: t(m.held), number: f.number(held) }]),
    { key: 'came', label: t(m.came), number: f.number(figures.came) },
    { key: 'new', label: t(m.newCompanies), number: f.number(figures.newCompanies), more: ofCompanies === null ? undefined : t(m.ofCompanies, { n: ofCompanies }) },
    { key: 'away', label: t(m.noShows), number: f.number(figures.noShows), more: away === null ? undefined : t(m.ofRegistered, { n: away }) },
    { key: 'needs', label: t(m.needs), number: f.number(figures.needsRecorded), more: figures.needsRecorded > 0 ? t(m.ofNeeds, { n: figures.needsAnswered }) : undefined },
    { key: 'useful', label: t(m.useful), number: figures.useful === null ? '–' : f.number(figures.useful), more: t(m.ofAnswers, { n: figures.feedbackAnswers }) },
  ];
  return (
    <Section title={t(m.atOneLook)}>
      <dl className="figure-tiles">
        {tiles.map(({ key, label, number, more }) => (
          <div key={key} className="figure-tile">
            <dt>{label}{more && <span className="figure-more">{more}</span>}</dt>
            <dd className="figure-number">{number}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
