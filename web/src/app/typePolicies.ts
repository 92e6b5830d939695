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
      auditLog: growing('from', 'to', 'command', 'entity', 'thing', 'person'),
      bulletins: growing('topic', 'municipality', 'unread'),
      campaignDecisions: growing('campaign'),
      campaigns: growing('time', 'municipality'),
      companies: growing('search'),
      companyTimeline: growing('company', 'kinds'),
      desk: growing('kinds', 'municipality'),
      follows: growing(),
      forgotten: growing(),
      ideaComments: growing('idea'),
      ideaReports: growing('campaign'),
      ideas: growing('campaign', 'order', 'seed', 'search', 'topic', 'mine', 'hidden', 'merged', 'answer', 'place'),
      importRows: growing('import', 'filter'),
      joinRequests: growing('company', 'own'),
      hostedEvents: growing('pile'),
      needs: growing('department', 'company', 'statuses', 'topic', 'quarter', 'filter', 'overdue', 'order'),
      needPhrases: growing('service', 'language', 'search'),
      networkRoles: growing('role', 'search', 'unused'),
      organisations: growing('kind', 'search', 'left'),
      providersWithoutContact: growing(),
      roleInvitations: growing('open'),
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
