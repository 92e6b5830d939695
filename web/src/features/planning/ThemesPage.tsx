import { useQuery } from '@apollo/client/react';
import { ThemesPageDocument, type ThemesPageQuery } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { type Format, useFormat } from '../../app/format.ts';
import { PartFailed } from '../../app/PartFailed.tsx';
import { type Text, useLocalized, useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { Button, ButtonRow, LinkButton } from '../../ui/Button.tsx';
import { CardList } from '../../ui/Card.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { HostOnly } from './HostOnly.tsx';
import { m as desk } from './planning.messages.ts';
import { ThemeCard } from './ThemeCard.tsx';
import { m } from './themes.messages.ts';
import { type Hosted, useHosted } from './useHosted.ts';
import './planning.css';

type Radar = ThemesPageQuery['themeRadar'];
export type SuggestedTheme = Radar['themes'][number];
type Unserved = Radar['industries'][number];

/** Few enough to read through before a meeting. */
const FIRST_THEMES = 6;

export function ThemesPage(): ReactNode {
  const t = useText();
  return (
    <HostOnly>
      <Breadcrumbs items={[{ to: '/planning', label: t(desk.title) }]} />
      <PageHeader title={t(m.title)} lead={t(m.lead)} actions={<LinkButton kind="secondary" icon="plus" to="/planning/new">{t(m.ownTheme)}</LinkButton>} />
      <ThemesOfHost />
    </HostOnly>
  );
}

function ThemesOfHost(): ReactNode {
  const t = useText();
  const l = useLocalized();
  const [query] = useAddressQuery();
  const hosted = useHosted();
  const chosen = hosted.find(({ code }) => code === query.get('municipality')) ?? hosted[0]!;
  return (
    <>
      {hosted.length > 1 && <Tabs label={t(m.municipalities)} tabs={hosted.map(({ code, name }) => ({ to: `?municipality=${code}`, label: l(name), current: code === chosen.code }))} />}
      <Themes key={chosen.code} municipality={chosen} />
    </>
  );
}

function Themes({ municipality: { code } }: { municipality: Hosted }): ReactNode {
  const t = useText();
  const { data, error, refetch } = useQuery(ThemesPageDocument, { variables: { municipality: code }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <PartFailed error={error} onAgain={refetch} />;
  if (!data) return <Skeleton kind="cards" count={4} />;
  const { themes, industries } = data.themeRadar;
  if (themes.length + industries.length === 0) return <EmptyState title={t(m.none)} icon="coffee" actions={<LinkButton to="/needs/new">{t(m.recordNeed)}</LinkButton>}>{t(m.noneText)}</EmptyState>;
  return (
    <>
      {themes.length > 0 && <ThemeList themes={themes} municipality={code} />}
      {industries.length > 0 && <IndustryList industries={industries} municipality={code} />}
    </>
  );
}

function ThemeList({ themes, municipality }: { themes: readonly SuggestedTheme[]; municipality: string }): ReactNode {
  const t = useText();
  const [all, setAll] = useState(false);
  const shown = all ? themes : themes.slice(0, FIRST_THEMES);
  const hidden = themes.length - shown.length;
  return (
    <Section title={t(m.fromNeeds)} lead={t(m.fromNeedsLead)}>
      <CardList columns={2}>
        {shown.map((theme) => (
          <ThemeCard key={theme.topic} {...{ theme, municipality }} />
        ))}
      </CardList>
      {hidden > 0 && (
        <ButtonRow>
          <Button kind="secondary" onClick={() => setAll(true)}>{t(m.more, { n: hidden })}</Button>
        </ButtonRow>
      )}
    </Section>
  );
}

function IndustryList({ industries, municipality }: { industries: readonly Unserved[]; municipality: string }): ReactNode {
  const words = { t: useText(), l: useLocalized(), f: useFormat() };
  return (
    <Section title={words.t(m.unserved)} lead={words.t(m.unservedLead)}>
      <DataTable caption={words.t(m.unserved)} hideCaption columns={industryColumns(words, municipality)} rows={industries} rowKey={({ industry }) => industry} />
    </Section>
  );
}

function industryColumns({ t, l, f }: { t: Text; l: ReturnType<typeof useLocalized>; f: Format }, municipality: string): Column<Unserved>[] {
  return [
    { key: 'industry', header: t(m.industry), heading: true, cell: ({ industryName }) => l(industryName) },
    { key: 'companies', header: t(m.companies), align: 'end', cell: ({ companies }) => companies },
    { key: 'last', header: t(m.last), cell: ({ lastServedAt }) => (lastServedAt ? f.day(lastServedAt) : t(m.neverYet)) },
    {
      key: 'plan',
      header: t(desk.next),
      cell: ({ industry, industryName }) => (
        <LinkButton kind="secondary" to={`/planning/new?municipality=${municipality}&industries=${industry}`}>
          {t(m.planFor)}
          <VisuallyHidden>: {l(industryName)}</VisuallyHidden>
        </LinkButton>
      ),
    },
  ];
}
