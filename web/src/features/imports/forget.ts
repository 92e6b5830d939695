import type { ApolloCache } from '@apollo/client';

/** A new look at a table gives new rows. */
export function forgetRows(cache: ApolloCache): void {
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'importRows' });
}

/** Hundreds of services may say something else now: what the portal remembers of any is asked anew. */
export function forgetDirectory(cache: ApolloCache): void {
  for (const fieldName of ['service', 'services', 'organisation', 'organisations', 'routeNeed', 'serviceHistory', 'needPhrases']) cache.evict({ id: 'ROOT_QUERY', fieldName });
  cache.gc();
}
