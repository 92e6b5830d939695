import { useMutation, useQuery } from '@apollo/client/react';
import { DemoPageDocument, type DemoPageQuery, SignInAsDemoDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { problemOf } from '../../app/problem.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Card, CardList } from '../../ui/Card.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { ownPath } from './ownPath.ts';
import { m } from './demo.messages.ts';
import { useEntering } from './useEntering.ts';

type Account = DemoPageQuery['demoAccounts'][number];

export function DemoPage(): ReactNode {
  const t = useText();
  const { data, error } = useQuery(DemoPageDocument);
  const { entering, failure, enter } = useDemoSignIn();
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <PageSkeleton />;
  if (data.demoAccounts.length === 0) return <NoDemo />;
  return (
    <>
      <PageHeader title={t(m.demoTitle)} lead={t(m.demoLead)} />
      <Notice title={t(m.demoHonest)}>{t(m.demoHonestText)}</Notice>
      {failure && <Notice kind="error" live title={t(m.failedTitle)}>{failure}</Notice>}
      <Section title={t(m.demoAccounts)}>
        <CardList columns={2}>
          {data.demoAccounts.map((account) => (
            <AccountCard key={account.id} account={account} pending={entering === account.id} onEnter={() => void enter(account.id)} />
          ))}
        </CardList>
      </Section>
    </>
  );
}

function AccountCard({ account, pending, onEnter }: { account: Account; pending: boolean; onEnter: () => void }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const button = (
    <Button kind="secondary" pending={pending} pendingText={t(m.signingIn)} onClick={onEnter}>
      {t(m.demoEnter, { name: account.name })}
    </Button>
  );
  return (
    <Card title={l(account.label)} eyebrow={account.name} actions={button}>
      {l(account.tryThis)}
    </Card>
  );
}

function useDemoSignIn() {
  const [query] = useAddressQuery();
  const [entering, setEntering] = useState('');
  const [failure, setFailure] = useState('');
  const [signIn] = useMutation(SignInAsDemoDocument);
  const { asNewViewer, goOn } = useEntering();
  const t = useText();
  const enter = async (account: string) => {
    if (entering) return;
    setEntering(account);
    try {
      await signIn({ variables: { account } });
      const entered = await asNewViewer();
      // Somebody who is there to show the Swedish portal shows it in Swedish.
      if (entered) goOn(entered, ownPath(query.get('returnTo')), entered.language === 'fi' ? undefined : entered.language);
    } catch (error) {
      setFailure(problemOf(error).message ?? t(m.demoFailed));
    } finally {
      setEntering('');
    }
  };
  return { entering, failure, enter };
}

function NoDemo(): ReactNode {
  const t = useText();
  return <PageHeader title={t(m.demoNone)} lead={t(m.demoNoneText)} actions={<LinkButton to="/sign-in">{t(m.signInTitle)}</LinkButton>} />;
}
