import { type FormEvent, type ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { m } from './door.messages.ts';

type Props = { typed: string; isOpen: boolean; onType: (text: string) => void; onEnter: () => void; /** The other ways in, beside the search. */ children: ReactNode };

/** Finds while one types; Enter checks in the only one found, or whose code a reader has typed. */
export function FindGuest({ typed, isOpen, onType, onEnter, children }: Props): ReactNode {
  const t = useText();
  const enter = (event: FormEvent) => {
    event.preventDefault();
    if (isOpen) onEnter();
  };
  return (
    <search className="door-find">
      <form onSubmit={enter}>
        <label className="field-label" htmlFor="door-find">{t(m.find)}</label>
        <input
          id="door-find"
          className="input"
          type="search"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="done"
          value={typed}
          onChange={(event) => onType(event.target.value)}
          onFocus={(event) => event.target.select()}
        />
      </form>
      {isOpen && <div className="door-ways">{children}</div>}
    </search>
  );
}
