import { gql, InMemoryCache } from '@apollo/client';
import { expect, test } from 'vitest';
import { typePolicies } from './typePolicies.ts';

const LIST = gql`query List { referrals(statuses: [SENT], first: 20) { edges { node { id } } pageInfo { endCursor hasNextPage } totalCount } }`;
const COUNT = gql`query Count { referrals(statuses: [SENT], first: 1) { totalCount } }`;

test('asking anew how many there are leaves the list as it is', () => {
  const cache = new InMemoryCache({ typePolicies });
  const referrals = { __typename: 'ReferralConnection', totalCount: 1, edges: [{ __typename: 'ReferralEdge', node: { __typename: 'Referral', id: '1' } }], pageInfo: { __typename: 'PageInfo', endCursor: 'x', hasNextPage: false } };
  cache.writeQuery({ query: LIST, data: { referrals } });
  cache.writeQuery({ query: COUNT, data: { referrals: { __typename: 'ReferralConnection', totalCount: 2 } }, overwrite: true });
  expect(cache.readQuery<{ referrals: { edges: unknown[] } }>({ query: LIST })?.referrals.edges).toHaveLength(1);
});
