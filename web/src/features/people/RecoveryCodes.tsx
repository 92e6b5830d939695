import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../../app/text.ts';
import { Notice } from '../../ui/Notice.tsx';
import { m } from './secondFactor.messages.ts';
import './secondFactor.css';

/** The portal keeps digests only: this is the one time that they can be read. */
export function RecoveryCodes({ codes, done }: { codes: readonly string[]; done: ReactNode }): ReactNode {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="recovery">
      <Notice kind="warning" live title={t(m.codesTitle)} actions={done}>
        <p>{t(m.codesText)}</p>
        <ul className="recovery-codes">
          {codes.map((code) => <li key={code}><code>{code}</code></li>)}
        </ul>
      </Notice>
    </div>
  );
}
