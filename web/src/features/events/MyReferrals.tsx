import { useQuery } from '@apollo/client/react';
import { type MyReferralFragment, MyReferralsDocument, type ReferralStatus } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useFormat } from '../../app/format.ts';
import { type Message, useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Card, CardList } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { StatusTag, type StatusTone } from '../../ui/Tag.tsx';
import { m } from './my.messages.ts';

type Words = { tag: Message; text: Message; tone: StatusTone };

const words: Record<ReferralStatus, Words> = {
  DRAFT: { tag: m.tagDraft, text: m.textDraft, tone: 'neutral' },
  SENT: { tag: m.tagSent, text: m.textSent, tone: 'waiting' },
  ACCEPTED: { tag: m.tagAccepted, text: m.textAccepted, tone: 'active' },
  MET: { tag: m.tagMet, text: m.textMet, tone: 'active' },
  ADVISED: { tag: m.tagAdvised, text: m.textAdvised, tone: 'good' },
  COMPLETED: { tag: m.tagCompleted, text: m.textCompleted, tone: 'good' },
  CONFIRMED: { tag: m.tagConfirmed, text: m.textConfirmed, tone: 'good' },
  DECLINED: { tag: m.tagDeclined, text: m.textDeclined, tone: 'waiting' },
  WITHDRAWN: { tag: m.tagWithdrawn, text: m.textWithdrawn, tone: 'neutral' },
};

/** What the company must answer comes first, what is over last. */
export function MyReferrals({ company }: { company: string | null }): ReactNode {
  const t = useText();
  const { data, error, loading, fetchMore } = useQuery(MyReferralsDocument, { variables: { company }, fetchPolicy: 'cache-and-network', notifyOnNetworkStatusChange: true });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <Section title={t(m.referrals)}><Skeleton kind="cards" count={2} /></Section>;
  const { edges, pageInfo } = data.referrals;
  const all = edges.map(({ node }) => node);
  const open = all.filter((one) => !isOver(one)).sort((one, other) => Number(asksYou(other)) - Number(asksYou(one)));
  const over = all.filter(isOver);
  return (
    <Section title={t(m.referrals)}>
      {all.length === 0 && <NoReferrals />}
      {open.length > 0 && <ReferralCards referrals={open} />}
      {over.length > 0 && (
        <Disclosure summary={t(m.showAll, { n: over.length })} open={open.length === 0}>
          <ReferralCards referrals={over} />
        </Disclosure>
      )}
      {pageInfo.hasNextPage && <Pager shown={all.length} hasMore pending={loading} onMore={() => void fetchMore({ variables: { after: pageInfo.endCursor } })} />}
    </Section>
  );
}

function isOver({ status }: MyReferralFragment): boolean {
  return status === 'CONFIRMED' || status === 'WITHDRAWN';
}

function asksYou({ moves }: MyReferralFragment): boolean {
  return moves.includes('CONFIRM');
}

function ReferralCards({ referrals }: { referrals: readonly MyReferralFragment[] }): ReactNode {
  return (
    <CardList columns={2}>
      {referrals.map((referral) => (
        <ReferralCard key={referral.id} referral={referral} />
      ))}
    </CardList>
  );
}

function ReferralCard({ referral }: { referral: MyReferralFragment }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const { tag, tone } = words[referral.status];
  const to = `/referrals/${referral.id}`;
  return (
    <Card
      title={l(referral.service.name)}
      to={to}
      eyebrow={`${l(referral.organisation.name)}, ${referral.reference}`}
      tags={
        <>
          <StatusTag tone={tone}>{t(tag)}</StatusTag>
          <span className="my-since">{t(m.since, { day: f.day(referral.updatedAt) })}</span>
        </>
      }
      actions={asksYou(referral) && <LinkButton to={to}>{t(m.didItHelp)}</LinkButton>}
    >
      <p><ReferralText referral={referral} /></p>
    </Card>
  );
}

/** Who has it now, and what comes next. */
function ReferralText({ referral: { status, organisation, service, sender } }: { referral: MyReferralFragment }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const values = { organisation: l(organisation.name), adviser: sender?.name || capital(t(m.adviser)) };
  if (status === 'SENT' && service.promisedDays) return t(m.textSentDays, { ...values, n: service.promisedDays });
  return t(words[status].text, values);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function NoReferrals(): ReactNode {
  const t = useText();
  return <EmptyState level={3} icon="handover" title={t(m.noReferrals)} actions={<LinkButton kind="secondary" to="/">{t(m.toFind)}</LinkButton>}>{t(m.noReferralsText)}</EmptyState>;
}
