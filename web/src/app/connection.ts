import { useSyncExternalStore } from 'react';

export type Connection = 'fine' | 'offline' | 'unavailable';

/** Whether the server answers, as the last request found it; the shell tells the reader. */
export function reportAnswer(answered: boolean): void {
  if (unanswered === !answered) return;
  unanswered = !answered;
  listeners.forEach((listener) => listener());
}

export function useConnection(): Connection {
  return useSyncExternalStore(subscribe, current);
}

let unanswered = false;
const listeners = new Set<() => void>();

function current(): Connection {
  if (!navigator.onLine) return 'offline';
  return unanswered ? 'unavailable' : 'fine';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
