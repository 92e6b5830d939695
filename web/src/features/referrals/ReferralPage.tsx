import { useQuery } from '@apollo/client/react';
import { type ReferralDetailsFragment, ReferralPageDocument } from '@luotsi/schema';
import type { ReferralMove } from '@luotsi/schema/types';
import { type ReactNode, useState } from 'react';
import { useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { NotFound } from '../../app/NotFound.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { Done } from '../../ui/Done.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Said } from '../../ui/Said.tsx';
import { Columns, Section } from '../../ui/Section.tsx';
import { LatestWord } from './LatestWord.tsx';
import { MeetingPart } from './MeetingPart.tsx';
import { MovePanel } from './MovePanel.tsx';
import { m as moves } from './moves.messages.ts';
import { NextBest } from './NextBest.tsx';
import { OwnReferral } from './OwnReferral.tsx';
import { ReferralFacts } from './ReferralFacts.tsx';
import { ReferralHistory } from './ReferralHistory.tsx';
import { m } from './referralPage.messages.ts';
import { ReferralStatusTag } from './ReferralStatusTag.tsx';
import { SignInToSeeReferrals } from './SignInToSeeReferrals.tsx';
import { sentenceOf, type Side, sideOf } from './sides.ts';
import './referrals.css';

export function ReferralPage(): ReactNode {
  const t = useText();
  const { id = '' } = useParams();
  const { viewer, loading } = useSession();
  const { data, error } = useQuery(ReferralPageDocument, { variables: { id }, skip: !viewer, fetchPolicy: 'cache-and-network' });
  if (!loading && !viewer) return <SignInToSeeReferrals />;
  if (error && !data) return <ErrorPage error={error} />;
  if (!data || !viewer) return <PageSkeleton />;
  if (!data.referral) return <NotFound title={t(m.hiddenTitle)}>{t(m.hiddenText)}</NotFound>;
  const side = sideOf(viewer, data.referral);
  return side === 'company' ? <OwnReferral key={id} referral={data.referral} /> : <ReferralContent key={id} referral={data.referral} side={side} />;
}

function ReferralContent({ referral, side }: { referral: ReferralDetailsFragment; side: Exclude<Side, 'company'> }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const [done, setDone] = useState<ReferralMove | null>(null);
  const { company, message, reference, service, organisation, status } = referral;
  const title = company?.name ?? t(m.receiptTitle, { reference });
  return (
    <>
      <Breadcrumbs items={[{ to: '/referrals', label: t(m.back) }]} />
      <PageHeader
        title={title}
        eyebrow={l(service.name)}
        tags={<ReferralStatusTag status={status} usefulness={referral.usefulness} />}
        lead={t(sentenceOf(side, status), { provider: l(organisation.name) })}
      />
      {done && <Done key={done + referral.updatedAt}>{t(moves[`done${done}`])}</Done>}
      <Columns aside={<ReferralHistory referral={referral} />}>
        {message && (
          <Section title={t(m.message)}>
            <Said>{message}</Said>
          </Section>
        )}
        <LatestWord referral={referral} />
        {!company && <Receipt />}
        <MeetingPart referral={referral} />
        <MovePanel key={status} referral={referral} onDone={setDone} />
        {status === 'DECLINED' && side === 'sender' && <NextBest referral={referral} />}
        <ReferralFacts referral={referral} side={side} />
      </Columns>
    </>
  );
}

function Receipt(): ReactNode {
  const t = useText();
  return <Notice title={t(m.receiptHelp)}>{t(m.receiptText)}</Notice>;
}

