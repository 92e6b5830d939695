import type { FormEvent, ReactNode } from 'react';
import { useText } from '../app/text.ts';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import { useFieldIds } from './fieldError.ts';
import { m } from './ui.messages.ts';

export type SearchFieldProps = {
  name?: string;
  label: string;
  hint?: ReactNode;
  defaultValue?: string;
  placeholder?: string;
  /** The button's words; "Search" otherwise. */
  action?: string;
  /** `large` is the front page's one big question. */
  size?: 'normal' | 'large';
  hideLabel?: boolean;
  /** Further fields of the same search, below the box. */
  children?: ReactNode;
  onSearch: (text: string, form: FormData) => void;
};

/** A whole search form: box and button. The caller puts what was asked into the address. */
export function SearchField({ name = 'q', label, hint, defaultValue, placeholder, action, size = 'normal', hideLabel, children, onSearch }: SearchFieldProps): ReactNode {
  const t = useText();
  const { id, hintId } = useFieldIds(name);
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    onSearch(String(form.get(name) ?? '').trim(), form);
  };
  return (
    <form role="search" className={classes('search', `search-${size}`)} onSubmit={search}>
      <label className={hideLabel ? 'visually-hidden' : 'field-label'} htmlFor={id}>{label}</label>
      {hint && <p className="field-hint" id={hintId}>{hint}</p>}
      <div className="search-box">
        {/* A new query in the address must show in the box, also after going back. */}
        <input key={defaultValue} {...{ id, name, defaultValue, placeholder }} className="input" type="search" enterKeyHint="search" autoComplete="off" maxLength={500} aria-describedby={hint ? hintId : undefined} />
        <button type="submit" className="button button-primary">
          <Icon name="search" />
          <span>{action ?? t(m.search)}</span>
        </button>
      </div>
      {children}
    </form>
  );
}
