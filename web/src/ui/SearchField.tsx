import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useText } from '../app/text.ts';
import { classes } from './classes.ts';
import { FieldErrorText } from './Field.tsx';
import { describedBy, useFieldIds } from './fieldError.ts';
import { Icon } from './Icon.tsx';
import { m } from './ui.messages.ts';
import { m as formTexts } from './form.messages.ts';

export type SearchFieldProps = {
  name?: string;
  label: string;
  hint?: ReactNode;
  defaultValue?: string;
  placeholder?: string;
  /** The button's words; "Search" otherwise. */
  action?: string;
  /** `large` is the front page's one big question; it takes several lines. */
  size?: 'normal' | 'large';
  /** The most characters. More may be pasted and is then cut by its writer, never by us. */
  limit?: number;
  /** Told where nothing was typed. Without it an empty search is a search for everything. */
  missing?: string;
  hideLabel?: boolean;
  /** Further fields of the same search, below the box. */
  children?: ReactNode;
  onSearch: (text: string, form: FormData) => void;
};

/** A whole search form: box and button. The caller puts what was asked into the address. */
export function SearchField({ name = 'q', label, hint, defaultValue = '', placeholder, action, size = 'normal', limit = 500, missing, hideLabel, children, onSearch }: SearchFieldProps): ReactNode {
  const t = useText();
  const { id, hintId, errorId } = useFieldIds(name);
  const box = useShown(defaultValue);
  const [mistake, setMistake] = useState<{ message: string; shown: string }>();
  // A mistake is over when another query is shown, such as that of an example.
  const error = mistake?.shown === defaultValue ? mistake.message : undefined;
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = String(form.get(name) ?? '').trim();
    const message = text === '' ? missing : text.length > limit ? t(formTexts.tooLong, { label, limit }) : undefined;
    setMistake(message === undefined ? undefined : { message, shown: defaultValue });
    if (message === undefined) onSearch(text, form);
    else box.current?.focus();
  };
  const control = { id, name, defaultValue, placeholder, className: 'input', enterKeyHint: 'search', autoComplete: 'off', 'aria-describedby': describedBy(hint !== undefined && hintId, error !== undefined && errorId), 'aria-invalid': error === undefined ? undefined : true } as const;
  return (
    <form role="search" noValidate className={classes('search', `search-${size}`)} onSubmit={search}>
      <label className={hideLabel ? 'visually-hidden' : 'field-label'} htmlFor={id}>{label}</label>
      {hint && <p className="field-hint" id={hintId}>{hint}</p>}
      <div role="alert"><FieldErrorText id={errorId} error={error} /></div>
      <div className="search-box">
        {size === 'large' ? <textarea ref={box} {...control} rows={1} onKeyDown={searchOnEnter} /> : <input ref={box} {...control} type="search" />}
        <button type="submit" className="button button-primary">
          <Icon name="search" />
          <span>{action ?? t(m.search)}</span>
        </button>
      </div>
      {children}
    </form>
  );
}

/** A new query in the address shows in the box, also after going back; the box itself stays, and with it the focus. */
function useShown(text: string) {
  const box = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (box.current) box.current.value = text;
  }, [text]);
  return box;
}

/** As in every other search box; a new line takes the shift key. */
function searchOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
