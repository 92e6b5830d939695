import { type ReactNode, useId, useState } from 'react';
import { useText } from '../app/text.ts';
import { m } from './filters.messages.ts';
import type { Option } from './Select.tsx';

/** So many at first; the others are one press away. */
const MOST = 8;

type Props = { label: string; options: readonly Option[]; /** Empty where none is chosen. */ value: string; onChoose: (value: string) => void };

/** A choice as a list that one reads and presses; pressed again, it narrows no more. */
export function FilterList({ label, options, value, onChoose }: Props): ReactNode {
  const t = useText();
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? options : options.filter((option, index) => index < MOST || option.value === value);
  return (
    <div className="filter-list" role="group" aria-labelledby={id}>
      <p className="field-label" id={id}>{label}</p>
      <ul className="chips">
        {shown.map((option) => (
          <li key={option.value}>
            <button type="button" className="chip" aria-pressed={option.value === value} onClick={() => onChoose(option.value === value ? '' : option.value)}>{option.label}</button>
          </li>
        ))}
        {shown.length < options.length && <li><button type="button" className="button button-quiet" onClick={() => setWhole(true)}>{t(m.showAll, { n: options.length })}</button></li>}
      </ul>
    </div>
  );
}
