import type { ReactNode } from 'react';
import { NavigationItems } from './NavigationItems.tsx';
import { destinationsFor } from './ownNavigation.ts';
import type { Role } from './session.tsx';

export default function OwnNavigation({ roles }: { roles: readonly Role[] }): ReactNode {
  return <NavigationItems all={destinationsFor(roles)} />;
}
