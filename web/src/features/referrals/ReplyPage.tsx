import { useQuery } from '@apollo/client/react';
import { type ReplyFragment, ReplyPageDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useFormat } from '../../app/format.ts';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Fact } from '../../ui/Fact.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Said } from '../../ui/Said.tsx';
import { Columns, Section } from '../../ui/Section.tsx';
import { LinkOver } from './LinkOver.tsx';
import { type Over, overOf } from './linkOver.ts';
import { m as page } from './referralPage.messages.ts';
import { m } from './reply.messages.ts';
import { ReplyAnswers } from './ReplyAnswers.tsx';
import { ReplyDone } from './ReplyDone.tsx';
import { ReplyParties } from './ReplyParties.tsx';
import { ReferralStatusTag } from './ReferralStatusTag.tsx';
import './matter.css';
import './referrals.css';

/** From a mail to a receiver, without signing in. Opening it only reads: mail scanners open links too. */
export function ReplyPage(): ReactNode {
  const { token = '' } = useParams();
  const [answered, setAnswered] = useState<ReplyFragment | null>(null);
  const [ended, setEnded] = useState<Over | null>(null);
  const { data, error } = useQuery(ReplyPageDocument, { variables: { token }, fetchPolicy: 'network-only' });
  if (answered) return <ReplyDone referral={answered} />;
  const over = ended ?? (error ? overOf(error) : data && !data.referralByReplyLink ? ({ why: 'UNKNOWN', referral: null } as const) : null);
  if (over) return <LinkOver over={over} reader="receiver" />;
  if (data?.referralByReplyLink) return <Asked token={token} referral={data.referralByReplyLink} onAnswered={setAnswered} onOver={setEnded} />;
  return error ? <ErrorPage error={error} /> : <PageSkeleton />;
}

export type ReplyProps = { token: string; referral: ReplyFragment; onAnswered: (answered: ReplyFragment) => void; /** The link ended while it was open: somebody else answered, or the answer to an earlier try was lost. */ onOver: (over: Over) => void };

function Asked(props: ReplyProps): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { referral } = props;
  return (
    <>
      <PageHeader
        title={referral.company?.name ?? t(page.receiptTitle, { reference: referral.reference })}
        eyebrow={t(m.eyebrow, { service: l(referral.service.name) })}
        tags={<Tags referral={referral} />}
        lead={<Lead referral={referral} />}
      />
      <Columns aside={<ReplyParties referral={referral} />}>
        {referral.message && (
          <Section title={t(page.message)}>
            <Said>{referral.message}</Said>
          </Section>
        )}
        {referral.outsideAreaReason && <Notice kind="warning" title={t(m.outside)}>{referral.outsideAreaReason}</Notice>}
        <ReplyAnswers {...props} />
      </Columns>
    </>
  );
}

/** Where the company is and what it does: the first things that tell whether it is theirs. */
function Tags({ referral: { status, company } }: { referral: ReplyFragment }): ReactNode {
  const l = useLocalized();
  return (
    <>
      <ReferralStatusTag status={status} usefulness={null} />
      {company && <Fact icon="place">{l(company.municipality.name)}</Fact>}
      {company?.industry && <Fact icon="company">{l(company.industry.name)}</Fact>}
    </>
  );
}

function Lead({ referral: { dueAt, isOverdue } }: { referral: ReplyFragment }): ReactNode {
  const t = useText();
  const f = useFormat();
  if (!dueAt) return t(m.leadPlain);
  return t(isOverdue ? m.leadLate : m.lead, { day: f.date(dueAt) });
}
