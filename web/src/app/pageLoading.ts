import { type ComponentType, lazy, type LazyExoticComponent, useSyncExternalStore } from 'react';

/** A page as a chunk of its own, loaded when somebody goes there; the old page stays until it has come. */
export function page<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name): LazyExoticComponent<ComponentType> {
  return lazy(async () => {
    change(1);
    try {
      return { default: (await load())[name] };
    } finally {
      change(-1);
    }
  });
}

export function useIsPageLoading(): boolean {
  return useSyncExternalStore(subscribe, () => loading > 0);
}

let loading = 0;
const listeners = new Set<() => void>();

/** Loading begins during a render, and listeners may only change state after it. */
function change(by: number): void {
  loading += by;
  queueMicrotask(() => listeners.forEach((listener) => listener()));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
