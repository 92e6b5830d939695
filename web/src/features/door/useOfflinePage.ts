import { useEffect } from 'react';
import { useLanguage } from '../../app/language.ts';

/** Keeps this page and its sister for a reload without a network. `parts` loads what else they may need. */
export function useOfflinePage(event: string, parts: () => Promise<unknown>): void {
  const language = useLanguage();
  useEffect(() => {
    if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
    void keepPage(`/${language}/events/${event}/`, parts).catch(() => {
      // Without a worker, such as in a private window, the open page works on all the same.
    });
  }, [language, event, parts]);
}

async function keepPage(scope: string, parts: () => Promise<unknown>): Promise<void> {
  const worker = await navigator.serviceWorker.register('/door-worker.js', { scope });
  await Promise.all([parts(), navigator.serviceWorker.ready, document.fonts.ready]);
  worker.active?.postMessage({ parts: partsOfPage() });
}

/** Everything of this portal that the page has loaded, but no answers. */
function partsOfPage(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  const own = loaded.filter(({ origin, pathname }) => origin === location.origin && (pathname.startsWith('/assets/') || /^\/(theme\.css|logo|favicon)/.test(pathname)));
  return [...new Set(own.map(({ pathname }) => pathname))];
}
