import type { TypePolicies } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/**
 * How lists that grow by "show more" are kept: one line per connection, keyed on its filters, such as
 * `Query: { fields: { services: relayStylePagination(['filter']) } }`. Each feature adds its own here.
 */
export const typePolicies: TypePolicies = {
  Query: {
    fields: {
      events: relayStylePagination(['time', 'municipality', 'topic', 'kind']),
      companies: relayStylePagination(['search']),
      referrals: relayStylePagination(['statuses', 'company', 'organisation']),
    },
  },
  Municipality: { keyFields: ['code'] },
  Region: { keyFields: ['code'] },
  Topic: { keyFields: ['code'] },
  Industry: { keyFields: ['code'] },
  Localized: { keyFields: false },
};
