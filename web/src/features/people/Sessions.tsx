import { useApolloClient, useMutation } from '@apollo/client/react';
import { type AccountPageQuery, SignOutEverywhereDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { type Format, useFormat } from '../../app/format.ts';
import { type Text, useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatusTag } from '../../ui/Tag.tsx';
import { browserName } from './browserName.ts';
import { m } from './account.messages.ts';

type Session = NonNullable<AccountPageQuery['me']>['sessions'][number];

export function Sessions({ sessions, onOutEverywhere }: { sessions: readonly Session[]; onOutEverywhere: () => void }): ReactNode {
  const t = useText();
  const f = useFormat();
  const [isAsking, setAsking] = useState(false);
  return (
    <Section title={t(m.sessionsTitle)} lead={t(m.sessionsLead)}>
      <DataTable caption={t(m.sessionsCaption)} hideCaption columns={sessionColumns(t, f)} rows={sessions} rowKey={({ id }) => id} />
      <ButtonRow>
        <Button kind="secondary" onClick={() => setAsking(true)}>{t(m.signOutEverywhere)}</Button>
      </ButtonRow>
      <Dialog open={isAsking} title={t(m.everywhereTitle)} onClose={() => setAsking(false)}>
        <OutEverywhere onOut={onOutEverywhere} onKeep={() => setAsking(false)} />
      </Dialog>
    </Section>
  );
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

function sessionColumns(t: Text, f: Format): Column<Session>[] {
  return [
    { key: 'browser', header: t(m.browser), heading: true, cell: (session) => <Browser session={session} t={t} /> },
    { key: 'opened', header: t(m.opened), cell: ({ createdAt }) => f.dateTime(createdAt) },
    { key: 'ends', header: t(m.ends), cell: ({ expiresAt }) => f.date(expiresAt) },
  ];
}

function Browser({ session, t }: { session: Session; t: Text }): ReactNode {
  const named = browserName(session.browser);
  return (
    <>
      {named ? t(m.browserOn, named) : t(m.browserUnknown)} {session.isThis && <StatusTag tone="good">{t(m.thisBrowser)}</StatusTag>}
    </>
  );
}
