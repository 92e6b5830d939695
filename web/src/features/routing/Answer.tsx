import { useQuery } from '@apollo/client/react';
import { FindPageDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { problemOf } from '../../app/problem.ts';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { changedQuery } from '../../ui/useAddressQuery.ts';
import { m } from './answer.messages.ts';
import { Findings } from './Findings.tsx';
import { type Question, routeInput } from './question.ts';
import { Searching } from './Searching.tsx';
import { useCounts } from './useCounts.ts';

export function Answer({ question }: { question: Question }): ReactNode {
  const { text, municipality } = question;
  const record = useCounts(JSON.stringify([text, municipality]));
  const { data, error } = useQuery(FindPageDocument, { variables: { input: routeInput(question, record) } });
  if (error && !data) return <NoAnswer question={question} error={error} />;
  if (!data) return <Searching />;
  return <Findings key={text} question={question} routing={data.routeNeed} />;
}

/** An address may name a company that one may not see, or a municipality that there is not: the need itself can still be answered. */
function NoAnswer({ question: { text }, error }: { question: Question; error: unknown }): ReactNode {
  const t = useText();
  if (problemOf(error).code !== 'INVALID_INPUT') return <ErrorPage error={error} />;
  return <Notice kind="warning" live title={t(m.refused)} actions={<LinkButton kind="secondary" to={changedQuery('', { q: text })}>{t(m.withTextOnly)}</LinkButton>} />;
}
