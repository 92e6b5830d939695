import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { ButtonRow } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { m } from './imports.messages.ts';

/** The table as it is now, of one provider or of all; for those who hear the links one by one they say of what. */
export function ExportLinks({ of, provider, children }: { of: string; provider?: string; children?: ReactNode }): ReactNode {
  const t = useText();
  const asked = provider ? `?${new URLSearchParams({ provider })}` : '';
  return (
    <ButtonRow>
      {['CSV', 'JSON'].map((format) => (
        <a key={format} className="button button-secondary" href={`/directory/services.${format.toLowerCase()}${asked}`} download>
          <Icon name="down" />
          <span>{t(m.download, { format })}<span className="visually-hidden">: {of}</span></span>
        </a>
      ))}
      {children}
    </ButtonRow>
  );
}
