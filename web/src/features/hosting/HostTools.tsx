import type { ReactNode } from 'react';
import { hasRole, useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { m } from './hosting.messages.ts';

export type HostTool = 'event' | 'change' | 'invite' | 'door' | 'heard' | 'summary' | 'insight';

const tools: readonly HostTool[] = ['event', 'change', 'invite', 'door', 'heard', 'summary', 'insight'];

/** Who is invited, what was heard and the figures of companies are the advisers' own. */
const ofAdvisers: readonly HostTool[] = ['invite', 'heard', 'insight'];

/** What the hosts of an event do with it, in the order in which they do it. */
export function HostTools({ event, current }: { event: string; current: HostTool }): ReactNode {
  const t = useText();
  const { viewer, known } = useSession();
  const shown = tools.filter((tool) => !known || hasRole(viewer, 'ADVISER') || !ofAdvisers.includes(tool));
  const tabs = shown.map((tool) => ({ to: tool === 'event' ? `/events/${event}` : `/events/${event}/${tool}`, label: t(m[tool]), current: tool === current }));
  return <Tabs label={t(m.tools)} tabs={tabs} />;
}
