import { type ReactNode, useId, useRef, useState } from 'react';
import { useText } from '../app/text.ts';
import { Button, ButtonRow } from './Button.tsx';
import './copyField.css';
import { m } from './copyField.messages.ts';

export type CopyFieldProps = {
  label: string;
  /** An address to hand on. */
  value: string;
  /** What goes with it where the device can share: title and text. */
  share?: { title: string; text: string };
  /** Further ways, beside the buttons. */
  children?: ReactNode;
};

/** An address that is made to be handed on: to see, to copy, to share by the device's own menu. */
export function CopyField({ label, value, share, children }: CopyFieldProps): ReactNode {
  const t = useText();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<'copied' | 'select' | null>(null);
  const copy = async () => {
    box.current?.select();
    // Outside https, and where it is forbidden, the reader copies what is selected.
    setSaid(await navigator.clipboard?.writeText(value).then(() => 'copied' as const, () => 'select' as const) ?? 'select');
  };
  return (
    <div className="copy-field">
      <label className="field-label" htmlFor={id}>{label}</label>
      <input ref={box} id={id} className="input" type="text" readOnly value={value} onFocus={(event) => event.target.select()} />
      <ButtonRow>
        {share && 'share' in navigator && <Button kind="secondary" icon="forward" onClick={() => void shareByDevice(value, share)}>{t(m.share)}</Button>}
        <Button kind="secondary" icon={said === 'copied' ? 'check' : undefined} onClick={() => void copy()}>{t(said === 'copied' ? m.copied : m.copy)}</Button>
        {children}
      </ButtonRow>
      <p role="status" className={said === 'select' ? 'field-hint' : 'visually-hidden'}>{said && t(said === 'copied' ? m.copied : m.selected)}</p>
    </div>
  );
}

/** Whoever closes the device's menu has changed their mind: that is no failure. */
function shareByDevice(url: string, share: { title: string; text: string }): Promise<void> {
  return navigator.share({ ...share, url }).catch(() => undefined);
}
