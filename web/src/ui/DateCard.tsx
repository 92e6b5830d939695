import type { ReactNode } from 'react';
import { useFormat } from '../app/format.ts';
import { useLanguage } from '../app/language.ts';
import { Link } from './Link.tsx';
import './dateCard.css';

export type DateCardProps = {
  title: string;
  to: string;
  start: string;
  end: string;
  level?: 2 | 3;
  /** Icons with facts below the title. */
  facts?: ReactNode;
  tags?: ReactNode;
};

/** A card that people choose by its day: the date is what one sees first. The whole card is one link, named by its title. */
export function DateCard({ title, to, start, end, level = 3, facts, tags }: DateCardProps): ReactNode {
  const Heading = `h${level}` as const;
  return (
    <article className="card card-link date-card">
      <div className="date-card-text">
        <Heading className="card-title">
          <Link to={to}>{title}</Link>
        </Heading>
        {facts && <div className="card-facts">{facts}</div>}
        {tags && <div className="tag-row date-card-tags">{tags}</div>}
      </div>
      <DateBlock start={start} end={end} />
    </article>
  );
}

/** A day as on a leaf of a calendar. Read out as one sentence. */
export function DateBlock({ start, end }: { start: string; end: string }): ReactNode {
  const f = useFormat();
  const { day, month, weekday } = useLeaf(start);
  return (
    <p className="date-block">
      <span className="visually-hidden">{f.dateRange(start, end)}</span>
      <span className="date-block-day" aria-hidden="true">{day}</span>
      <span className="date-block-rest" aria-hidden="true">
        <span className="date-block-month">{month}</span>
        <span>{weekday}</span>
        <span className="date-block-time">{f.time(start)}–{f.time(end)}</span>
      </span>
    </p>
  );
}

const locales = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const;

function useLeaf(start: string): { day: string; month: string; weekday: string } {
  const language = useLanguage();
  const parts = new Intl.DateTimeFormat(locales[language], { timeZone: 'Europe/Helsinki', day: 'numeric', month: 'long', weekday: 'long' }).formatToParts(new Date(start));
  const part = (type: 'day' | 'month' | 'weekday') => parts.find((one) => one.type === type)?.value ?? '';
  return { day: part('day'), month: part('month'), weekday: nominative(part('weekday'), language) };
}

/** Finnish dates say "on Thursday" (torstaina); on a leaf it is the day's own name. */
function nominative(weekday: string, language: keyof typeof locales): string {
  return language === 'fi' ? weekday.replace(/na$/, '') : weekday;
}
