import type { NetworkPageQuery, OverviewQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { classes } from '../../ui/classes.ts';
import { Link } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import { m as parts } from './network.messages.ts';
import { m } from './overview.messages.ts';
import { lateOf, latestFirst, sumOf, barelyAnswered } from './worst.ts';
import './attention.css';

type Figures = NetworkPageQuery['networkFigures'];
type Matter = { title: string; to?: string; number: number; what: string; more?: string | false | null | undefined };

/** One figure of each part of the page, what is worst in it, and the way there. */
export function Attention({ overview, figures }: { overview: OverviewQuery; figures: Figures }): ReactNode {
  const t = useText();
  const f = useFormat();
  const { from, to } = overview.networkOverview;
  return (
    <Section title={t(m.attention)} lead={t(m.period, { from: f.day(from), to: f.day(to) })}>
      <ul className="attention">
        {useMatters(overview, figures).map(({ title, to, number, what, more }) => (
          <li key={title} className={classes('attention-matter', number === 0 && 'attention-calm')}>
            <p className="attention-title"><Way to={to} title={title} /></p>
            <p className="attention-number">{f.number(number)}</p>
            <p>{what}{more && <span className="second-line">{more}</span>}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Way({ to, title }: { to: string | undefined; title: string }): ReactNode {
  if (!to) return title;
  return to.startsWith('#') ? <a href={to}>{title}</a> : <Link to={to}>{title}</Link>;
}

function useMatters({ networkOverview, referralFigures }: OverviewQuery, { referrals, coffees }: Figures): Matter[] {
  const t = useText();
  const l = useLocalized();
  const { gaps, searches, quietCompanies, departments, unconfirmed } = networkOverview;
  const lacking = barelyAnswered(gaps);
  const [latest] = latestFirst(referralFigures.rows);
  const [owing] = departments;
  const { counts } = referralFigures.total;
  const last = latest?.counts;
  const provider = latest?.name && (lateOf(last) > 0 ? t(m.first, { what: l(latest.name) }) : last && t(m.mostOpen, { name: l(latest.name), n: last.open }));
  const first = (is: unknown, ...what: string[]) => Boolean(is) && t(m.first, { what: what.join(', ') });
  return [
    { title: t(parts.gaps), to: '#gaps', number: lacking.length, what: t(m.gapsCount), more: lacking[0] && first(true, l(lacking[0].topicName), l(lacking[0].municipalityName)) },
    { title: t(m.searchesPart), to: '/network/gaps', number: searches, what: t(m.unanswered) },
    { title: t(m.providers), to: '#providers', number: lateOf(counts), what: t(m.lateCount), more: provider },
    { title: t(m.departments), to: '#departments', number: sumOf(departments, ({ late }) => late), what: t(m.owedCount), more: owing && first(owing.late, l(owing.name), l(owing.municipalityName)) },
    { title: t(m.unconfirmed), to: '#unconfirmed', number: sumOf(unconfirmed, (one) => one.unconfirmed), what: t(m.unconfirmedCount), more: t(m.ofProviders, { n: unconfirmed.length }) },
    { title: t(parts.referrals), to: '#referrals', number: referrals.waitingOverAWeek, what: t(m.waitingCount), more: counts && t(m.openNow, { n: counts.open }) },
    { title: t(parts.coffees), to: '#coffees', number: sumOf(coffees, ({ comingQueued }) => comingQueued), what: t(m.queueCount) },
    { title: t(m.quiet), number: quietCompanies, what: t(m.quietCount), more: quietCompanies > 0 && t(m.quietWho) },
  ];
}
