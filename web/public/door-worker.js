// The pages of one event's hosts (`/fi/events/ID/door`, `/heard`) when the network of the room is gone: this worker has
// only these below it. It keeps the page and the files that the page says it is made of; data are kept by the page itself.
const KEPT = `luotsi.door ${self.registration.scope}`;
const PAGE = '/';
/** A network that takes longer is as good as none. */
const PATIENCE = 4000;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  if (Array.isArray(event.data?.parts)) event.waitUntil(keep(event.data.parts));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || pathname === '/graphql') return;
  if (request.mode === 'navigate') event.respondWith(networkFirst(request, PAGE));
  else if (pathname.startsWith('/assets/')) event.respondWith(keptFirst(request));
  else event.respondWith(networkFirst(request, request));
});

/** Files with a hash in their name never change. */
async function keptFirst(request) {
  return (await caches.match(request, { cacheName: KEPT })) ?? fetch(request);
}

async function networkFirst(request, key) {
  const kept = await caches.match(key, { cacheName: KEPT });
  if (!kept) return fetch(request);
  return fetch(request, { signal: AbortSignal.timeout(PATIENCE) }).then((response) => (response.ok ? response : kept), () => kept);
}

/**
 * Keeps the page with all that it is made of, or leaves what was kept before: half a page would be worse than an old one. A page
 * of a newer version than the parts is kept when it is next open and says its own.
 */
async function keep(parts) {
  const cache = await caches.open(KEPT);
  const page = await fetch(self.registration.scope, { cache: 'no-cache' });
  const html = await page.clone().text();
  const named = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path);
  if (!page.ok || named.some((path) => !parts.includes(path))) return;
  await Promise.all(parts.map((path) => keepPart(cache, path)));
  await cache.put(PAGE, page);
  const wanted = new Set([PAGE, ...parts]);
  const old = (await cache.keys()).filter(({ url }) => !wanted.has(new URL(url).pathname));
  await Promise.all(old.map((request) => cache.delete(request)));
}

async function keepPart(cache, path) {
  if (path.startsWith('/assets/') && (await cache.match(path))) return;
  const response = await fetch(path);
  if (response.ok) await cache.put(path, response);
  else if (path.startsWith('/assets/')) throw new Error(`${path}: ${response.status}`);
}
