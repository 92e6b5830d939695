import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { problemOf } from '../../app/problem.ts';
import { useSession } from '../../app/session.tsx';
import type { HostedEvent } from '../hosting/HostPage.tsx';
import { keep, type Kept, keptOf } from './kept.ts';
import { add, allWaiting, subscribe, type Action, type Waiting } from './outbox.ts';
import type { Answer } from './sendAction.ts';
import { inTime, Sending, type SendState } from './sending.ts';

/** Two telephones at one door agree after this time at the latest. */
const ROUND = 15_000;

export type Fresh<Value> = { event: HostedEvent; value: Value } | null;
export type Trouble = 'network' | 'signIn' | null;
export type AtDoor<Value> = {
  /** As the portal last said it, with what was answered since; null: not known yet. */
  value: Value | null;
  event: HostedEvent;
  /** When the portal last answered. */
  at: string | null;
  trouble: Trouble;
  waiting: readonly Waiting[];
  state: SendState;
  act: (action: Action) => void;
  /** Tries again at once. */
  again: () => void;
};

export type Source<Value> = {
  page: string;
  ask: (client: ApolloClient, event: string) => Promise<Fresh<Value>>;
  /** What the portal answered to something that was sent. */
  merge: (value: Value, answer: Answer) => Value;
};

/** A list that is asked for again and again and survives without a network, and a queue of what is done to it. Give the same source each time. */
export function useAtDoor<Value>(source: Source<Value>, event: HostedEvent): AtDoor<Value> {
  const { viewer } = useSession();
  const { live, change, trouble, round } = useRounds(source, event.id);
  const who = viewer?.id ?? live?.viewer ?? null;
  useEffect(() => {
    if (live && viewer && live.at) keep(source.page, event.id, { ...live, viewer: viewer.id });
  }, [live, viewer, source, event.id]);
  const onAnswer = useCallback(
    (sent: Waiting, answer: Answer) => {
      if (sent.event === event.id) change((value) => source.merge(value, answer));
    },
    [change, event.id, source],
  );
  const { state, now } = useSending(viewer?.id ?? null, onAnswer);
  const all = useSyncExternalStore(subscribe, allWaiting);
  const waiting = useMemo(() => all.filter((one) => one.event === event.id && one.viewer === who), [all, event.id, who]);
  const act = (action: Action) => {
    if (who === null) return;
    add({ event: event.id, viewer: who, action });
    now();
  };
  const again = () => {
    round();
    now();
  };
  return { value: live?.value ?? null, event: live?.event ?? event, at: live?.at ?? null, trouble, waiting, state, act, again };
}

/** Asks every 15 seconds, and at once when the network or the reader is back. */
function useRounds<Value>({ page, ask }: Source<Value>, event: string) {
  const client = useApolloClient();
  const { viewer } = useSession();
  const [live, setLive] = useState<Kept<Value> | null>(() => keptOf<Value>(page, event));
  const [trouble, setTrouble] = useState<Trouble>(null);
  const answers = useRef(0);
  const isKnown = useRef(viewer !== null);
  const again = useRef(() => {});
  useEffect(() => {
    isKnown.current = viewer !== null;
  }, [viewer]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const round = async () => {
      clearTimeout(timer);
      const before = answers.current;
      try {
        const fresh = await inTime(ask(client, event));
        // What was answered meanwhile is newer than this.
        if (fresh && !isOver && before === answers.current) setLive((known) => ({ viewer: known?.viewer ?? '', ...fresh, endsAt: fresh.event.endsAt, at: new Date().toISOString() }));
        if (!isOver) setTrouble(null);
        // A page that was loaded without a network has not learnt yet who is signed in.
        if (!isKnown.current) await client.reFetchObservableQueries();
      } catch (error) {
        if (!isOver) setTrouble(problemOf(error).code === 'SIGN_IN_FIRST' ? 'signIn' : 'network');
      }
      if (!isOver) timer = setTimeout(() => void round(), ROUND);
    };
    const seen = () => void (document.visibilityState === 'visible' && round());
    again.current = () => void round();
    void round();
    window.addEventListener('online', again.current);
    document.addEventListener('visibilitychange', seen);
    const online = again.current;
    return () => {
      isOver = true;
      clearTimeout(timer);
      window.removeEventListener('online', online);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [client, event, ask]);
  const round = useCallback(() => again.current(), []);
  const change = useCallback((update: (value: Value) => Value) => {
    answers.current += 1;
    setLive((before) => before && { ...before, value: update(before.value) });
  }, []);
  return { live, change, trouble, round };
}

function useSending(viewer: string | null, onAnswer: (sent: Waiting, answer: Answer) => void) {
  const client = useApolloClient();
  const [state, setState] = useState<SendState>({ sending: null, stuck: null });
  const sending = useRef<Sending | null>(null);
  useEffect(() => {
    if (viewer === null) return;
    const one = new Sending(client, viewer, onAnswer, () => setState(one.state));
    sending.current = one;
    one.now();
    window.addEventListener('online', one.now);
    return () => {
      one.stop();
      sending.current = null;
      window.removeEventListener('online', one.now);
    };
  }, [client, viewer, onAnswer]);
  const now = useCallback(() => sending.current?.now(), []);
  return { state, now };
}
