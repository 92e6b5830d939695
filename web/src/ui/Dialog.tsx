import { type ReactNode, type SyntheticEvent, useEffect, useId, useRef } from 'react';
import { useText } from '../app/text.ts';
import { Icon } from './Icon.tsx';
import { m } from './ui.messages.ts';

export type DialogProps = { open: boolean; title: string; onClose: () => void; children: ReactNode };

/** The native dialog brings the focus trap, Escape and the return of the focus. Its content exists only while it is open. */
export function Dialog({ open, title, onClose, children }: DialogProps): ReactNode {
  const t = useText();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  // The browser would close it at once and say so later: who opens it again in between would see it go.
  const dismiss = (event: SyntheticEvent) => {
    event.preventDefault();
    onClose();
  };
  const closed = () => {
    if (!dialog.current?.open) onClose();
  };
  return (
    <dialog className="dialog" ref={dialog} aria-labelledby={titleId} onCancel={dismiss} onClose={closed} closedby="any">
      {open && (
        <div className="dialog-body">
          <div className="dialog-head">
            <h2 id={titleId}>{title}</h2>
            <button type="button" className="icon-button" onClick={onClose} aria-label={t(m.close)}>
              <Icon name="close" />
            </button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  );
}
