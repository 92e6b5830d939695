import type { TypePolicies } from '@apollo/client';

/**
 * How lists that grow by "show more" are kept: one line per connection, keyed on its filters, such as
 * `Query: { fields: { services: relayStylePagination(['filter']) } }`. Each feature adds its own here.
 */
export const typePolicies: TypePolicies = {
  Municipality: { keyFields: ['code'] },
  Localized: { keyFields: false },
};
