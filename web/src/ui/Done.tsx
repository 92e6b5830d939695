import { type ReactNode, useEffect, useRef } from 'react';
import './done.css';
import { Notice } from './Notice.tsx';

/** Says what came of something and takes the focus, because the form or button that was used is gone. Give it a key for each deed. */
export function Done({ title, children, actions }: { title?: string; children?: ReactNode; actions?: ReactNode }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  // A dialog that closes at the same time gives the focus back to its button first.
  useEffect(() => queueMicrotask(() => box.current?.focus()), []);
  return (
    <div ref={box} tabIndex={-1} className="done">
      <Notice kind="success" live title={title} actions={actions}>{children}</Notice>
    </div>
  );
}
