import type { ReactNode } from 'react';
import { Link as RouterLink, type LinkProps as RouterLinkProps } from 'react-router';
import { inLanguage, useLanguage } from '../app/language.ts';
import { useText } from '../app/text.ts';
import { Icon } from './Icon.tsx';
import { m } from './ui.messages.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export type LinkProps = Omit<RouterLinkProps, 'to'> & { to: string };

/** A link inside the portal: `to="/events"` leads to the page in the reader's language. */
export function Link({ to, ...rest }: LinkProps): ReactNode {
  return <RouterLink to={inLanguage(useLanguage(), to)} {...rest} />;
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
