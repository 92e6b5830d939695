import { advisedBy, hasRole, type Viewer } from '../../app/session.tsx';
import type { Localized } from '../../app/text.ts';

/** Whose figures somebody may have; without a name it is the whole network. */
export type Scope = { key: string; name: Localized | null; municipality: string | null; organisation: string | null; /** Small groups are told to who sees these referrals one by one anyway. */ knowsAll: boolean };

export function scopesOf(viewer: Viewer | null): Scope[] {
  const municipalities = advisedBy(viewer).map(({ code, name }) => ({ key: code, name, municipality: code, organisation: null, knowsAll: true }));
  const organisations = (viewer?.memberships ?? []).flatMap(({ role, organisation }) => (role === 'CONTACT' && organisation ? [{ key: organisation.id, name: organisation.name, municipality: null, organisation: organisation.id, knowsAll: true }] : []));
  const network = { key: 'network', name: null, municipality: null, organisation: null, knowsAll: false };
  return [...municipalities, ...organisations, ...(hasRole(viewer, 'COORDINATOR') ? [network] : [])];
}
