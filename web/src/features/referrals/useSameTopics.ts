import { useQuery } from '@apollo/client/react';
import { type ReferralDetailsFragment, type SameTopicFragment, SameTopicsDocument } from '@luotsi/schema';
import { isOther, SHOWN } from './nextBest.ts';

export type SameTopic = SameTopicFragment;

/** Where nothing is left of what was written: what is about the same may still help, but nobody's words say so. */
export function useSameTopics(referral: ReferralDetailsFragment, unneeded: boolean): { loading: boolean; others: SameTopic[] } {
  const [one = '', two = ''] = referral.service.topics.map(({ code }) => code);
  const { data, loading } = useQuery(SameTopicsDocument, { variables: { one, two, hasTwo: two !== '', municipality: referral.municipality.code }, skip: unneeded || one === '' });
  const found = [...(data?.one.edges ?? []), ...(data?.two?.edges ?? [])].map(({ node }) => node);
  const each = [...new Map(found.map((service) => [service.id, service])).values()];
  const asked = new Set(referral.chain.map(({ service }) => service.id));
  return { loading, others: each.filter((service) => isOther(referral, service) && !asked.has(service.id)).slice(0, SHOWN) };
}
