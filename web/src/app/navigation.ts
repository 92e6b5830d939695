import { type ComponentType, lazy } from 'react';
import type { Message } from './text.ts';
import { m } from './app.messages.ts';
import type { Role } from './session.tsx';

export type Destination = { to: string; label: Message; roles?: readonly Role[]; /** How much waits there; loaded only for those who have the entry. */ Waiting?: ComponentType };

/** The main menu. Entries without roles are everybody's. */
const destinations: readonly Destination[] = [
  { to: '/desk', label: m.desk, roles: ['ADVISER'] },
  { to: '/services', label: m.services },
  { to: '/providers', label: m.providers },
  { to: '/events', label: m.events },
  { to: '/planning', label: m.planning, roles: ['ADVISER'] },
  { to: '/my', label: m.my, roles: ['ENTREPRENEUR'] },
  { to: '/questions', label: m.questions, roles: ['ADVISER'], Waiting: lazy(() => import('../features/questions/OpenQuestions.tsx')) },
  { to: '/referrals', label: m.referrals, roles: ['ADVISER', 'CONTACT'] },
  { to: '/needs', label: m.needs, roles: ['ADVISER', 'HEAD'] },
  { to: '/network', label: m.network, roles: ['COORDINATOR'] },
];

export function destinationsFor(roles: readonly Role[]): readonly Destination[] {
  return destinations.filter((one) => !one.roles || one.roles.some((role) => roles.includes(role)));
}
