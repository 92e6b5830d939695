import { ApolloLink, Observable, ServerError } from '@apollo/client';
import { print } from '@apollo/client/utilities';
import { reportAnswer } from './connection.ts';
import { isLanguage } from './language.ts';

/**
 * Sends an operation to the API. Apollo's own link weighs more than the rest of the shell's code, because it also
 * streams, uses GET and takes any server; here there is one server and one way.
 */
export const http = new ApolloLink(
  (operation) =>
    new Observable((observer) => {
      const abort = new AbortController();
      send(operation, abort.signal).then(
        (result) => {
          observer.next(result);
          observer.complete();
        },
        (error: unknown) => observer.error(error),
      );
      return () => abort.abort();
    }),
);

/** Nobody answered, or only something in front of the server did. */
export function isUnanswered(error: unknown): boolean {
  if (ServerError.is(error)) return [502, 503, 504].includes(error.statusCode);
  return error instanceof NoAnswer;
}

/** By which code the API said no; undefined where something broke, or nobody answered. Who is refused is not told of a fault. */
export function refusedBy(error: unknown): string | undefined {
  const code = (error as { errors?: { extensions?: { code?: string } }[] } | undefined)?.errors?.[0]?.extensions?.code;
  return code === 'INTERNAL_SERVER_ERROR' ? undefined : code;
}

class NoAnswer extends Error {}

async function send({ query, operationName, variables, extensions }: ApolloLink.Operation, signal: AbortSignal): Promise<ApolloLink.Result> {
  try {
    const body = JSON.stringify({ operationName, query: print(query), variables, extensions });
    const response = await ask({ method: 'POST', credentials: 'same-origin', headers: headers(), body, signal });
    const result = await resultOf(response);
    reportAnswer(true);
    return result;
  } catch (error) {
    if (isUnanswered(error)) reportAnswer(false);
    throw error;
  }
}

async function ask(request: RequestInit): Promise<Response> {
  try {
    return await fetch('/graphql', request);
  } catch (cause) {
    throw request.signal?.aborted ? cause : new NoAnswer('no answer', { cause });
  }
}

/** The API answers with data or errors also where the status is 400; anything else is not the API speaking. */
async function resultOf(response: Response): Promise<ApolloLink.Result> {
  const bodyText = await response.text();
  const result = parsed(bodyText);
  if (result?.data === undefined && result?.errors === undefined) {
    throw new ServerError(`answered with status ${response.status}`, { response, bodyText });
  }
  return result;
}

function parsed(text: string): ApolloLink.Result | undefined {
  try {
    return JSON.parse(text) as ApolloLink.Result;
  } catch {
    return undefined;
  }
}

/** The API words its refusals in the language of the page. The last header cannot be sent from another site unasked. */
function headers(): Record<string, string> {
  const first = location.pathname.split('/')[1];
  return {
    accept: 'application/graphql-response+json, application/json',
    'content-type': 'application/json',
    'accept-language': isLanguage(first) ? first : 'fi',
    'apollo-require-preflight': 'true',
  };
}
