import { isLanguage } from '../../app/language.ts';
import type { Role } from '../../app/session.tsx';

/** Only pages of the portal itself: a link that somebody sends must not lead elsewhere after signing in. */
export function ownPath(value: string | null): string | null {
  return value && value.length <= 300 && /^\/(?![/\\])[^\s\\]*$/.test(value) ? value : null;
}

/** Where a person goes on after signing in: to the page from which they came, or to the start of their role. Without the language. */
export function nextPath(returnTo: string | null, roles: readonly Role[]): string {
  const path = ownPath(returnTo);
  return path ? withoutLanguage(path) : startOf(roles);
}

/** Where a coordinator gives their second factor before they go on. */
export function toSecondFactor(returnTo: string | null): string {
  return returnTo ? `/enter/second-factor?returnTo=${encodeURIComponent(returnTo)}` : '/enter/second-factor';
}

/** The person's own start, the most urgent of their roles first. */
export function startOf(roles: readonly Role[]): string {
  const starts: [Role, string][] = [
    ['HEAD', '/needs'],
    ['CONTACT', '/referrals'],
    ['ADVISER', '/referrals'],
    ['COORDINATOR', '/network'],
    ['ENTREPRENEUR', '/my'],
  ];
  return starts.find(([role]) => roles.includes(role))?.[1] ?? '/';
}

function withoutLanguage(path: string): string {
  const [, first, ...rest] = path.split('/');
  return isLanguage(first?.split(/[?#]/)[0]) ? `/${rest.join('/')}` : path;
}
