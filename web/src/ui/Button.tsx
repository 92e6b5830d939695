import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { useText } from '../app/text.ts';
import { classes } from './classes.ts';
import { Icon, type IconName } from './Icon.tsx';
import { Link, type LinkProps } from './Link.tsx';
import { m } from './ui.messages.ts';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

type Look = { kind?: ButtonKind; icon?: IconName; wide?: boolean };

export type ButtonProps = Look & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> & { pending?: boolean; /** Shown while pending; "Sending …" otherwise. */ pendingText?: string };

/** A pending button stays focusable and keeps its width; it only stops doing anything. */
export function Button({ kind = 'primary', icon, wide, pending = false, pendingText, type = 'button', onClick, children, ...rest }: ButtonProps): ReactNode {
  const t = useText();
  return (
    <button
      {...rest}
      type={type}
      className={look({ kind, wide })}
      aria-disabled={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : onClick}
    >
      {pending ? <span className="button-spinner" aria-hidden="true" /> : icon && <Icon name={icon} />}
      <span>{pending ? (pendingText ?? t(m.sending)) : children}</span>
    </button>
  );
}

export type LinkButtonProps = Look & Omit<LinkProps, 'className'>;

/** Looks like a button, but leads somewhere. */
export function LinkButton({ kind = 'primary', icon, wide, children, ...rest }: LinkButtonProps): ReactNode {
  return (
    <Link {...rest} className={look({ kind, wide })}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </Link>
  );
}

/** Buttons that belong together, the most important first. */
export function ButtonRow({ children }: { children: ReactNode }): ReactNode {
  return <div className="button-row">{children}</div>;
}

function look({ kind, wide }: Look): string {
  return classes('button', `button-${kind}`, wide && 'button-wide');
}
