import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { m } from './proposing.messages.ts';

/** A field that people neither see nor reach by the keyboard; machines that fill in everything fill it in too. */
export function Honeypot(): ReactNode {
  const t = useText();
  return (
    <div className="honeypot" aria-hidden="true">
      <label>
        {t(m.homepage)}
        <input type="text" name="homepage" tabIndex={-1} autoComplete="off" defaultValue="" />
      </label>
    </div>
  );
}
