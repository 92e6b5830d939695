import type { ReactNode } from 'react';
import { LinkButton } from '../ui/Button.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { m } from './app.messages.ts';
import { useText } from './text.ts';

/** Also for a thing that does not exist or that the reader may not see. */
export function NotFound({ title, children }: { title?: string; children?: ReactNode }): ReactNode {
  const t = useText();
  return <PageHeader title={title ?? t(m.notFoundTitle)} lead={children ?? t(m.notFoundText)} actions={<LinkButton to="/">{t(m.toFront)}</LinkButton>} />;
}
