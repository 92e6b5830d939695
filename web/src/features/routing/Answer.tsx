import { useQuery } from '@apollo/client/react';
import { FindPageDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useArrival } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { problemOf } from '../../app/problem.ts';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { changedQuery } from '../../ui/useAddressQuery.ts';
import { m } from './answer.messages.ts';
import { m as find } from './find.messages.ts';
import { Findings } from './Findings.tsx';
import type { Routing } from './found.ts';
import { partedBy } from './parted.ts';
import { type Question, routeInput } from './question.ts';
import { Searching } from './Searching.tsx';
import { useCounts } from './useCounts.ts';

type Answered = { question: Question; routing: Routing };

export function Answer({ question }: { question: Question }): ReactNode {
  const { text, municipality } = question;
  const [last, setLast] = useState<Answered | null>(null);
  const record = useCounts(JSON.stringify([text, municipality]));
  const { data, error } = useQuery(FindPageDocument, { variables: { input: routeInput(question, record) } });
  if (error && !data) return <NoAnswer question={question} error={error} />;
  if (data && last?.routing !== data.routeNeed) setLast({ question, routing: data.routeNeed });
  const answered = data ? { question, routing: data.routeNeed } : last?.question.text === text ? last : null;
  return answered ? <Shown {...answered} old={!data} /> : <Searching />;
}

/** The answer to the same need told otherwise stays until the new one is there, but cannot be taken for it. */
function Shown({ question, routing, old }: Answered & { old: boolean }): ReactNode {
  return (
    <>
      <p className="visually-hidden" role="status"><NewlyFound routing={routing} old={old} /></p>
      <div className={old ? 'answer-old' : undefined} aria-busy={old}>
        <Findings key={JSON.stringify(question)} question={question} routing={routing} />
      </div>
    </>
  );
}

/** For ears alone: where the focus does not go to the answer, it is told what has become of it. */
function NewlyFound({ routing: { matches, askAdviser }, old }: { routing: Routing; old: boolean }): ReactNode {
  const t = useText();
  const arrival = useArrival();
  if (old) return t(find.searching);
  if (arrival !== 'REPLACE') return null;
  return askAdviser ? t(m.adviserTitle) : t(m.resultTitle, { n: partedBy(matches, askAdviser).fitting.length });
}

/** An address may name a company that one may not see, or a municipality that there is not: the need itself can still be answered. */
function NoAnswer({ question: { text }, error }: { question: Question; error: unknown }): ReactNode {
  const t = useText();
  if (problemOf(error).code !== 'INVALID_INPUT') return <ErrorPage error={error} />;
  return <Notice kind="warning" live title={t(m.refused)} actions={<LinkButton kind="secondary" to={changedQuery('', { q: text })}>{t(m.withTextOnly)}</LinkButton>} />;
}
