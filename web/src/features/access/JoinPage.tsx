import { CombinedGraphQLErrors } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { JoinPageDocument, type JoinPageQuery } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useFormat } from '../../app/format.ts';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { problemOf } from '../../app/problem.ts';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import './access.css';
import { JoinAnswer } from './JoinAnswer.tsx';
import { m } from './join.messages.ts';
import { PersonCell } from './PersonCell.tsx';
import { useRoleWords } from './roleWords.ts';

/** The link of an invitation, without signing in. Opening it only reads: mail programs open links too. */
export function JoinPage(): ReactNode {
  const { token = '' } = useParams();
  const { loading } = useSession();
  const [isDeclined, setDeclined] = useState(false);
  const [accepted, setAccepted] = useState<Invited | null>(null);
  // What was accepted is over: asked again, as a new viewer asks everything, it would look like a failure.
  const { data, error } = useQuery(JoinPageDocument, { variables: { token }, skip: accepted !== null, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const invitation = accepted ?? data?.roleInvitationByLink;
  if (isDeclined) return <Declined />;
  if (loading && !accepted) return <PageSkeleton />;
  if (invitation) return <Invitation key={invitation.id} {...{ token, invitation }} onDeclined={() => setDeclined(true)} onAccepted={() => setAccepted(invitation)} />;
  if (!error) return <PageSkeleton />;
  return problemOf(error).code === 'LINK_NOT_VALID' ? <Over error={error} /> : <ErrorPage error={error} />;
}

export type Invited = NonNullable<JoinPageQuery['roleInvitationByLink']>;

function Invitation({ token, invitation, ...answered }: { token: string; invitation: Invited; onDeclined: () => void; onAccepted: () => void }): ReactNode {
  const t = useText();
  const f = useFormat();
  const wordsOf = useRoleWords();
  const { invitedBy, name, email, title, words, role, expiresAt } = invitation;
  const items = [
    { term: t(m.sees), detail: t(m[`does${role}`]) },
    { term: t(m.you), detail: <PersonCell {...{ name, email }} /> },
    { term: t(m.titleOf), detail: title },
    { term: t(m.words), detail: words && <span className="join-words">{words}</span> },
    { term: t(m.until), detail: t(m.untilDay, { day: f.day(expiresAt) }) },
  ];
  return (
    <>
      <PageHeader title={t(m.title)} lead={t(m.lead, { by: invitedBy?.name ?? t(m.operator), what: wordsOf(invitation) })} />
      <DefinitionList items={items} />
      <div className="join-answer">
        <JoinAnswer {...{ token, invitation, ...answered }} />
      </div>
    </>
  );
}

function Declined(): ReactNode {
  const t = useText();
  return (
    <div role="status">
      <PageHeader title={t(m.declinedTitle)} lead={t(m.declinedText)} actions={<LinkButton kind="secondary" to="/">{t(m.toFront)}</LinkButton>} />
    </div>
  );
}

const reasons = ['USED', 'MOVED_ON', 'EXPIRED', 'LEFT'] as const;

/** Says why the link no longer works, and what to do. */
function Over({ error }: { error: unknown }): ReactNode {
  const t = useText();
  const told = CombinedGraphQLErrors.is(error) ? (error.errors[0]?.extensions?.link as { why?: string } | undefined) : undefined;
  const why = reasons.find((one) => one === told?.why) ?? 'UNKNOWN';
  const there = why === 'USED' ? <LinkButton to="/sign-in">{t(m.toSignIn)}</LinkButton> : <LinkButton kind="secondary" to="/">{t(m.toFront)}</LinkButton>;
  return <PageHeader title={t(m[why])} lead={t(m[`text${why}`])} actions={there} />;
}
