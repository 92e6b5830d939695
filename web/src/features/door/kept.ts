import type { HostedEvent } from '../hosting/HostPage.tsx';
import { allWaiting, drop, WAITING } from './outbox.ts';

/** What a page of the door has stored in this browser of one event. It names people: see `forgetOthers`. */
export type Kept<Value> = { viewer: string; endsAt: string; at: string; event: HostedEvent; value: Value };

const KEPT = 'luotsi.door.kept.';
/** So long after the end hosts may still be at it. */
const HOURS_AFTER = 12;

export function keptOf<Value>(page: string, event: string): Kept<Value> | null {
  try {
    const kept = JSON.parse(localStorage.getItem(`${KEPT}${event}.${page}`) ?? 'null') as Kept<Value> | null;
    return kept && !isOver(kept.endsAt) ? kept : null;
  } catch {
    return null;
  }
}

/** Nothing of an event that is over is stored. */
export function keep<Value>(page: string, event: string, kept: Kept<Value>): void {
  if (isOver(kept.endsAt)) return;
  try {
    localStorage.setItem(`${KEPT}${event}.${page}`, JSON.stringify(kept));
  } catch {
    // A full or closed storage: the open page goes on all the same.
  }
}

/**
 * Deletes what must not stay: of events that are over, and of everybody but the viewer. What could not be sent yet outlives a session
 * that has run out, for the same person and two days at most.
 */
export function forgetOthers(viewer: string | null): void {
  for (const key of Object.keys(localStorage).filter((one) => one.startsWith(KEPT))) {
    const kept = parsed(localStorage.getItem(key));
    if (!kept || kept.viewer !== viewer || isOver(kept.endsAt)) localStorage.removeItem(key);
  }
  const oldest = Date.now() - 48 * 3_600_000;
  for (const { key, at } of allWaiting()) if (Date.parse(at) < oldest) drop(key);
  if (!Object.keys(localStorage).some((key) => key.startsWith(KEPT) || key.startsWith(WAITING))) void forgetPages();
}

/** Signing out leaves nothing behind. */
export function forgetAll(): void {
  for (const { key } of allWaiting()) drop(key);
  for (const key of Object.keys(localStorage).filter((one) => one.startsWith(KEPT))) localStorage.removeItem(key);
  void forgetPages();
}

async function forgetPages(): Promise<void> {
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(workers.map((worker) => worker.unregister()));
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('luotsi.door ')).map((name) => caches.delete(name)));
}

function isOver(endsAt: string): boolean {
  return Date.parse(endsAt) + HOURS_AFTER * 3_600_000 < Date.now();
}

function parsed(text: string | null): Kept<unknown> | null {
  try {
    return JSON.parse(text ?? 'null') as Kept<unknown> | null;
  } catch {
    return null;
  }
}
