import { ApolloProvider } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { ExplainContext } from '../ui/fieldError.ts';
import { createClient } from './apollo.ts';
import { problemOf } from './problem.ts';
import { Router } from './router.tsx';
import { SessionProvider } from './session.tsx';

const client = createClient();

export function App(): ReactNode {
  return (
    <ApolloProvider client={client}>
      <SessionProvider>
        <ExplainContext value={problemOf}>
          <Router />
        </ExplainContext>
      </SessionProvider>
    </ApolloProvider>
  );
}
