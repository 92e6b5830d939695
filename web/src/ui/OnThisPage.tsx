import type { ReactNode } from 'react';
import { useText } from '../app/text.ts';
import { m } from './onThisPage.messages.ts';
import './onThisPage.css';

export type Part = { /** That of its Section. */ id: string; title: string };

/** The parts of a long page, so that nobody has to scroll to know what is there. */
export function OnThisPage({ parts }: { parts: readonly Part[] }): ReactNode {
  const t = useText();
  return (
    <nav className="on-this-page" aria-label={t(m.onThisPage)}>
      <p aria-hidden="true">{t(m.onThisPage)}</p>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
