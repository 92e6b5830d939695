import { useMutation, useQuery } from '@apollo/client/react';
import { PasskeysDocument, type PasskeysQuery, RemovePasskeyDocument, RenewRecoveryCodesDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { type Format, useFormat } from '../../app/format.ts';
import { problemOf } from '../../app/problem.ts';
import { type Text, useText } from '../../app/text.ts';
import { Button, ButtonRow, LinkButton } from '../../ui/Button.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import { m } from './secondFactor.messages.ts';
import { usePasskey } from './usePasskey.ts';

type Passkey = NonNullable<PasskeysQuery['me']>['passkeys'][number];

/** For coordinators: their passkeys, and the codes for the day on which none is at hand. */
export function SecondFactor(): ReactNode {
  const t = useText();
  const { data, error, refetch } = useQuery(PasskeysDocument, { fetchPolicy: 'network-only' });
  if (error && !data) return <Notice kind="error">{t(m.notLoaded)}</Notice>;
  if (!data?.me) return <Skeleton kind="text" count={2} />;
  const { secondFactor, me } = data;
  if (secondFactor === 'CONFIRM' || secondFactor === 'REGISTER')
    return <Notice kind="warning" title={t(m.pendingTitle)} actions={<LinkButton to="/enter/second-factor?returnTo=/account">{t(m.goOn)}</LinkButton>}>{t(m.pendingText)}</Notice>;
  return <Passkeys passkeys={me.passkeys} onChanged={refetch} />;
}

function Passkeys({ passkeys, onChanged }: { passkeys: readonly Passkey[]; onChanged: () => Promise<unknown> }): ReactNode {
  const t = useText();
  const f = useFormat();
  const { failure, isPending, codes, setCodes, add, renew, remove } = useKeeping(onChanged);
  return (
    <>
      {failure && <Notice kind="error" live>{failure}</Notice>}
      {codes.length > 0 && <RecoveryCodes key={codes[0]} codes={codes} done={<Button kind="secondary" onClick={() => setCodes([])}>{t(m.codesKept)}</Button>} />}
      {passkeys.length > 0 && <DataTable caption={t(m.passkeys)} hideCaption columns={columns(t, f, remove)} rows={passkeys} rowKey={({ id }) => id} />}
      <ButtonRow>
        <Button kind="secondary" pending={isPending} pendingText={t(m.waiting)} onClick={() => void add()}>{t(passkeys.length > 0 ? m.addAnother : m.make)}</Button>
        {passkeys.length > 0 && <Button kind="quiet" onClick={() => void renew()}>{t(m.newCodes)}</Button>}
      </ButtonRow>
    </>
  );
}

function useKeeping(onChanged: () => Promise<unknown>) {
  const t = useText();
  const passkey = usePasskey();
  const [codes, setCodes] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState('');
  const [renewCodes] = useMutation(RenewRecoveryCodesDocument);
  const [removeOne] = useMutation(RemovePasskeyDocument);
  const doing = async (deed: () => Promise<readonly string[] | null | undefined>) => {
    setFailure('');
    try {
      setCodes((await deed()) ?? []);
      await onChanged();
    } catch (error) {
      setFailure(problemOf(error).message ?? t(m.failed));
    }
  };
  return {
    codes,
    setCodes,
    failure: failure || passkey.failure,
    isPending: passkey.isPending,
    add: () => doing(passkey.register),
    renew: () => doing(async () => (await renewCodes()).data?.renewRecoveryCodes),
    remove: (id: string) => doing(async () => void (await removeOne({ variables: { passkey: id } }))),
  };
}

function columns(t: Text, f: Format, onRemove: (id: string) => Promise<void>): Column<Passkey>[] {
  return [
    { key: 'name', header: t(m.passkey), heading: true, cell: ({ name }) => name },
    { key: 'created', header: t(m.created), cell: ({ createdAt }) => f.dateTime(createdAt) },
    { key: 'used', header: t(m.used), cell: ({ usedAt }) => (usedAt ? f.dateTime(usedAt) : '–') },
    { key: 'remove', header: t(m.removal), cell: ({ id, name }) => <Button kind="quiet" aria-label={t(m.removeThat, { name })} onClick={() => void onRemove(id)}>{t(m.remove)}</Button> },
  ];
}
