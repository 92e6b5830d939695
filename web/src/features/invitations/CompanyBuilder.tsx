import { useQuery } from '@apollo/client/react';
import { CompanyBuilderDocument, type InviteCompaniesMutation } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Done } from '../../ui/Done.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { CallList, InvitedList } from './InvitedLists.tsx';
import { InvitationForm } from './InvitationForm.tsx';
import { m } from './builder.messages.ts';
import { m as page } from './invite.messages.ts';
import { partedCompanies } from './partedCompanies.ts';

export type Sent = InviteCompaniesMutation['inviteCompanies'];

/** Companies by how much speaks for inviting them; and what came of those that were invited. */
export function CompanyBuilder({ event }: { event: string }): ReactNode {
  const t = useText();
  const { data, error, refetch } = useQuery(CompanyBuilderDocument, { variables: { event }, fetchPolicy: 'cache-and-network' });
  const [sent, setSent] = useState<(Sent & { n: number }) | null>(null);
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <Skeleton kind="table" count={6} />;
  const parts = partedCompanies(data.companiesToInvite);
  const refusal = data.event?.refusalToInvite;
  const after = async (made: Sent) => {
    await refetch();
    setSent({ ...made, n: (sent?.n ?? 0) + 1 });
  };
  return (
    <Section title={t(m.title)} lead={t(m.lead)}>
      <Conversion figures={data.event?.invitationFigures ?? null} />
      {sent && <SentNotice key={sent.n} sent={sent} />}
      {refusal && <Notice>{t(refusal === 'EVENT_NOT_OPEN' ? page.notOpen : page.over)}</Notice>}
      {!refusal && parts.open.length === 0 && <EmptyState level={3} icon="company" title={t(m.empty)}>{t(m.emptyText)}</EmptyState>}
      {!refusal && parts.open.length > 0 && <InvitationForm event={event} companies={parts.open} industries={data.industries} isCut={data.companiesToInvite.length >= 200} onSent={after} />}
      <InvitedList companies={parts.invited} isOver={refusal === 'EVENT_OVER' || refusal === 'EVENT_NOT_OPEN'} />
      {!refusal && <CallList companies={parts.toCall} />}
    </Section>
  );
}

function Conversion({ figures }: { figures: { invited: number; registered: number; came: number } | null }): ReactNode {
  const t = useText();
  return <p className="invite-count">{figures && figures.invited > 0 ? t(m.figures, { invited: figures.invited, registered: figures.registered, came: figures.came }) : t(m.noneYet)}</p>;
}

function SentNotice({ sent }: { sent: Sent }): ReactNode {
  const t = useText();
  const f = useFormat();
  const parts = [
    sent.lastGoesOutAt && t(m.lastOne, { when: f.dateTime(sent.lastGoesOutAt) }),
    sent.already > 0 && t(m.already, { n: sent.already }),
    sent.unwanted > 0 && t(m.unwantedLeft, { n: sent.unwanted }),
  ];
  return <Done title={t(m.sent, { n: sent.invited })}><p>{parts.filter(Boolean).join(' ')}</p></Done>;
}
