import { useQuery } from '@apollo/client/react';
import { CollectingCampaignsDocument, type CollectingCampaignsQuery } from '@luotsi/schema';

type Campaign = CollectingCampaignsQuery['campaigns']['edges'][number]['node'];
type Need = { municipality: { code: string }; publishedAs: readonly { idea: { campaign: { id: string } } }[] };

/** The campaigns in which a need can be published now; null until they are known. */
export function useCollecting({ municipality, publishedAs }: Need): Campaign[] | null {
  const { data } = useQuery(CollectingCampaignsDocument, { variables: { municipality: municipality.code } });
  const has = publishedAs.map(({ idea }) => idea.campaign.id);
  return data ? data.campaigns.edges.map(({ node }) => node).filter(({ id, status, phase }) => status === 'PUBLISHED' && phase === 'COLLECT' && !has.includes(id)) : null;
}
