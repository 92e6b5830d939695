import { type FormEvent, type ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckboxField } from '../../ui/Choices.tsx';
import { m } from './door.messages.ts';

type Props = { typed: string; missingOnly: boolean; isOpen: boolean; onType: (text: string) => void; onEnter: () => void; onMissing: (only: boolean) => void; onScan: () => void };

/** Finds while one types; Enter checks in the only one found, or whose code a reader has typed. */
export function FindGuest({ typed, missingOnly, isOpen, onType, onEnter, onMissing, onScan }: Props): ReactNode {
  const t = useText();
  const enter = (event: FormEvent) => {
    event.preventDefault();
    if (isOpen) onEnter();
  };
  return (
    <search className="door-find">
      <form onSubmit={enter}>
        <label className="field-label" htmlFor="door-find">{t(m.find)}</label>
        <div className="door-find-row">
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
          {isOpen && <Button kind="secondary" icon="scan" onClick={onScan}>{t(m.scan)}</Button>}
        </div>
      </form>
      <CheckboxField name="missingOnly" label={t(m.missingOnly)} required checked={missingOnly} onChange={(event) => onMissing(event.target.checked)} />
    </search>
  );
}
