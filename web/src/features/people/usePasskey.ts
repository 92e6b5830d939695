import { useMutation } from '@apollo/client/react';
import { AddPasskeyDocument, BeginPasskeyDocument, BeginSecondFactorDocument, ConfirmByPasskeyDocument } from '@luotsi/schema';
import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';
import { useState } from 'react';
import { problemOf } from '../../app/problem.ts';
import { type Message, useText } from '../../app/text.ts';
import { browserName } from './browserName.ts';
import { m } from './secondFactor.messages.ts';

/** Makes and uses passkeys by the browser's own dialogs, and says in words why one did not work. */
export function usePasskey() {
  const t = useText();
  const [failure, setFailure] = useState('');
  const [isPending, setPending] = useState(false);
  const { register, confirm } = useCeremonies();
  const attempt = async <T>(ceremony: () => Promise<T>): Promise<T | null> => {
    setPending(true);
    setFailure('');
    try {
      return await ceremony();
    } catch (error) {
      const reason = reasonOf(error);
      setFailure(reason ? t(reason) : (problemOf(error).message ?? t(m.failed)));
      return null;
    } finally {
      setPending(false);
    }
  };
  return { failure, isPending, register: () => attempt(register), confirm: () => attempt(confirm) };
}

function useCeremonies() {
  const t = useText();
  const [beginPasskey] = useMutation(BeginPasskeyDocument);
  const [addPasskey] = useMutation(AddPasskeyDocument);
  const [beginSecondFactor] = useMutation(BeginSecondFactorDocument);
  const [confirmByPasskey] = useMutation(ConfirmByPasskeyDocument);
  return {
    /** Gives the recovery codes that came with it. */
    register: async (): Promise<readonly string[]> => {
      insistOnSupport();
      const { data } = await beginPasskey();
      const response = JSON.stringify(await startRegistration({ optionsJSON: JSON.parse(data!.beginPasskey) }));
      const named = browserName(navigator.userAgent);
      const { data: added } = await addPasskey({ variables: { input: { response, name: named ? t(m.browserOn, named) : t(m.passkey) } } });
      return added!.addPasskey;
    },
    confirm: async (): Promise<true> => {
      insistOnSupport();
      const { data } = await beginSecondFactor();
      const response = JSON.stringify(await startAuthentication({ optionsJSON: JSON.parse(data!.beginSecondFactor) }));
      await confirmByPasskey({ variables: { response } });
      return true;
    },
  };
}

class NoPasskeys extends Error {}

function insistOnSupport(): void {
  if (!browserSupportsWebAuthn()) throw new NoPasskeys();
}

/** The browser's own errors; null where the API refused. */
function reasonOf(error: unknown): Message | null {
  if (error instanceof NoPasskeys) return m.unsupported;
  const { name } = error as { name?: string };
  if (name === 'NotAllowedError' || name === 'AbortError') return m.cancelled;
  if (name === 'InvalidStateError') return m.alreadyThere;
  if (name === 'SecurityError') return m.wrongAddress;
  return null;
}
