import { advisedBy, hasRole, type Viewer } from '../../app/session.tsx';

/** The advisers of its municipality host an event; one for the network alone is hosted by coordinators too. */
export function isHost(viewer: Viewer | null, { municipality, networkOnly }: { municipality: { code: string }; networkOnly: boolean }): boolean {
  return advisedBy(viewer).some(({ code }) => code === municipality.code) || (networkOnly && hasRole(viewer, 'COORDINATOR'));
}
