import { useQuery } from '@apollo/client/react';
import { type FitFragment, NextBestDocument, type ReferralDetailsFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Card, CardList } from '../../ui/Card.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { m as reasons } from '../routing/reasons.messages.ts';
import { type FitAnswer, FitReasons } from './FitReasons.tsx';
import { nextOf, SHOWN, writtenOf } from './nextBest.ts';
import { ReferHere } from './ReferHere.tsx';
import { m } from './referralPage.messages.ts';
import { SameTopics } from './SameTopics.tsx';

/** What a declined referral needs at once: the service that fits next best, one press away from a new referral. */
export function NextBest({ referral }: { referral: ReferralDetailsFragment }): ReactNode {
  const t = useText();
  const text = writtenOf(referral);
  return (
    <Section title={t(m.nextBest)} lead={t(m.nextBestLead)} actions={<LinkButton kind="quiet" to={`/referrals/new?from=${referral.id}`}>{t(m.chooseOther)}</LinkButton>}>
      {text ? <NextFitting referral={referral} text={text} /> : <SameTopics referral={referral} first={betterCards(referral)} />}
    </Section>
  );
}

/** The text alone is routed: every word that explains a service is one that somebody wrote. */
function NextFitting({ referral, text }: { referral: ReferralDetailsFragment; text: string }): ReactNode {
  const t = useText();
  const { id, municipality, company, betterService } = referral;
  const input = { text, municipality: municipality.code, company: company?.id ?? null, limit: SHOWN + 5, record: false };
  const { data } = useQuery(NextBestDocument, { variables: { input } });
  const fitting = nextOf(referral, data?.routeNeed.matches ?? []);
  return (
    <>
      {!data && <Skeleton kind="cards" count={2} />}
      {data && fitting.length === 0 && !betterService && <p>{t(m.noneBest)}</p>}
      <CardList columns={2} label={t(m.nextBest)}>
        {[...betterCards(referral), ...fitting.map((fit) => <FitCard key={fit.service.id} from={id} fit={fit} answer={{ ...data!.routeNeed, text }} />)]}
      </CardList>
    </>
  );
}

function betterCards({ id, betterService }: ReferralDetailsFragment): ReactNode[] {
  return betterService ? [<BetterCard key={betterService.id} from={id} better={betterService} />] : [];
}

function BetterCard({ from, better }: { from: string; better: NonNullable<ReferralDetailsFragment['betterService']> }): ReactNode {
  const t = useText();
  const l = useLocalized();
  return <Card title={l(better.name)} tags={<Tag>{t(m.suggested)}</Tag>} actions={<ReferHere from={from} slug={better.slug} primary />} />;
}

function FitCard({ from, fit, answer }: { from: string; fit: FitFragment; answer: FitAnswer }): ReactNode {
  const t = useText();
  const l = useLocalized();
  return (
    <Card title={l(fit.service.name)} eyebrow={l(fit.service.organisation.name)} tags={<Tag>{t(reasons[fit.confidence])}</Tag>} actions={<ReferHere from={from} slug={fit.service.slug} />}>
      <FitReasons fit={fit} answer={answer} />
    </Card>
  );
}
