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
      adviserQuestions: relayStylePagination(['statuses', 'oldestFirst']),
      companies: relayStylePagination(['search']),
      hostedEvents: relayStylePagination(['pile']),
      needs: relayStylePagination(['department', 'company', 'statuses', 'topic', 'quarter']),
      needPhrases: relayStylePagination(['service', 'language', 'search']),
      organisations: relayStylePagination(['kind', 'search']),
      services: relayStylePagination(['topic', 'municipality', 'organisation', 'search']),
      referrals: relayStylePagination(['statuses', 'company', 'organisation']),
      routingCorrections: relayStylePagination(['kind', 'municipality']),
      routingGaps: relayStylePagination(['municipality', 'topic', 'since']),
    },
  },
  Municipality: { keyFields: ['code'] },
  Region: { keyFields: ['code'] },
  Topic: { keyFields: ['code'] },
  Industry: { keyFields: ['code'] },
  Localized: { keyFields: false },
};
