import type { ComponentType } from 'react';
import { m } from './app.messages.ts';
import type { Message } from './text.ts';

export type Destination = { to: string; label: Message; /** How much waits there. */ Waiting?: ComponentType };

/** What everybody has in the main menu. */
export const publicDestinations = {
  services: { to: '/services', label: m.services },
  providers: { to: '/providers', label: m.providers },
  events: { to: '/events', label: m.events },
  ideas: { to: '/ideas', label: m.ideas },
} satisfies Record<string, Destination>;
