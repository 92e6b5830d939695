import { type ReactNode, useState } from 'react';
import { useText } from '../app/text.ts';
import './chosen.css';
import { m } from './chosen.messages.ts';
import { ComboBox, type ComboOption } from './ComboBox.tsx';
import { Icon } from './Icon.tsx';

type Field = { name: string; label: string; hint: string; mark?: string };
type Props = Field & { /** All that there are. */ options: readonly ComboOption[]; value: readonly string[]; onChange: (value: string[]) => void };

/** Several of a known list: typed for, or looked for by the arrows. */
export function ChosenMany({ options, value, onChange, ...field }: Props): ReactNode {
  const [text, setText] = useState('');
  const typed = text.trim().toLocaleLowerCase();
  const found = options.filter((option) => !value.includes(option.value) && option.label.toLocaleLowerCase().includes(typed));
  const chosen = value.map((one) => ({ value: one, label: options.find((option) => option.value === one)?.label ?? '…' }));
  const add = (option: ComboOption) => {
    onChange([...value, option.value]);
    setText('');
  };
  return (
    <ComboBox {...field} {...{ text }} onText={setText} options={found} onChoose={add}>
      <Chosen label={field.label} chosen={chosen} onRemove={(gone) => onChange(value.filter((one) => one !== gone))} />
    </ComboBox>
  );
}

/** What has been chosen, each with a way to take it back. */
export function Chosen({ label, chosen, onRemove }: { label: string; chosen: readonly ComboOption[]; onRemove: (value: string) => void }): ReactNode {
  const t = useText();
  if (chosen.length === 0) return null;
  return (
    <ul className="chosen" aria-label={t(m.chosen, { label })}>
      {chosen.map(({ value, label: name }) => (
        <li key={value}>
          <span>{name}</span>
          <button type="button" onClick={() => onRemove(value)} aria-label={t(m.takeAway, { name })}>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
