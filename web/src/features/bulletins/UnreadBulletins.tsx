import { useQuery } from '@apollo/client/react';
import { UnreadBulletinsDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { MenuCount } from '../../ui/MenuCount.tsx';
import { m } from './bulletins.messages.ts';

const EVERY_FIVE_MINUTES = 300_000;

/** How many bulletins wait to be read, beside the menu's entry. */
export default function UnreadBulletins(): ReactNode {
  const t = useText();
  const { data } = useQuery(UnreadBulletinsDocument, { pollInterval: EVERY_FIVE_MINUTES, skipPollAttempt: () => document.hidden });
  return <MenuCount n={data?.unreadBulletins ?? 0} label={t(m.waiting)} />;
}
