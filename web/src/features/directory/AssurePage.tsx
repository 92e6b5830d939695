import { CombinedGraphQLErrors } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { AssurePageDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { inLanguage, useLanguage } from '../../app/language.ts';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { problemOf } from '../../app/problem.ts';
import { useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { AssureForm, type Said } from './AssureForm.tsx';
import { m } from './assure.messages.ts';

/** The link of a mail to a contact, without signing in. Opening it only reads: mail scanners open links too. */
export function AssurePage(): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { token = '' } = useParams();
  const [said, setSaid] = useState<Said | null>(null);
  // What has ended says so also to who opens it again in the same tab.
  const { data, error } = useQuery(AssurePageDocument, { variables: { token }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  if (said) return <Thanks key="said" said={said} />;
  const [first] = data?.servicesByAssuranceLink ?? [];
  if (data && first) {
    return (
      <>
        <PageHeader title={t(m.title)} eyebrow={l(first.organisation.name)} lead={t(m.lead)} />
        <AssureForm token={token} services={data.servicesByAssuranceLink} industries={data.industries} onSaid={setSaid} />
      </>
    );
  }
  if (!error) return <PageSkeleton />;
  return problemOf(error).code === 'LINK_NOT_VALID' ? <Over key="over" error={error} /> : <ErrorPage error={error} />;
}

function Thanks({ said: { provider, right, wrong } }: { said: Said }): ReactNode {
  const t = useText();
  const parts = [right > 0 && t(m.confirmed, { n: right }), wrong > 0 && t(m.told)].filter(Boolean).join(' ');
  return <PageHeader title={t(m.thanks)} lead={parts} actions={<LinkButton to={`/providers/${provider}`}>{t(m.toProvider)}</LinkButton>} />;
}

const reasons = ['USED', 'MOVED_ON', 'EXPIRED', 'LEFT'] as const;

/** Says why the link no longer works, and where to go on. */
function Over({ error }: { error: unknown }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const { viewer } = useSession();
  const told = CombinedGraphQLErrors.is(error) ? (error.errors[0]?.extensions?.link as { why?: string; of?: string } | undefined) : undefined;
  const why = reasons.find((one) => one === told?.why) ?? 'UNKNOWN';
  const page = told?.of ? `/providers/${told.of}` : '/providers';
  const isAtEnd = why === 'MOVED_ON' || why === 'LEFT' || viewer !== null;
  const there = isAtEnd ? <LinkButton to={page}>{t(m.toProvider)}</LinkButton> : <LinkButton to={`/sign-in?${new URLSearchParams({ returnTo: inLanguage(language, page) })}`}>{t(m.signIn)}</LinkButton>;
  return <PageHeader title={t(m[why])} lead={t(m[`text${why}`])} actions={there} />;
}
