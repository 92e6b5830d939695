import { useQuery } from '@apollo/client/react';
import { MailPageDocument, type MailPageQuery } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useFormat } from '../../app/format.ts';
import { NotFound } from '../../app/NotFound.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { problemOf } from '../../app/problem.ts';
import { useText } from '../../app/text.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Card, CardList } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { m } from './mail.messages.ts';
import { OneMail } from './OneMail.tsx';
import './mail.css';

type Mail = MailPageQuery['mailbox'][number];

/** What the demonstration would have sent, as its readers would see it. */
export function MailPage(): ReactNode {
  const t = useText();
  const [query] = useAddressQuery();
  const { data, error, refetch } = useQuery(MailPageDocument, { fetchPolicy: 'cache-and-network' });
  if (error && problemOf(error).code === 'DEMO_ONLY') return <NotFound title={t(m.closedTitle)}>{t(m.closedText)}</NotFound>;
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <PageSkeleton />;
  const opened = query.get('mail');
  if (opened === null) return <MailList mails={data.mailbox} onRefresh={refetch} />;
  const mail = data.mailbox.find(({ id }) => id === opened);
  return mail ? <OneMail key={mail.id} mail={mail} /> : <NoSuchMail />;
}

function MailList({ mails, onRefresh }: { mails: readonly Mail[]; onRefresh: () => Promise<unknown> }): ReactNode {
  const t = useText();
  const { dateTime } = useFormat();
  return (
    <>
      <PageHeader title={t(m.title)} lead={t(m.lead)} actions={<Refresh onRefresh={onRefresh} />} />
      <p role="status">{t(m.found, { n: mails.length })}</p>
      {mails.length === 0 && (
        <EmptyState title={t(m.emptyTitle)} icon="mail" actions={<LinkButton to="/sign-in">{t(m.toSignIn)}</LinkButton>}>
          {t(m.emptyText)}
        </EmptyState>
      )}
      {mails.length > 0 && (
        <CardList label={t(m.list)}>
          {mails.map((mail) => (
            <Card key={mail.id} level={2} title={mail.subject} to={`?mail=${mail.id}`} eyebrow={dateTime(mail.createdAt)} facts={mail.attachments.length > 0 && <AttachmentNames mail={mail} />}>
              {mail.to}
            </Card>
          ))}
        </CardList>
      )}
    </>
  );
}

function Refresh({ onRefresh }: { onRefresh: () => Promise<unknown> }): ReactNode {
  const t = useText();
  const [isPending, setPending] = useState(false);
  const refresh = async () => {
    setPending(true);
    // A failure is shown by the query itself and by the notice on the connection.
    await onRefresh().catch(() => {});
    setPending(false);
  };
  return (
    <Button kind="secondary" pending={isPending} pendingText={t(m.refreshing)} onClick={() => void refresh()}>
      {t(m.refresh)}
    </Button>
  );
}

function AttachmentNames({ mail }: { mail: Mail }): ReactNode {
  const t = useText();
  return (
    <span className="mail-attachment">
      <Icon name="calendar" />
      {t(m.attachment)}: {mail.attachments.map(({ name }) => name).join(', ')}
    </span>
  );
}

function NoSuchMail(): ReactNode {
  const t = useText();
  return <PageHeader title={t(m.gone)} lead={t(m.goneText)} actions={<LinkButton to="/mail">{t(m.back)}</LinkButton>} />;
}
