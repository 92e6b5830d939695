import type { ReactNode } from 'react';
import { Link } from '../ui/Link.tsx';
import { m } from './footer.messages.ts';
import { useText } from './text.ts';

/** Beside every field in which a visitor types an address: what becomes of it. */
export function PrivacyNote(): ReactNode {
  return (
    <p className="field-hint">
      <PrivacyLink />
    </p>
  );
}

export function PrivacyLink(): ReactNode {
  return <Link to="/about/privacy">{useText()(m.privacy)}</Link>;
}
