import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { m } from './hosting.messages.ts';

export type HostTool = 'event' | 'change' | 'invite' | 'door' | 'heard' | 'summary' | 'insight';

const tools: readonly HostTool[] = ['event', 'change', 'invite', 'door', 'heard', 'summary', 'insight'];

/** What the hosts of an event do with it, in the order in which they do it. */
export function HostTools({ event, current }: { event: string; current: HostTool }): ReactNode {
  const t = useText();
  const tabs = tools.map((tool) => ({ to: tool === 'event' ? `/events/${event}` : `/events/${event}/${tool}`, label: t(m[tool]), current: tool === current }));
  return <Tabs label={t(m.tools)} tabs={tabs} />;
}
