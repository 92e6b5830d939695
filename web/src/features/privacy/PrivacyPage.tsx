import { useQuery } from '@apollo/client/react';
import { PrivacyPageDocument, type PrivacyPageQuery } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useFormat } from '../../app/format.ts';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { CoordinatorOnly } from '../network/CoordinatorOnly.tsx';
import { LongTable } from '../network/LongTable.tsx';
import { NetworkTabs } from '../network/NetworkTabs.tsx';
import { ForgottenList } from './ForgottenList.tsx';
import { m } from './privacy.messages.ts';
import { inWords, useWords } from './useWords.ts';
import './privacy.css';

export function PrivacyPage(): ReactNode {
  return (
    <CoordinatorOnly>
      <Register />
    </CoordinatorOnly>
  );
}

function Register(): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const [today] = useState(() => new Date());
  const { data, error } = useQuery(PrivacyPageDocument, { fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <PageSkeleton />;
  const titles = new Map(data.personalRegister.map(({ key, title }) => [key, l(title)]));
  const actions = (
    <>
      <LinkButton kind="secondary" to="/privacy/log">{t(m.toLog)}</LinkButton>
      <Button kind="secondary" icon="print" onClick={() => window.print()}>{t(m.print)}</Button>
    </>
  );
  return (
    <>
      <PageHeader title={t(m.title)} lead={t(m.lead, { day: f.day(today) })} actions={actions} />
      <NetworkTabs current="/privacy" />
      <Section title={t(m.due)} lead={[t(data.dueToForget.length === 0 ? m.nothingDue : m.dueLead), data.dueCountedAt && t(m.dueCounted, { moment: f.dateTime(data.dueCountedAt) })].filter(Boolean).join(' ')}>
        {data.dueToForget.length > 0 && <Due due={data.dueToForget} />}
      </Section>
      <ForgottenList titles={titles} />
      <Section title={t(m.register)} lead={t(m.registerLead)}>
        <RegisterTable register={data.personalRegister} />
      </Section>
    </>
  );
}

function Due({ due }: { due: PrivacyPageQuery['dueToForget'] }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  return (
    <LongTable
      caption={t(m.due)}
      rows={due}
      rowKey={({ day, kind, ending }) => `${day} ${kind.key} ${ending} ${kind.keeps[0]?.fields.join() ?? ''}`}
      columns={[
        { key: 'kind', header: t(m.kind), heading: true, cell: ({ kind }) => l(kind.title) },
        { key: 'day', header: t(m.day), cell: ({ day }) => f.day(day) },
        { key: 'ending', header: t(m.what), cell: ({ ending }) => t(m[ending]) },
        { key: 'count', header: t(m.count), align: 'end', cell: ({ count }) => f.number(count) },
      ]}
    />
  );
}

type Line = { key: string; title: string; fields: readonly string[]; purpose: string; until: string };

/** The register of processing: the first kinds on the screen, all of them on paper. */
function RegisterTable({ register }: { register: PrivacyPageQuery['personalRegister'] }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { fields: words } = useWords();
  const lines: Line[] = register.flatMap(({ key, title, keeps }) => keeps.map(({ fields, purpose, until }) => ({ key: `${key} ${fields.join()}`, title: l(title), fields, purpose: l(purpose), until: l(until) })));
  return (
    <LongTable
      caption={t(m.register)}
      rows={lines}
      rowKey={({ key }) => key}
      columns={[
        { key: 'kind', header: t(m.kind), heading: true, cell: ({ title }) => title },
        { key: 'purpose', header: t(m.purpose), cell: ({ purpose }) => purpose },
        { key: 'until', header: t(m.until), cell: ({ until }) => until },
        { key: 'fields', header: t(m.fields), cell: ({ fields }) => inWords(fields, words) },
      ]}
    />
  );
}
