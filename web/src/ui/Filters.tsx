import { type ReactNode, useId, useRef, useState } from 'react';
import { useText } from '../app/text.ts';
import { classes } from './classes.ts';
import { FilterList } from './FilterList.tsx';
import './filters.css';
import { m } from './filters.messages.ts';
import { Icon } from './Icon.tsx';
import { MenuCount } from './MenuCount.tsx';
import { type Option, type OptionGroup, Select } from './Select.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export type FilterChoice = { name: string; label: string; /** The words of the choice that narrows nothing. */ empty: string; options: readonly (Option | OptionGroup)[]; /** Empty where it is not set. */ value: string; /** All in sight, to be pressed, instead of folded in a field. */ list?: boolean };

export type FiltersProps = {
  label: string;
  choices: readonly FilterChoice[];
  /** What is always in sight, such as the order. */
  first?: ReactNode;
  /** Whether it says on a phone what is set; false where the list itself does. */
  told?: boolean;
  /** Whether it has a way to take all away; false where the list has its own. */
  clears?: boolean;
  /** Those that change, by name; an empty text takes one away. */
  onChange: (changes: Record<string, string>) => void;
};

/** Each choice takes effect at once. On a phone they wait behind one button that says how many are set, so that the list comes first. */
export function Filters({ label, choices, first, told = true, clears = true, onChange }: FiltersProps): ReactNode {
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const set = choices.filter(({ value }) => value !== '');
  // The button that was pressed goes with what it takes away; the focus must not.
  const clear = (gone: readonly FilterChoice[]) => {
    onChange(Object.fromEntries(gone.map(({ name }) => [name, ''])));
    group.current?.focus();
  };
  return (
    <div className="filters" role="group" aria-label={label} tabIndex={-1} ref={group}>
      {first}
      <FiltersButton {...{ id, isOpen }} n={set.length} onPress={() => setOpen(!isOpen)} />
      <div className={classes('filters-more', isOpen && 'filters-open')} id={id}>
        {choices.filter(({ list }) => !list).map((choice) => (
          <Select key={choice.name} {...fieldOf(choice)} required onChange={(event) => onChange({ [choice.name]: event.target.value })} />
        ))}
        {choices.filter(({ list }) => list).map(({ name, label, options, value }) => (
          <FilterList key={name} {...{ label, value }} options={flat(options)} onChoose={(chosen) => onChange({ [name]: chosen })} />
        ))}
      </div>
      {told && set.length > 0 && <SetFilters {...{ set, clears }} onClear={clear} />}
    </div>
  );
}

function FiltersButton({ id, n, isOpen, onPress }: { id: string; n: number; isOpen: boolean; onPress: () => void }): ReactNode {
  const t = useText();
  return (
    <button type="button" className="button button-secondary filters-button" aria-expanded={isOpen} aria-controls={id} onClick={onPress}>
      <Icon name="down" />
      <span>
        {t(m.filters)}{' '}
        <MenuCount n={n} label={t(m.set, { n })} />
      </span>
    </button>
  );
}

/** Where the choices are in sight, they say themselves what is set. */
function SetFilters({ set, clears, onClear }: { set: readonly FilterChoice[]; clears: boolean; onClear: (gone: readonly FilterChoice[]) => void }): ReactNode {
  const t = useText();
  return (
    <div className="filters-set">
      <ul className="chips" aria-label={t(m.chosen)}>
        {set.map((choice) => (
          <li key={choice.name}>
            <button type="button" className="chip" onClick={() => onClear([choice])}>
              <span>
                <VisuallyHidden>{t(m.takeAway)} </VisuallyHidden>
                {wordsOf(choice)}
              </span>
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      {clears && <button type="button" className="button button-quiet" onClick={() => onClear(set)}>{t(m.clear)}</button>}
    </div>
  );
}

/** "Topic: Premises"; while the choices are on their way, what the address says. */
function wordsOf({ label, options, value }: FilterChoice): string {
  const known = flat(options).find((one) => one.value === value);
  return `${label}: ${known?.label ?? value}`;
}

const fieldOf = ({ list: _list, ...field }: FilterChoice) => field;
const flat = (options: FilterChoice['options']): Option[] => options.flatMap((one) => ('options' in one ? one.options : one));
