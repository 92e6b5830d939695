import { useQuery } from '@apollo/client/react';
import { type FitFragment, NextBestDocument, type ReferralDetailsFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Card, CardList } from '../../ui/Card.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { m as fits } from './fit.messages.ts';
import { FitReasons } from './FitReasons.tsx';
import { m } from './referralPage.messages.ts';
import { sectionOf } from './sectionOf.ts';

const SHOWN = 3;
const LONGEST = 2000;

/** What a declined referral needs at once: the service that fits next best, one press away from a new referral. */
export function NextBest({ referral }: { referral: ReferralDetailsFragment }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { message, municipality, company, service } = referral;
  // What it was about is known better from the declined service than from the words alone.
  const text = [...service.topics.map(({ name }) => l(name)), message].join('. ').slice(0, LONGEST);
  const input = { text, municipality: municipality.code, industry: sectionOf(company?.industry), limit: SHOWN + 2, record: false };
  const { data } = useQuery(NextBestDocument, { variables: { input }, skip: !message });
  const fitting = (data?.routeNeed.matches ?? []).filter((fit) => fit.service.id !== service.id && fit.service.id !== referral.betterService?.id).slice(0, SHOWN);
  const better = referral.betterService;
  return (
    <Section title={t(m.nextBest)} lead={t(m.nextBestLead)} actions={<LinkButton kind="quiet" to={`/referrals/new?from=${referral.id}`}>{t(m.chooseOther)}</LinkButton>}>
      {!data && message && <Skeleton kind="cards" count={2} />}
      {data && fitting.length === 0 && !better && <p>{t(m.noneBest)}</p>}
      <CardList columns={2} label={t(m.nextBest)}>
        {[
          ...(better ? [<BetterCard key={better.id} referral={referral} better={better} />] : []),
          ...fitting.map((fit) => <FitCard key={fit.service.id} referral={referral} fit={fit} />),
        ]}
      </CardList>
    </Section>
  );
}

function BetterCard({ referral, better }: { referral: ReferralDetailsFragment; better: NonNullable<ReferralDetailsFragment['betterService']> }): ReactNode {
  const t = useText();
  const l = useLocalized();
  return <Card title={l(better.name)} tags={<Tag>{t(m.suggested)}</Tag>} actions={<ReferHere referral={referral} slug={better.slug} primary />} />;
}

function FitCard({ referral, fit }: { referral: ReferralDetailsFragment; fit: FitFragment }): ReactNode {
  const t = useText();
  const l = useLocalized();
  return (
    <Card title={l(fit.service.name)} eyebrow={l(fit.service.organisation.name)} tags={<Tag>{t(fits[fit.confidence])}</Tag>} actions={<ReferHere referral={referral} slug={fit.service.slug} />}>
      <FitReasons fit={fit} />
    </Card>
  );
}

function ReferHere({ referral, slug, primary }: { referral: ReferralDetailsFragment; slug: string; primary?: boolean }): ReactNode {
  const t = useText();
  return <LinkButton kind={primary ? 'primary' : 'secondary'} icon="handover" to={`/referrals/new?from=${referral.id}&service=${slug}`}>{t(m.referHere)}</LinkButton>;
}
