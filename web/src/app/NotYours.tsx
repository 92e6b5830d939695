import type { ReactNode } from 'react';
import { LinkButton } from '../ui/Button.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { m as app } from './app.messages.ts';
import { m } from './refused.messages.ts';
import { useText } from './text.ts';

/** Of a page in which this reader has no part. */
export function NotYours(): ReactNode {
  const t = useText();
  return <PageHeader title={t(m.notYours)} lead={t(m.notYoursText)} actions={<LinkButton to="/">{t(app.toFront)}</LinkButton>} />;
}
