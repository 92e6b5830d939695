import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { type AccountPageQuery, EndOtherSessionsDocument, EndSessionDocument, SessionIdleDocument, SignOutEverywhereDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { type Format, useFormat } from '../../app/format.ts';
import { problemOf } from '../../app/problem.ts';
import { type Text, useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Done } from '../../ui/Done.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { StatusTag } from '../../ui/Tag.tsx';
import { browserName } from './browserName.ts';
import { m } from './account.messages.ts';

type Session = NonNullable<AccountPageQuery['me']>['sessions'][number];
type SessionsProps = { sessions: readonly Session[]; onChanged: () => Promise<unknown>; onOutEverywhere: () => void };

export function Sessions({ sessions, onChanged, onOutEverywhere }: SessionsProps): ReactNode {
  const t = useText();
  const f = useFormat();
  const [isAsking, setAsking] = useState(false);
  const { ended, failure, endOne, endOthers } = useEnding(onChanged);
  return (
    <>
      {ended && <Done key={ended}>{t(ended === 'others' ? m.othersEnded : m.ended)}</Done>}
      {failure && <Notice kind="error" live>{failure}</Notice>}
      <DataTable caption={t(m.sessionsCaption)} hideCaption columns={sessionColumns(t, f, endOne)} rows={sessions} rowKey={({ id }) => id} />
      <IdleLimit />
      <ButtonRow>
        {sessions.length > 1 && <Button kind="secondary" onClick={() => void endOthers()}>{t(m.endOthers)}</Button>}
        <Button kind="secondary" onClick={() => setAsking(true)}>{t(m.signOutEverywhere)}</Button>
      </ButtonRow>
      <Dialog open={isAsking} title={t(m.everywhereTitle)} onClose={() => setAsking(false)}>
        <OutEverywhere onOut={onOutEverywhere} onKeep={() => setAsking(false)} />
      </Dialog>
    </>
  );
}

/** A session that nobody uses ends long before its last day. */
function IdleLimit(): ReactNode {
  const t = useText();
  const hours = useQuery(SessionIdleDocument).data?.sessionIdleHours;
  if (!hours) return null;
  return <p>{hours % 24 === 0 ? t(m.idleDays, { n: hours / 24 }) : t(m.idleHours, { n: hours })}</p>;
}

function useEnding(onChanged: () => Promise<unknown>) {
  const t = useText();
  const [ended, setEnded] = useState('');
  const [failure, setFailure] = useState('');
  const [endSession] = useMutation(EndSessionDocument);
  const [endOtherSessions] = useMutation(EndOtherSessionsDocument);
  const ending = async (what: string, end: () => Promise<unknown>) => {
    try {
      await end();
      await onChanged();
      setFailure('');
      setEnded(what);
    } catch (error) {
      setFailure(problemOf(error).message ?? t(m.notEnded));
    }
  };
  return {
    ended,
    failure,
    endOne: (session: string) => void ending(session, () => endSession({ variables: { session } })),
    endOthers: () => ending('others', () => endOtherSessions()),
  };
}

function OutEverywhere({ onOut, onKeep }: { onOut: () => void; onKeep: () => void }): ReactNode {
  const t = useText();
  const client = useApolloClient();
  const [signOut] = useMutation(SignOutEverywhereDocument);
  const leave = async () => {
    await signOut();
    onOut();
    await client.resetStore().catch(() => {});
  };
  return (
    <Form submit={t(m.signOutEverywhere)} submitKind="danger" secondary={<Button kind="secondary" onClick={onKeep}>{t(m.keepSignedIn)}</Button>} action={leave}>
      <p>{t(m.everywhereText)}</p>
    </Form>
  );
}

function sessionColumns(t: Text, f: Format, onEnd: (session: string) => void): Column<Session>[] {
  return [
    { key: 'browser', header: t(m.browser), heading: true, cell: (session) => <Browser session={session} t={t} /> },
    { key: 'opened', header: t(m.opened), cell: ({ createdAt }) => f.dateTime(createdAt) },
    { key: 'used', header: t(m.lastUsed), cell: ({ lastUsedAt }) => f.dateTime(lastUsedAt) },
    { key: 'ends', header: t(m.ends), cell: ({ expiresAt }) => f.date(expiresAt) },
    { key: 'end', header: t(m.endCell), cell: (session) => (session.isThis ? '–' : <EndButton session={session} t={t} onEnd={onEnd} />) },
  ];
}

function EndButton({ session, t, onEnd }: { session: Session; t: Text; onEnd: (session: string) => void }): ReactNode {
  return <Button kind="quiet" aria-label={t(m.endThat, { name: nameOf(session, t) })} onClick={() => onEnd(session.id)}>{t(m.end)}</Button>;
}

function Browser({ session, t }: { session: Session; t: Text }): ReactNode {
  return (
    <>
      {nameOf(session, t)} {session.isThis && <StatusTag tone="good">{t(m.thisBrowser)}</StatusTag>}
    </>
  );
}

function nameOf({ browser }: Session, t: Text): string {
  const named = browserName(browser);
  return named ? t(m.browserOn, named) : t(m.browserUnknown);
}
