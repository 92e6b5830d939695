import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { m } from './app.messages.ts';
import { useConnection } from './connection.ts';
import { useText } from './text.ts';

/** The live region is always there, so that its filling is announced. */
export function ConnectionNotice(): ReactNode {
  const t = useText();
  const connection = useConnection();
  return (
    <div className="connection-notice" role="status">
      {connection === 'offline' && <Notice kind="warning" title={t(m.offlineTitle)}>{t(m.offlineText)}</Notice>}
      {connection === 'unavailable' && (
        <Notice kind="warning" title={t(m.unavailableTitle)} actions={<Button kind="secondary" onClick={() => location.reload()}>{t(m.tryAgain)}</Button>}>
          {t(m.unavailableText)}
        </Notice>
      )}
    </div>
  );
}
