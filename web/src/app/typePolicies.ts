import type { TypePolicies } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/** Who asks for one row only wants to know how many there are: that must not overwrite the list itself. */
const growing = (...filters: string[]) => relayStylePagination((args) => (args?.['first'] === 1 ? [...filters, 'first'] : filters));

/**
 * How lists that grow by "show more" are kept: one line per connection, keyed on its filters, such as
 * `Query: { fields: { services: growing('filter') } }`. Each feature adds its own here.
 */
export const typePolicies: TypePolicies = {
  Query: {
    fields: {
      events: growing('time', 'municipality', 'topic', 'kind'),
      adviserQuestions: growing('statuses', 'oldestFirst'),
      companies: growing('search'),
      companyTimeline: growing('company', 'kinds'),
      desk: growing('kinds', 'municipality'),
      hostedEvents: growing('pile'),
      needs: growing('department', 'company', 'statuses', 'topic', 'quarter'),
      needPhrases: growing('service', 'language', 'search'),
      organisations: growing('kind', 'search', 'left'),
      services: growing('topic', 'municipality', 'organisation', 'search', 'ids'),
      quietCompanies: growing('months', 'industry', 'sizeClass', 'municipality'),
      referrals: growing('statuses', 'company', 'organisation', 'order', 'overdue', 'waitsForSender'),
      routingCorrections: growing('kind', 'municipality'),
      routingGaps: growing('municipality', 'topic', 'since'),
    },
  },
  Municipality: { keyFields: ['code'] },
  Region: { keyFields: ['code'] },
  Topic: { keyFields: ['code'] },
  Industry: { keyFields: ['code'] },
  Localized: { keyFields: false },
};
