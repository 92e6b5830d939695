import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { useHref, useNavigate } from '../app/address.tsx';
import { inLanguage, useLanguage } from '../app/language.ts';
import { useText } from '../app/text.ts';
import { Icon } from './Icon.tsx';
import { m } from './ui.messages.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { to: string; replace?: boolean; state?: unknown };

/** A link inside the portal: `to="/events"` leads to the page in the reader's language, `to="?page=2"` stays on it. */
export function Link({ to, ...rest }: LinkProps): ReactNode {
  return <AddressLink to={inLanguage(useLanguage(), to)} {...rest} />;
}

/** The address as it is. React Router's own link would bring its server rendering along, which nobody here uses. */
export function AddressLink({ to, replace, state, onClick, children, ...rest }: LinkProps): ReactNode {
  const navigate = useNavigate();
  const click = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || !isPlainClick(event)) return;
    event.preventDefault();
    void navigate(to, { replace, state });
  };
  return (
    <a {...rest} href={useHref(to)} onClick={click}>
      {children}
    </a>
  );
}

/** A link to another site; it says that it opens a new tab. */
export function ExternalLink({ href, children }: { href: string; children: ReactNode }): ReactNode {
  const t = useText();
  return (
    <a className="external-link" href={href} target="_blank" rel="noreferrer">
      {children}
      <Icon name="external" />
      <VisuallyHidden> ({t(m.opensNewTab)})</VisuallyHidden>
    </a>
  );
}

/** Other clicks belong to the browser: a new tab, a new window, saving. */
function isPlainClick({ button, metaKey, ctrlKey, shiftKey, altKey, currentTarget }: MouseEvent<HTMLAnchorElement>): boolean {
  const elsewhere = metaKey || ctrlKey || shiftKey || altKey || (currentTarget.target !== '' && currentTarget.target !== '_self');
  return button === 0 && !elsewhere;
}
