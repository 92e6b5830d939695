import { useEffect, useLayoutEffect } from 'react';
import { useArrival, useLocation } from './address.tsx';

const positions = new Map<string, number>();
const patienceMs = 1_500;

/** A new page begins at its top; going back returns to where the reader was, also when the list is still loading. A changed query or language keeps the place. */
export function useScroll(): void {
  const { key, pathname, hash } = useLocation();
  const kind = useArrival();
  useEffect(() => {
    history.scrollRestoration = 'manual';
    const remember = () => positions.set(key, window.scrollY);
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, [key]);
  useLayoutEffect(() => {
    const before = lastPath;
    lastPath = withoutLanguage(pathname);
    const kept = positions.get(key);
    if (kind === 'POP') return kept === undefined ? undefined : scrollWhenLongEnough(kept);
    if (hash) document.getElementById(hash.slice(1))?.scrollIntoView();
    else if (lastPath !== before) window.scrollTo(0, 0);
    return undefined;
  }, [key, kind, pathname, hash]);
}

let lastPath = '';

function withoutLanguage(path: string): string {
  return path.replace(/^\/\w\w(?=\/|$)/, '');
}

function scrollWhenLongEnough(top: number): () => void {
  const until = performance.now() + patienceMs;
  let frame = 0;
  const attempt = () => {
    window.scrollTo(0, top);
    if (Math.abs(window.scrollY - top) > 2 && performance.now() < until) frame = requestAnimationFrame(attempt);
  };
  attempt();
  return () => cancelAnimationFrame(frame);
}
