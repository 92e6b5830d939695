import type { ReactNode } from 'react';

/** A pilot boat's sail on a wave, in the municipality's colour. */
export function Mark(): ReactNode {
  return (
    <svg className="site-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" />
      <path className="site-mark-sail" d="M17 5l6 13h-6zM15 8v10H8z" />
      <path className="site-mark-wave" d="M5 23c2.8 0 2.8 2 5.5 2s2.7-2 5.5-2 2.8 2 5.5 2 2.7-2 5.5-2" />
    </svg>
  );
}
