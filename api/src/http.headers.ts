import helmet from 'helmet';
import type { AppSettings } from './settings.js';

/** What Helmet says of every response. It would put the same headers together anew for each. */
export function secureHeaders(settings: AppSettings): Map<string, string> {
  const headers = new Map<string, string>();
  const recorder = { setHeader: (name: string, value: string) => headers.set(name, value), removeHeader: (name: string) => headers.delete(name) };
  helmet(helmetOptions(settings))({} as never, recorder as never, () => {});
  // Hosts scan codes at the door; nothing else of a telephone is asked for, and no page inside another site's asks for anything.
  headers.set('Permissions-Policy', 'camera=(self), microphone=(), geolocation=()');
  return headers;
}

function helmetOptions({ publicUrl }: AppSettings) {
  const directives = {
    defaultSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
  };
  const secure = publicUrl?.startsWith('https:') ?? false;
  return { contentSecurityPolicy: { useDefaults: false, directives }, hsts: secure, crossOriginEmbedderPolicy: false, referrerPolicy: { policy: 'same-origin' as const } };
}
