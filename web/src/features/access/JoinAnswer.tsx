import { useMutation } from '@apollo/client/react';
import { AcceptRoleInvitationDocument, DeclineRoleInvitationDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { problemOf } from '../../app/problem.ts';
import { useLocation } from '../../app/address.tsx';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { Button, ButtonRow, LinkButton } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { AskName } from '../people/AskName.tsx';
import { type Entered, useEntering } from '../people/useEntering.ts';
import type { Invited } from './JoinPage.tsx';
import { m } from './join.messages.ts';

type Props = { token: string; invitation: Invited; onDeclined: () => void; /** It is accepted, and the person goes on. */ onAccepted: () => void };

/** The answer to an invitation: as the invited person or as nobody, never as somebody else. */
export function JoinAnswer({ token, invitation: { email }, onDeclined, onAccepted }: Props): ReactNode {
  const t = useText();
  const { viewer, signOut } = useSession();
  const [isDeclining, setDeclining] = useState(false);
  const { accept, isPending, failure, named } = useAccepting(token, onAccepted);
  if (named) return <AskName onDone={named} />;
  if (viewer && viewer.email !== email) {
    return (
      <Notice kind="warning" title={t(m.otherTitle)} actions={<Button onClick={() => void signOut()}>{t(m.signOut)}</Button>}>
        {t(m.otherText, { invited: email, email: viewer.email })}
      </Notice>
    );
  }
  return (
    <>
      {failure && <Failure {...failure} />}
      <ButtonRow>
        <Button pending={isPending} pendingText={t(m.accepting)} onClick={() => void accept()}>{t(m.accept)}</Button>
        <Button kind="secondary" onClick={() => setDeclining(true)}>{t(m.decline)}</Button>
      </ButtonRow>
      <p className="prose">{viewer ? t(m.whySame, { email: viewer.email }) : t(m.why)}</p>
      <Dialog open={isDeclining} title={t(m.declineTitle)} onClose={() => setDeclining(false)}>
        <Decline token={token} onDone={onDeclined} onKeep={() => setDeclining(false)} />
      </Dialog>
    </>
  );
}

function useAccepting(token: string, onAccepted: () => void) {
  const [send] = useMutation(AcceptRoleInvitationDocument);
  const { asNewViewer, goOn } = useEntering();
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<{ code: string; message: string | undefined } | null>(null);
  const [entered, setEntered] = useState<Entered | null>(null);
  const accept = async () => {
    setPending(true);
    setFailure(null);
    try {
      await send({ variables: { token } });
      onAccepted();
      const viewer = await asNewViewer();
      if (viewer?.name) return goOn(viewer, null);
      setEntered(viewer);
      setPending(false);
    } catch (error) {
      const { code = '', message } = problemOf(error);
      setFailure({ code, message });
      setPending(false);
    }
  };
  return { accept, isPending, failure, named: entered && (() => goOn(entered, null)) };
}

function Failure({ code, message }: { code: string; message: string | undefined }): ReactNode {
  const t = useText();
  const { pathname } = useLocation();
  if (code === 'SIGN_IN_AT_PROVIDER' || code === 'SIGN_IN_TO_ACCEPT') {
    const signIn = <LinkButton to={`/sign-in?returnTo=${encodeURIComponent(pathname)}`}>{t(m.toSignIn)}</LinkButton>;
    return <Notice kind="warning" live title={t(code === 'SIGN_IN_TO_ACCEPT' ? m.signInTitle : m.atProviderTitle)} actions={signIn}>{message}</Notice>;
  }
  const isOver = code === 'LINK_NOT_VALID' || code === 'OTHER_PERSON_SIGNED_IN';
  return <Notice kind="error" live title={t(m.failedTitle)}>{isOver ? message : t(m.failedText)}</Notice>;
}

function Decline({ token, onDone, onKeep }: { token: string; onDone: () => void; onKeep: () => void }): ReactNode {
  const t = useText();
  const [send] = useMutation(DeclineRoleInvitationDocument);
  const decline = async () => {
    await send({ variables: { token } });
    onDone();
  };
  return (
    <Form submit={t(m.declineNow)} submitKind="danger" secondary={<Button kind="secondary" onClick={onKeep}>{t(m.keep)}</Button>} action={decline}>
      <p>{t(m.declineText)}</p>
    </Form>
  );
}
