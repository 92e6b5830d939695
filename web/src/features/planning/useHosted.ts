import { useSession, type Viewer } from '../../app/session.tsx';

export type Hosted = NonNullable<Viewer['memberships'][number]['municipality']>;

/** The municipalities whose events the viewer plans. */
export function useHosted(): Hosted[] {
  const { viewer } = useSession();
  return (viewer?.memberships ?? []).flatMap(({ role, municipality }) => (role === 'ADVISER' && municipality ? [municipality] : []));
}
