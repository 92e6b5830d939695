import { useQuery } from '@apollo/client/react';
import { SummaryPageDocument, type SummaryPageQuery } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useFormat } from '../../app/format.ts';
import { languageNames, languages } from '../../app/language.ts';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Done } from '../../ui/Done.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Said } from '../../ui/Said.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { HostPage } from '../hosting/HostPage.tsx';
import { NeedsHeard } from './NeedsHeard.tsx';
import { SummaryForm } from './SummaryForm.tsx';
import { m } from './summary.messages.ts';
import '../../ui/formPart.css';
import './planning.css';

export type Summarised = NonNullable<SummaryPageQuery['event']>;

export function SummaryPage(): ReactNode {
  const t = useText();
  return (
    <HostPage tool="summary" title={t(m.title)} lead={t(m.lead)}>
      {({ id }) => <Summary key={id} id={id} />}
    </HostPage>
  );
}

function Summary({ id }: { id: string }): ReactNode {
  const t = useText();
  const [sent, setSent] = useState<number | null>(null);
  const { data, error } = useQuery(SummaryPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data?.event) return <Skeleton kind="text" count={6} />;
  const { event } = data;
  const isOver = event.status === 'SUMMARISED' || event.moves.includes('SUMMARISE');
  if (!isOver) return <NotYet event={event} />;
  return (
    <>
      {sent !== null && <Done title={t(m.sent)} actions={<LinkButton kind="secondary" to={`/events/${id}/insight`}>{t(m.toInsight)}</LinkButton>}>{t(m.sentText, { n: sent })}</Done>}
      {event.summary && <Published event={event} />}
      <NeedsHeard event={event} />
      {event.moves.includes('SUMMARISE') && <SummaryForm event={event} onSent={setSent} />}
    </>
  );
}

function NotYet({ event: { id, status } }: { event: Summarised }): ReactNode {
  const t = useText();
  const isOff = status === 'CANCELLED';
  return (
    <EmptyState title={isOff ? t(m.cancelled) : t(m.notYet)} icon="clock" actions={<LinkButton kind="secondary" to={`/events/${id}/change`}>{t(m.toPlan)}</LinkButton>}>
      {!isOff && t(m.notYetText)}
    </EmptyState>
  );
}

function Published({ event: { summary, summarisedAt } }: { event: Summarised }): ReactNode {
  const t = useText();
  const f = useFormat();
  return (
    <Section title={t(m.published)} lead={summarisedAt && t(m.publishedOn, { when: f.dateTime(summarisedAt) })}>
      <div className="language-columns">
        {languages.map((language) => (
          <div key={language}>
            <h3>{languageNames[language]}</h3>
            <Said lang={language}>{summary?.[language]}</Said>
          </div>
        ))}
      </div>
    </Section>
  );
}
