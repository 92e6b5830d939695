import type { Role } from '../../app/session.tsx';
import type { Message } from '../../app/text.ts';
import { m } from './account.messages.ts';

export const roleNames: Record<Role, Message> = {
  ENTREPRENEUR: m.roleEntrepreneur,
  ADVISER: m.roleAdviser,
  CONTACT: m.roleContact,
  HEAD: m.roleHead,
  COORDINATOR: m.roleCoordinator,
};
