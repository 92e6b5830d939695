import { useQuery } from '@apollo/client/react';
import { IndustryNamesDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Fact } from '../../ui/Fact.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { hasPassed } from '../../ui/moments.ts';
import type { SuggestedTheme } from './ThemesPage.tsx';
import { m } from './themes.messages.ts';

/** A theme with the evidence for it, and one press to plan on it. */
export function ThemeCard({ theme, municipality }: { theme: SuggestedTheme; municipality: string }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { topic, topicName, openNeeds, industries } = theme;
  const of = <VisuallyHidden>: {l(topicName)}</VisuallyHidden>;
  const address = new URLSearchParams({ municipality, theme: topic, ...(industries.length > 0 ? { industries: industries.join(',') } : {}) });
  return (
    <Card
      title={l(topicName)}
      facts={<Evidence theme={theme} />}
      actions={
        <>
          <LinkButton to={`/planning/new?${address}`}>
            {t(m.plan)}
            {of}
          </LinkButton>
          {openNeeds > 0 && (
            <LinkButton kind="quiet" to={`/needs?topic=${topic}`}>
              {t(m.showNeeds)}
              {of}
            </LinkButton>
          )}
        </>
      }
    >
      <Heard theme={theme} />
    </Card>
  );
}

function Heard({ theme: { needTitles } }: { theme: SuggestedTheme }): ReactNode {
  const t = useText();
  if (needTitles.length === 0) return null;
  return (
    <>
      <p>{t(m.heard)}:</p>
      <ul className="theme-heard">
        {[...new Set(needTitles)].map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </>
  );
}

function Evidence({ theme: { openNeeds, companies, searches, industries, lastServedAt } }: { theme: SuggestedTheme }): ReactNode {
  const t = useText();
  const names = useSectionNames(industries);
  const needs = t(m.needs, { n: openNeeds });
  return (
    <>
      {openNeeds > 0 && <Fact icon="people">{companies > 0 ? t(m.ofCompanies, { needs, n: companies }) : needs}</Fact>}
      {names && <Fact icon="company">{t(m.forIndustries, { names })}</Fact>}
      {searches > 0 && <Fact icon="search">{t(m.searches, { n: searches })}</Fact>}
      <Fact icon="calendar">
        <LastServed at={lastServedAt} />
      </Fact>
    </>
  );
}

function LastServed({ at }: { at: string | null }): ReactNode {
  const t = useText();
  const f = useFormat();
  if (at === null) return t(m.never);
  return t(hasPassed(at) ? m.served : m.coming, { day: f.day(at) });
}

function useSectionNames(codes: readonly string[]): string {
  const l = useLocalized();
  const { data } = useQuery(IndustryNamesDocument, { skip: codes.length === 0 });
  return codes.flatMap((code) => data?.industries.find((one) => one.code === code)?.name ?? []).map(l).join(', ');
}
