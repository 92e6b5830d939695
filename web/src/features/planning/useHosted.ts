import { advisedBy, useSession } from '../../app/session.tsx';

export type Hosted = ReturnType<typeof advisedBy>[number];

/** The municipalities whose events the viewer plans. */
export function useHosted(): Hosted[] {
  return advisedBy(useSession().viewer);
}
