import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { m } from './network.messages.ts';

const pages = [
  { to: '/network', label: m.tabFigures },
  { to: '/network/gaps', label: m.tabGaps },
  { to: '/network/corrections', label: m.tabCorrections },
  { to: '/network/phrases', label: m.tabPhrases },
  { to: '/access', label: m.tabAccess },
  { to: '/privacy', label: m.tabPrivacy },
] as const;

/** The coordinator's pages, one beside the other. */
export function NetworkTabs({ current }: { current: (typeof pages)[number]['to'] }): ReactNode {
  const t = useText();
  return <Tabs label={t(m.tabs)} tabs={pages.map(({ to, label }) => ({ to, label: t(label), current: to === current }))} />;
}
