import type { ReactNode } from 'react';
import { m } from '../../app/app.messages.ts';
import { useText } from '../../app/text.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';

export function ReferralsPage(): ReactNode {
  const t = useText();
  return <PageHeader title={t(m.comingTitle)} />;
}
