import { useQuery } from '@apollo/client/react';
import { type ReferralDetailsFragment, type SameTopicFragment, SameTopicsDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { Card, CardList } from '../../ui/Card.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { isOther, SHOWN } from './nextBest.ts';
import { ReferHere } from './ReferHere.tsx';
import { m } from './referralPage.messages.ts';

/** Nothing is left of what was written: what is about the same may still help, but nobody's words say so. */
export function SameTopics({ referral, first }: { referral: ReferralDetailsFragment; first: readonly ReactNode[] }): ReactNode {
  const t = useText();
  const { loading, others } = useSameTopics(referral);
  return (
    <>
      {loading && <Skeleton kind="cards" count={2} />}
      {!loading && others.length === 0 && first.length === 0 && <p>{t(m.noneBest)}</p>}
      <CardList columns={2} label={t(m.nextBest)}>
        {[...first, ...others.map((one) => <SameTopicCard key={one.id} from={referral.id} service={one} />)]}
      </CardList>
    </>
  );
}

function SameTopicCard({ from, service: { slug, name, description, organisation } }: { from: string; service: SameTopicFragment }): ReactNode {
  const l = useLocalized();
  return (
    <Card title={l(name)} eyebrow={l(organisation.name)} actions={<ReferHere from={from} slug={slug} />}>
      <p>{l(description)}</p>
    </Card>
  );
}

function useSameTopics(referral: ReferralDetailsFragment): { loading: boolean; others: SameTopicFragment[] } {
  const [one = '', two = ''] = referral.service.topics.map(({ code }) => code);
  const { data, loading } = useQuery(SameTopicsDocument, { variables: { one, two, hasTwo: two !== '', municipality: referral.municipality.code }, skip: one === '' });
  const found = [...(data?.one.edges ?? []), ...(data?.two?.edges ?? [])].map(({ node }) => node);
  const each = [...new Map(found.map((service) => [service.id, service])).values()];
  return { loading, others: each.filter((service) => isOther(referral, service)).slice(0, SHOWN) };
}
