import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { isUnanswered, refusedBy } from './http.ts';
import { m } from './app.messages.ts';
import { useText } from './text.ts';

/** A part of a page whose query failed: the rest of the page stays, and what failed can be asked again. What is refused stays refused. */
export function PartFailed({ error, onAgain }: { error: unknown; onAgain: () => Promise<unknown> }): ReactNode {
  const t = useText();
  const again = () => void onAgain().catch(() => undefined);
  if (refusedBy(error)) return <Notice kind="warning" live title={t(m.partFailed)}><p>{(error as Error).message}</p></Notice>;
  return (
    <Notice kind="error" live title={t(isUnanswered(error) ? m.unavailableTitle : m.partFailed)} actions={<Button kind="secondary" onClick={again}>{t(m.tryAgain)}</Button>}>
      <p>{t(m.unavailableText)}</p>
    </Notice>
  );
}
