import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, ServerError } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { map } from 'rxjs';
import { reportAnswer } from './connection.ts';
import { isLanguage } from './language.ts';
import { typePolicies } from './typePolicies.ts';

export function createClient(): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.from([watchFailures, watchAnswers, sendLanguage, http]),
    cache: new InMemoryCache({ typePolicies }),
    dataMasking: true,
  });
}

/** No request comes from another site: cookies stay here and the header makes browsers ask before they would try. */
const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin' });

/** The API words its refusals in the language of the page, not of the browser. */
const sendLanguage = new SetContextLink(({ headers }) => ({
  headers: { ...headers, 'accept-language': pageLanguage(), 'apollo-require-preflight': 'true' },
}));

const watchAnswers = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    map((result) => {
      reportAnswer(true);
      return result;
    }),
  ),
);

const watchFailures = new ErrorLink(({ error }) => {
  if (isUnanswered(error)) reportAnswer(false);
});

/** Nobody answered, or only something in front of the server did. */
export function isUnanswered(error: unknown): boolean {
  if (ServerError.is(error)) return [502, 503, 504].includes(error.statusCode);
  return error instanceof TypeError;
}

function pageLanguage(): string {
  const first = location.pathname.split('/')[1];
  return isLanguage(first) ? first : 'fi';
}
