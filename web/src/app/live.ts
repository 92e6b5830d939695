import { useApolloClient } from '@apollo/client/react';
import { print } from '@apollo/client/utilities';
import type { DocumentNode } from 'graphql';
import type { Client } from 'graphql-ws';
import { useEffect, useEffectEvent } from 'react';
import { isLanguage } from './language.ts';

/** Changes that come together are one: a list is asked for once. */
const GATHER_MS = 400;
const LONGEST_WAIT_MS = 30_000;

/**
 * Calls `onChange` soon after something changed that the reader may see, whoever did it, and after a break in which
 * something may have. In a hidden tab it waits until the reader comes back. Who is not signed in never hears. Several
 * subscriptions are a list that stays the same. Where the reader may no longer hear, because a role or the session has ended, nothing of
 * what was read under it stays on the page.
 */
export function useLive(subscription: DocumentNode | readonly DocumentNode[], onChange: () => void): void {
  const client = useApolloClient();
  const call = useEffectEvent(onChange);
  const lose = useEffectEvent(() => void client.resetStore().catch(() => undefined));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let due = false;
    const tell = () => {
      timer = undefined;
      due = document.hidden;
      if (!due) call();
    };
    const changed = () => (timer ??= setTimeout(tell, GATHER_MS));
    // Who signs out in this tab is gone from the page before that.
    const lost = () => {
      clearTimeout(timer);
      timer = setTimeout(lose, GATHER_MS);
    };
    const comeBack = () => {
      if (due && !document.hidden) changed();
    };
    document.addEventListener('visibilitychange', comeBack);
    const leaves = [subscription].flat().map((one) => listen(print(one), changed, lost));
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', comeBack);
      for (const leave of leaves) leave();
    };
  }, [subscription]);
}

let socket: Promise<Client> | undefined;

/** One socket for all that a tab listens to; it is closed when nothing is left. */
function listen(query: string, changed: () => void, lost: () => void): () => void {
  let left = false;
  let leave = () => {};
  const join = async () => {
    const client = await (socket ??= connect());
    if (left) return;
    const stop = client.subscribe({ query }, { next: ({ errors }) => (errors?.some(isRefused) ? lost() : changed()), error: () => {}, complete: () => !left && lost() });
    const again = client.on('connected', (_socket, _payload, wasRetry) => {
      if (wasRetry) changed();
    });
    leave = () => {
      again();
      stop();
    };
  };
  // Without it a page is as it was before: it shows what is new when it is loaded again.
  join().catch(() => (socket = undefined));
  return () => {
    left = true;
    leave();
  };
}

function isRefused({ extensions }: { readonly extensions?: unknown }): boolean {
  return ['NOT_ALLOWED', 'SIGN_IN_FIRST'].includes((extensions as { code?: string } | undefined)?.code ?? '');
}

async function connect(): Promise<Client> {
  const { createClient } = await import('graphql-ws');
  const { origin, pathname } = location;
  const language = pathname.split('/')[1];
  return createClient({
    url: `${origin.replace('http', 'ws')}/graphql/live`,
    connectionParams: isLanguage(language) ? { language } : {},
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: (tries) => new Promise((resolve) => setTimeout(resolve, Math.min(1000 * 2 ** tries, LONGEST_WAIT_MS) * (0.5 + Math.random() / 2))),
  });
}
