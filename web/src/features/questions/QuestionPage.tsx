import { useQuery } from '@apollo/client/react';
import { type QuestionDetailsFragment, QuestionPageDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useFormat } from '../../app/format.ts';
import { NotFound } from '../../app/NotFound.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Done } from '../../ui/Done.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Said } from '../../ui/Said.tsx';
import { Columns, Section } from '../../ui/Section.tsx';
import { ContactWays } from '../directory/ContactWays.tsx';
import { AdviserOnly } from './AdviserOnly.tsx';
import { QuestionFacts } from './QuestionFacts.tsx';
import { QuestionMoves } from './QuestionMoves.tsx';
import { m } from './questionPage.messages.ts';
import { m as list } from './questions.messages.ts';
import { QuestionStatusTag } from './QuestionStatusTag.tsx';
import './questions.css';

export function QuestionPage(): ReactNode {
  const { id = '' } = useParams();
  return (
    <AdviserOnly>
      <OneQuestion key={id} id={id} />
    </AdviserOnly>
  );
}

function OneQuestion({ id }: { id: string }): ReactNode {
  const t = useText();
  const { data, error } = useQuery(QuestionPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <PageSkeleton />;
  if (!data.adviserQuestion) return <NotFound title={t(m.hiddenTitle)}>{t(m.hiddenText)}</NotFound>;
  return <QuestionContent question={data.adviserQuestion} />;
}

function QuestionContent({ question }: { question: QuestionDetailsFragment }): ReactNode {
  const t = useText();
  const f = useFormat();
  const l = useLocalized();
  const [done, setDone] = useState<string | null>(null);
  const { id, name, status, text, language, createdAt, municipality, phone, email } = question;
  return (
    <>
      <Breadcrumbs items={[{ to: '/questions', label: t(list.title) }]} />
      <PageHeader
        title={name}
        documentTitle={t(m.documentTitle, { name })}
        eyebrow={t(m.askedOn, { when: f.dateTime(createdAt), place: l(municipality.name) })}
        tags={<QuestionStatusTag status={status} />}
        lead={<ContactWays phone={phone} email={email} web={null} />}
        actions={<LinkButton kind="secondary" icon="handover" to={`/referrals/new?question=${id}`}>{t(m.refer)}</LinkButton>}
      />
      {done && (
        <Done key={done} actions={status !== 'TAKEN' && <LinkButton kind="secondary" to="/questions">{t(m.next)}</LinkButton>}>
          <p>{done}</p>
        </Done>
      )}
      <Columns aside={<QuestionFacts question={question} />}>
        <Section title={t(m.words)}>
          <Said lang={language.toLowerCase()}>{text}</Said>
        </Section>
        <Given question={question} />
        <QuestionMoves question={question} onDone={setDone} />
      </Columns>
    </>
  );
}

/** How it ended: the answer, or the reason why there is none. */
function Given({ question: { answer, status, endedAt } }: { question: QuestionDetailsFragment }): ReactNode {
  const t = useText();
  const f = useFormat();
  if (!answer || !endedAt) return null;
  return (
    <Section title={t(status === 'DROPPED' ? m.givenReason : m.givenAnswer, { when: f.date(endedAt) })}>
      <Said>{answer}</Said>
    </Section>
  );
}
