import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useText } from '../app/text.ts';
import { classes } from './classes.ts';
import './comboBox.css';
import { m } from './comboBox.messages.ts';
import { Field, type FieldProps } from './Field.tsx';
import { Icon } from './Icon.tsx';

export type ComboOption = { value: string; label: string; /** A second line that tells like names apart. */ detail?: string };

export type ComboBoxProps = FieldProps & {
  /** What stands in the box. */
  text: string;
  onText: (text: string) => void;
  /** What has been found for the text; the caller searches. */
  options: readonly ComboOption[];
  /** How many of them were found, where the list also offers something else. */
  count?: number;
  onChoose: (option: ComboOption) => void;
  searching?: boolean;
  /** The text is that of a choice: nothing is being looked for. */
  chosen?: boolean;
  /** Stands below the box: what is chosen, a way to add what is missing. */
  children?: ReactNode;
};

/** Type, choose by arrows or by pointer: the WAI-ARIA pattern of an editable combobox with a list. */
export function ComboBox({ name, label, hint, error, required, missing, mark, text, onText, options, count, onChoose, searching, chosen, children }: ComboBoxProps): ReactNode {
  const listId = useId();
  const list = useOpenList(options, onChoose);
  const open = list.open && options.length > 0;
  return (
    <Field {...{ name, label, hint, error, required, missing, mark }} extra={children}>
      {(control) => (
        <div className="combo">
          <input
            {...control}
            className="input"
            type="text"
            role="combobox"
            autoComplete="off"
            spellCheck={false}
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={listId}
            aria-activedescendant={open && list.active >= 0 ? `${listId}-${list.active}` : undefined}
            value={text}
            onChange={(event) => {
              onText(event.target.value);
              list.show();
            }}
            onKeyDown={list.onKeyDown}
            onBlur={list.hide}
          />
          <Options id={listId} {...{ label, open, options }} active={list.active} onChoose={list.choose} />
          <Found shown={list.asked && !chosen} count={count ?? options.length} searching={searching ?? false} empty={text.trim() === ''} />
        </div>
      )}
    </Field>
  );
}

function useOpenList(options: readonly ComboOption[], onChoose: (option: ComboOption) => void) {
  const [open, setOpen] = useState(false);
  // What was found stays said after the list has closed: a line that went on leaving the box would move the button that is being pressed.
  const [asked, setAsked] = useState(false);
  const [at, setAt] = useState(-1);
  const active = Math.min(at, options.length - 1);
  const hide = () => {
    setOpen(false);
    setAt(-1);
  };
  const show = () => {
    setAsked(true);
    setOpen(true);
    setAt(-1);
  };
  const choose = (option: ComboOption) => {
    onChoose(option);
    setAsked(false);
    hide();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setOpen(true);
      setAt(stepped(active, step, options.length));
    } else if (event.key === 'Enter') {
      // Enter never sends the form from here: it chooses, with one result also without arrows.
      event.preventDefault();
      const option = options[active] ?? (options.length === 1 ? options[0] : undefined);
      if (open && option) choose(option);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      hide();
    }
  };
  return { open, asked, active, show, hide, choose, onKeyDown };
}

/** From the last to the first and back. */
function stepped(active: number, step: number, count: number): number {
  if (count === 0) return -1;
  if (active < 0) return step > 0 ? 0 : count - 1;
  return (active + step + count) % count;
}

type OptionsProps = { id: string; label: string; open: boolean; options: readonly ComboOption[]; active: number; onChoose: (option: ComboOption) => void };

function Options({ id, label, open, options, active, onChoose }: OptionsProps): ReactNode {
  return (
    <div id={id} className="combo-list" role="listbox" aria-label={label} hidden={!open}>
      {options.map((option, index) => (
        // The focus stays in the box: what is pressed here must not take it away before the click.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are handled in the box
        <div
          key={option.value}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={classes('combo-option', index === active && 'combo-active')}
          ref={index === active ? scrollTo : undefined}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(option)}
        >
          <span>{option.label}</span>
          {option.detail && <span className="combo-detail">{option.detail}</span>}
        </div>
      ))}
    </div>
  );
}

function scrollTo(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}

/** Screen readers hear how many were found; everybody sees that nothing was. */
function Found({ shown, count, searching, empty }: { shown: boolean; count: number; searching: boolean; empty: boolean }): ReactNode {
  const t = useText();
  const none = shown && !searching && !empty && count === 0;
  const words = !shown || empty || searching ? '' : count === 0 ? t(m.none) : t(m.found, { n: count });
  return (
    <p role="status" className={none ? 'combo-none' : 'visually-hidden'}>
      {none && <Icon name="info" />}
      {words}
    </p>
  );
}
