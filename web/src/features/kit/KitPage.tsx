import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { Button, ButtonRow, LinkButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Band, Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { m } from './kit.messages.ts';
import { KitCards } from './KitCards.tsx';
import { KitFacts } from './KitFacts.tsx';
import { KitForm } from './KitForm.tsx';

/** Every part of the kit with sample content, for those who make pages and for the tests that look at them. */
export function KitPage(): ReactNode {
  const t = useText();
  const [query, setQuery] = useAddressQuery();
  return (
    <>
      <Band tone="soft" waves>
        <Breadcrumbs items={[{ to: '/', label: t(m.front) }, { to: '/services', label: t(m.services) }]} />
        <PageHeader title={t(m.title)} lead={t(m.lead)} />
        <SearchField size="large" label={t(m.searchLabel)} hint={t(m.searchHint)} placeholder={t(m.searchSample)} defaultValue={query.get('q') ?? ''} onSearch={(q) => setQuery({ q })} />
      </Band>
      <Section title={t(m.buttons)}>
        <Buttons />
      </Section>
      <KitCards />
      <Section title={t(m.notices)}>
        <Notice title={t(m.noticeInfo)} />
        <Notice kind="success" title={t(m.saved)}>{t(m.noticeSuccess)}</Notice>
        <Notice kind="warning" title={t(m.waiting)}>{t(m.noticeWarning)}</Notice>
        <Notice kind="error" title={t(m.noticeError)} />
      </Section>
      <KitFacts />
      <Section title={t(m.form)}>
        <KitForm />
      </Section>
      <Section title={t(m.upcoming)}>
        <Tabs label={t(m.upcoming)} tabs={[{ to: '/kit', label: t(m.upcoming), count: 3, current: true }, { to: '/kit?past=1', label: t(m.past), current: false }]} />
        <EmptyState title={t(m.emptyTitle)} icon="coffee" level={3} actions={<LinkButton to="/events">{t(m.toEvents)}</LinkButton>}>{t(m.emptyText)}</EmptyState>
      </Section>
      <Section title={t(m.loading)}>
        <Skeleton kind="cards" count={1} />
      </Section>
    </>
  );
}

function Buttons(): ReactNode {
  const t = useText();
  return (
    <ButtonRow>
      <Button>{t(m.register)}</Button>
      <Button kind="secondary" icon="calendar">{t(m.readMore)}</Button>
      <Button kind="quiet" icon="back">{t(m.back)}</Button>
      <Button kind="danger">{t(m.remove)}</Button>
      <Button pending>{t(m.register)}</Button>
      <Button disabled>{t(m.register)}</Button>
      <Menu label={t(m.topic)}>
        <ul>
          <li><button type="button">{t(m.accepted)}</button></li>
          <li><button type="button">{t(m.declined)}</button></li>
        </ul>
      </Menu>
    </ButtonRow>
  );
}
