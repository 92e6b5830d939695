import { useQuery } from '@apollo/client/react';
import { JoiningPageDocument, type JoiningPageQuery } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { inLanguage, useLanguage } from '../../app/language.ts';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { hasRole, useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Done } from '../../ui/Done.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { AskToJoinForm } from './AskToJoinForm.tsx';
import { OrphanedRequests } from './CompanyRequests.tsx';
import { m } from './joining.messages.ts';
import { RequestList } from './OwnRequests.tsx';

/** Where somebody who signed in by themselves finds the way into their company. */
export function JoiningPage(): ReactNode {
  const t = useText();
  const language = useLanguage();
  const { viewer, loading } = useSession();
  const { data, error, refetch } = useQuery(JoiningPageDocument, { fetchPolicy: 'cache-and-network', skip: !viewer });
  if (!loading && !viewer) {
    const to = `/sign-in?${new URLSearchParams({ returnTo: inLanguage(language, '/joining') })}`;
    return (
      <>
        <PageHeader title={t(m.title)} />
        <EmptyState title={t(m.signInTitle)} icon="company" actions={<LinkButton to={to}>{t(m.signIn)}</LinkButton>}>{t(m.signInText)}</EmptyState>
      </>
    );
  }
  if (error && !data) return <ErrorPage error={error} />;
  if (!data?.me) return <PageSkeleton />;
  return <Joining decides={hasRole(viewer, 'COORDINATOR')} me={data.me} municipalities={data.municipalities} onAsked={() => void refetch().catch(() => undefined)} />;
}

type Props = { /** The reader answers where nobody nearer can. */ decides: boolean; me: NonNullable<JoiningPageQuery['me']>; municipalities: JoiningPageQuery['municipalities']; onAsked: () => void };

function Joining({ decides, me, municipalities, onAsked }: Props): ReactNode {
  const t = useText();
  const [query] = useAddressQuery();
  const [isSent, setSent] = useState(false);
  const asked = () => {
    setSent(true);
    onAsked();
  };
  return (
    <>
      <PageHeader title={t(m.title)} lead={t(m.lead)} />
      {decides && <OrphanedRequests />}
      {query.has('left') && !isSent && <Done title={t(m.left)}>{t(m.leftText)}</Done>}
      {isSent && <Done title={t(m.sentTitle)} actions={<Button kind="secondary" onClick={() => setSent(false)}>{t(m.another)}</Button>}>{t(m.sentText)}</Done>}
      {me.joinRequests.length > 0 && <Section title={t(m.own)}><RequestList requests={me.joinRequests} /></Section>}
      {!isSent && (
        <Section title={t(m.which)}>
          <AskToJoinForm municipalities={municipalities} hasName={me.name !== ''} onAsked={asked} />
        </Section>
      )}
    </>
  );
}
