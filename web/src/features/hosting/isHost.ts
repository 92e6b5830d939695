import { advisesIn, hasRole, type Viewer } from '../../app/session.tsx';

/** The advisers of its municipality host an event; one for the network alone is hosted by coordinators too. */
export function isHost(viewer: Viewer | null, { municipality, networkOnly }: { municipality: { code: string }; networkOnly: boolean }): boolean {
  return advisesIn(viewer, municipality) || (networkOnly && hasRole(viewer, 'COORDINATOR'));
}
