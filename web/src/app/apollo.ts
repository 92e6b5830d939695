import { ApolloClient, InMemoryCache } from '@apollo/client';
import { http } from './http.ts';
import { typePolicies } from './typePolicies.ts';

export function createClient(): ApolloClient {
  return new ApolloClient({ link: http, cache: new InMemoryCache({ typePolicies }), dataMasking: true });
}
