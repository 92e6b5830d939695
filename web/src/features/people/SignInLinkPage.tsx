import { useMutation } from '@apollo/client/react';
import { SignInDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useParams } from '../../app/address.tsx';
import { problemOf } from '../../app/problem.ts';
import { useText } from '../../app/text.ts';
import { Button, ButtonRow, LinkButton } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { AskName } from './AskName.tsx';
import { ownPath } from './ownPath.ts';
import { m } from './signInLink.messages.ts';
import { type Entered, useEntering } from './useEntering.ts';

/** Opening the link changes nothing: mail programs and search robots open links too. Only the button signs in. */
export function SignInLinkPage(): ReactNode {
  const t = useText();
  const { token = '' } = useParams();
  const [query] = useAddressQuery();
  const returnTo = ownPath(query.get('returnTo'));
  const { state, isPending, signIn, goOn } = useLink(token, returnTo);
  if (state === 'expired' || state === 'otherBrowser') return <UselessLink why={state} returnTo={returnTo} />;
  if (typeof state === 'object') return <AskName onDone={() => goOn(state, returnTo)} />;
  return (
    <>
      <PageHeader title={t(m.linkTitle)} lead={t(m.linkLead)} />
      {state === 'failed' && <Notice kind="error" live title={t(m.failedTitle)}>{t(m.failedText)}</Notice>}
      <ButtonRow>
        <Button pending={isPending} pendingText={t(m.signingIn)} onClick={() => void signIn()}>{t(m.linkButton)}</Button>
      </ButtonRow>
      <p className="prose">{t(m.linkWhy)}</p>
    </>
  );
}

function useLink(token: string, returnTo: string | null) {
  const [state, setState] = useState<'open' | 'failed' | 'expired' | 'otherBrowser' | Entered>('open');
  const [isPending, setPending] = useState(false);
  const [sendSignIn] = useMutation(SignInDocument);
  const { asNewViewer, goOn } = useEntering();
  const signIn = async () => {
    setPending(true);
    try {
      await sendSignIn({ variables: { token } });
      const entered = await asNewViewer();
      if (entered?.name) goOn(entered, returnTo);
      else setState(entered ?? 'failed');
    } catch (error) {
      setState(useless[problemOf(error).code ?? ''] ?? 'failed');
    } finally {
      setPending(false);
    }
  };
  return { state, isPending, signIn, goOn };
}

const useless: Record<string, 'expired' | 'otherBrowser'> = { LINK_NOT_VALID: 'expired', OTHER_BROWSER: 'otherBrowser' };

/** Both ways lead to a new link, which comes at once. */
function UselessLink({ why, returnTo }: { why: 'expired' | 'otherBrowser'; returnTo: string | null }): ReactNode {
  const t = useText();
  const again = returnTo ? `/sign-in?returnTo=${encodeURIComponent(returnTo)}` : '/sign-in';
  return (
    <div role="alert">
      <PageHeader title={t(why === 'expired' ? m.expiredTitle : m.otherTitle)} lead={t(why === 'expired' ? m.expiredLead : m.otherLead)} actions={<LinkButton to={again}>{t(m.askNew)}</LinkButton>} />
    </div>
  );
}
