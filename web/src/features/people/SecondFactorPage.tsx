import { useApolloClient, useMutation } from '@apollo/client/react';
import { ConfirmByCodeDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { Button, ButtonRow, LinkButton } from '../../ui/Button.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { AlreadySignedIn } from './AlreadySignedIn.tsx';
import { GoOn } from './GoOn.tsx';
import { nextPath, ownPath } from './ownPath.ts';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import { m } from './secondFactor.messages.ts';
import { usePasskey } from './usePasskey.ts';

/** Between the sign-in of a coordinator and their rights. */
export function SecondFactorPage(): ReactNode {
  const t = useText();
  const client = useApolloClient();
  const { loading, viewer } = useSession();
  const [query] = useAddressQuery();
  const [codes, setCodes] = useState<readonly string[]>([]);
  const returnTo = ownPath(query.get('returnTo'));
  // Nothing of what was refused stays.
  const asCoordinator = async () => void (await client.resetStore().catch(() => {}));
  const goOn = async () => {
    await asCoordinator();
    setCodes([]);
  };
  if (codes.length > 0) return <NewCodes codes={codes} onKept={() => void goOn()} />;
  if (loading) return <PageSkeleton />;
  if (!viewer) return <PageHeader title={t(m.title)} lead={t(m.signInFirst)} actions={<LinkButton to="/sign-in">{t(m.signIn)}</LinkButton>} />;
  if (viewer.secondFactor === 'CONFIRM') return <Confirm onDone={asCoordinator} />;
  if (viewer.secondFactor === 'REGISTER') return <Register onDone={(made) => (made.length > 0 ? setCodes(made) : void asCoordinator())} />;
  return returnTo || viewer.secondFactor === 'DONE' ? <GoOn to={nextPath(returnTo, viewer.roles)} /> : <AlreadySignedIn email={viewer.email} roles={viewer.roles} returnTo={returnTo} />;
}

function NewCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }): ReactNode {
  const t = useText();
  return (
    <>
      <PageHeader title={t(m.made)} />
      <RecoveryCodes codes={codes} done={<Button onClick={onKept}>{t(m.codesKept)}</Button>} />
    </>
  );
}

function Register({ onDone }: { onDone: (codes: readonly string[]) => void }): ReactNode {
  const t = useText();
  const { failure, isPending, register } = usePasskey();
  const make = async () => {
    const codes = await register();
    if (codes) onDone(codes);
  };
  return (
    <>
      <PageHeader title={t(m.registerTitle)} lead={t(m.registerLead)} />
      {failure && <Notice kind="error" live>{failure}</Notice>}
      <ButtonRow>
        <Button pending={isPending} pendingText={t(m.waiting)} onClick={() => void make()}>{t(m.make)}</Button>
        <LinkButton kind="quiet" to="/">{t(m.without)}</LinkButton>
      </ButtonRow>
    </>
  );
}

function Confirm({ onDone }: { onDone: () => Promise<void> }): ReactNode {
  const t = useText();
  const { failure, isPending, confirm } = usePasskey();
  const use = async () => {
    if (await confirm()) await onDone();
  };
  return (
    <>
      <PageHeader title={t(m.title)} lead={t(m.confirmLead)} />
      {failure && <Notice kind="error" live>{failure}</Notice>}
      <ButtonRow>
        <Button pending={isPending} pendingText={t(m.waiting)} onClick={() => void use()}>{t(m.byPasskey)}</Button>
        <LinkButton kind="quiet" to="/">{t(m.without)}</LinkButton>
      </ButtonRow>
      <Section title={t(m.noKey)} lead={t(m.noKeyText)}>
        <CodeForm onDone={onDone} />
      </Section>
    </>
  );
}

function CodeForm({ onDone }: { onDone: () => Promise<void> }): ReactNode {
  const t = useText();
  const [confirmByCode] = useMutation(ConfirmByCodeDocument);
  return (
    <Form
      submit={t(m.byCode)}
      submitKind="secondary"
      action={async (values) => {
        await confirmByCode({ variables: { code: values.text('code') } });
        await onDone();
      }}
    >
      <TextField name="code" label={t(m.code)} hint={t(m.codeHint)} missing={t(m.codeMissing)} required autoComplete="off" maxLength={30} width="medium" />
    </Form>
  );
}
