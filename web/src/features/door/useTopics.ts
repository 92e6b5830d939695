import { useApolloClient } from '@apollo/client/react';
import { HeardTopicDocument } from '@luotsi/schema';
import { useEffect, useState } from 'react';

const SHORTEST = 8;
const PAUSE = 350;
const MOST = 4;

/** What the words are probably about, the best first, while they are being typed; empty where nobody knows, or without a network. */
export function useTopics(words: string, municipality: string): readonly string[] {
  const client = useApolloClient();
  const [found, setFound] = useState<{ words: string; topics: readonly string[] }>({ words: '', topics: [] });
  const text = words.trim();
  useEffect(() => {
    if (text.length < SHORTEST) return;
    let isOver = false;
    const timer = setTimeout(async () => {
      const topics = await topicsOf(client, text, municipality).catch(() => []);
      if (!isOver) setFound({ words: text, topics });
    }, PAUSE);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [client, text, municipality]);
  // What was found for the words so far goes on being proposed while more is typed; it is not for the next need.
  return text.length >= SHORTEST && isSame(found.words, text) ? found.topics : [];
}

function isSame(before: string, now: string): boolean {
  return now.startsWith(before.slice(0, SHORTEST));
}

async function topicsOf(client: ReturnType<typeof useApolloClient>, text: string, municipality: string): Promise<string[]> {
  const { data } = await client.query({ query: HeardTopicDocument, variables: { input: { text, municipality, limit: MOST, record: false } }, fetchPolicy: 'no-cache' });
  const best = data?.routeNeed.topic?.code;
  const others = data?.routeNeed.matches.flatMap(({ service }) => service.topics.map(({ code }) => code)) ?? [];
  return [...new Set(best ? [best, ...others] : others)].slice(0, MOST);
}
