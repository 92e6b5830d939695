import { ApolloProvider } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { RouterProvider } from 'react-router';
import { ExplainContext } from '../ui/Form.tsx';
import { createClient } from './apollo.ts';
import { problemOf } from './problem.ts';
import { createRouter } from './router.tsx';
import { SessionProvider } from './session.tsx';

const client = createClient();
const router = createRouter();

export function App(): ReactNode {
  return (
    <ApolloProvider client={client}>
      <SessionProvider>
        <ExplainContext value={problemOf}>
          <RouterProvider router={router} />
        </ExplainContext>
      </SessionProvider>
    </ApolloProvider>
  );
}
