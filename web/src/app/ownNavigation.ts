import { lazy } from 'react';
import { type Destination, publicDestinations } from './navigation.ts';
import { m } from './ownNavigation.messages.ts';
import type { Role } from './session.tsx';

const { services, providers, events, ideas } = publicDestinations;

/** The main menu of those who are signed in, apart from what visitors load. Entries without roles are everybody's. */
const destinations: readonly (Destination & { roles?: readonly Role[] })[] = [
  { to: '/desk', label: m.desk, roles: ['ADVISER'] },
  services,
  providers,
  events,
  ideas,
  { to: '/planning', label: m.planning, roles: ['ADVISER', 'COORDINATOR'] },
  { to: '/my', label: m.my, roles: ['ENTREPRENEUR'] },
  { to: '/questions', label: m.questions, roles: ['ADVISER'], Waiting: lazy(() => import('../features/questions/OpenQuestions.tsx')) },
  { to: '/companies', label: m.companies, roles: ['ADVISER'] },
  { to: '/referrals', label: m.referrals, roles: ['ADVISER', 'CONTACT'] },
  { to: '/needs', label: m.needs, roles: ['ADVISER', 'HEAD'] },
  { to: '/bulletins', label: m.bulletins, roles: ['CONTACT', 'ADVISER', 'HEAD', 'COORDINATOR'], Waiting: lazy(() => import('../features/bulletins/UnreadBulletins.tsx')) },
  { to: '/network', label: m.network, roles: ['COORDINATOR'] },
];

export function destinationsFor(roles: readonly Role[]): readonly Destination[] {
  return destinations.filter((one) => !one.roles || one.roles.some((role) => roles.includes(role)));
}
